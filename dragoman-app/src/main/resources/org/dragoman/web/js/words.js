/** Words and signs of the field: event types with their quad class, standings, formats of numbers and days. */

/** PLOVER's types in the order of their classes: name, class, and what it says in plain words to somebody, alone, and jointly. */
const TYPES = [
    ["AGREE", "vc", "agrees with", "agrees", "agree"],
    ["CONSULT", "vc", "consults with", "consults", "consult"],
    ["SUPPORT", "vc", "supports", "gives support", "support each other"],
    ["CONCEDE", "vc", "concedes to", "concedes", "concede"],
    ["COOPERATE", "mc", "cooperates with", "cooperates", "cooperate"],
    ["AID", "mc", "aids", "gives aid", "aid each other"],
    ["RETREAT", "mc", "retreats before", "retreats", "retreat"],
    ["REQUEST", "vx", "demands of", "demands", "demand"],
    ["ACCUSE", "vx", "accuses", "accuses", "accuse each other"],
    ["REJECT", "vx", "rejects", "rejects", "reject each other"],
    ["THREATEN", "vx", "threatens", "threatens", "threaten each other"],
    ["PROTEST", "mx", "protests against", "protests", "protest"],
    ["SANCTION", "mx", "sanctions", "sanctions", "sanction each other"],
    ["MOBILIZE", "mx", "mobilizes against", "mobilizes", "mobilize"],
    ["COERCE", "mx", "coerces", "coerces", "coerce each other"],
    ["ASSAULT", "mx", "assaults", "attacks", "fight"],
];

/** Quad classes: name, sign, and the signs that stand for them beside the colour. */
export const CLASSES = {
    vc: { name: "verbal cooperation", sign: 1, mark: "+" },
    mc: { name: "material cooperation", sign: 1, mark: "++" },
    vx: { name: "verbal conflict", sign: -1, mark: "−" },
    mx: { name: "material conflict", sign: -1, mark: "−−" },
};

export const TYPE_NAMES = TYPES.map(([name]) => name);

const CLASS_OF = new Map(TYPES.map(([name, quad]) => [name, quad]));
const VERBS = new Map(TYPES.map(([name, , ...verbs]) => [name, verbs]));

/** Key of a type's class; plain statements have none. */
export const quadOf = (type) => CLASS_OF.get(type) ?? null;

/** A type as a verb that goes before its target, stands alone, or tells what all do jointly. */
export function verbOf(type, form = "target") {
    const verbs = VERBS.get(type) ?? ["states to", "states", "state"];
    return verbs[["target", "alone", "joint"].indexOf(form)];
}

/** Counts of types summed up by class. */
export function byClass(types) {
    const sums = { vc: 0, mc: 0, vx: 0, mx: 0 };
    Object.entries(types ?? {}).forEach(([type, count]) => {
        const quad = quadOf(type);
        if (quad) sums[quad] += count;
    });
    return sums;
}

/** What each standing means. */
export const STATUSES = {
    actual: "told as a fact",
    ongoing: "told as a fact, still going on",
    alleged: "somebody says so, the text does not",
    denied: "somebody denies it",
    threatened: "said that it would be done, as a threat",
    planned: "is to be done",
    intended: "somebody wants to do it",
    conditional: "would be done if",
    predicted: "somebody expects it",
    negated: "told not to have been done",
};

/** Whether something is told as done. */
export const isDeed = (status) => status === "actual" || status === "ongoing";

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
const NUMBER = new Intl.NumberFormat("en-GB");

/** "2020-02-27" as "27 Feb 2020", "2020-02" as "Feb 2020", "2020" as it is; "–" for nothing. */
export function day(value) {
    if (!value) return "–";
    const text = String(value);
    if (/^\d{4}-\d\d-\d\d/.test(text)) return DAY.format(new Date(`${text.slice(0, 10)}T00:00:00Z`));
    if (/^\d{4}-\d\d$/.test(text)) return MONTH.format(new Date(`${text}-01T00:00:00Z`));
    return text;
}

/** Two days as one text. */
export function days(from, to) {
    if (!from && !to) return "–";
    if (!to) return `since ${day(from)}`;
    if (!from) return `until ${day(to)}`;
    if (from === to) return day(from);
    return `${shortened(day(from), day(to))} – ${day(to)}`;
}

/** A first day without the month and year that it has in common with the last: "28 Feb – 3 Mar 2020". */
function shortened(first, last) {
    const [a, b] = [first.split(" "), last.split(" ")];
    while (a.length > 1 && a.at(-1) === b.at(-1)) {
        a.pop();
        b.pop();
    }
    return a.join(" ");
}

/** A count with separators. */
export const count = (value) => (value === null || value === undefined ? "–" : NUMBER.format(value));

/** "1 event", "2 events". */
export const many = (value, one, more = `${one}s`) => `${count(value)} ${value === 1 ? one : more}`;

/** A signed score with a true minus: "+0.71", "−0.30", "0.00". */
export function signed(value, digits = 2) {
    if (value === null || value === undefined) return "–";
    const text = Math.abs(value).toFixed(digits);
    if (Number(text) === 0) return text;
    return (value > 0 ? "+" : "−") + text;
}

/** "+0.40 to +0.90". */
export const interval = (pair) => (Array.isArray(pair) && pair[0] !== null ? `${signed(pair[0])} to ${signed(pair[1])}` : "–");

/** "62 %". */
export const percent = (value) => (value === null || value === undefined ? "–" : `${Math.round(value * 100)} %`);

/** First letter in upper case. */
export const capital = (text) => (text ? text[0].toUpperCase() + text.slice(1) : "");
