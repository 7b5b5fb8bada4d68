/** Periods of time for the slider of the network: months, quarters or years between two days. */

const MONTHS = { month: 1, quarter: 3, year: 12 };

/** Steps that a period may have. */
export const SPANS = Object.keys(MONTHS);

/**
 * All periods of a length that touch a time, oldest first.
 *
 * @param {string} from first day
 * @param {string} to last day
 * @param {string} span month, quarter or year
 * @returns {{name: string, from: string, to: string}[]}
 */
export function periods(from, to, span) {
    const length = MONTHS[span] ?? 1;
    const list = [];
    let month = Math.floor(monthOf(from) / length) * length;
    for (; month <= monthOf(to); month += length) list.push(period(month, length));
    return list;
}

const monthOf = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function period(month, length) {
    const first = text(month);
    const last = new Date(Date.UTC(Math.floor((month + length) / 12), (month + length) % 12, 0)).toISOString().slice(0, 10);
    const name = length === 1 ? first : length === 3 ? `${first.slice(0, 4)} Q${((month % 12) / 3) + 1}` : first.slice(0, 4);
    return { name, from: `${first}-01`, to: last };
}

const text = (month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
