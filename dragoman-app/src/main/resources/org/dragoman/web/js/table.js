/** Tables that can be read, sorted by the server, and saved as CSV. */

import { h } from "./dom.js";

/**
 * @typedef {object} Column
 * @property {string} label head of the column
 * @property {function(object): *} value what is saved, and shown unless "cell" is given
 * @property {function(object): Node} [cell] what is shown
 * @property {string} [align] "right" for numbers
 * @property {string} [hide] "narrow" to leave it out on small screens
 * @property {string} [sort] key by which the view sorts when the head is chosen
 * @property {boolean} [head] whether the cell names its row
 */

/**
 * @param {{caption: string, columns: Column[], rows: object[], sorted?: {key: string, descending: boolean, link: function(string): string}, full?: boolean}} what
 *     "full" spreads it over the whole breadth
 */
export function table({ caption, columns, rows, sorted, full = false }) {
    return h(
        `div.scroll${full ? ".full" : ""}`,
        { tabindex: "0", role: "region", "aria-label": caption },
        h(
            "table",
            h("caption.vh", caption),
            h("thead", h("tr", columns.map((column) => headCell(column, sorted)))),
            h("tbody", rows.map((row) => h("tr", { "data-row": row.id ?? null }, columns.map((column) => bodyCell(column, row))))),
        ),
    );
}

function headCell(column, sorted) {
    const active = sorted && column.sort && sorted.key === column.sort;
    const direction = active ? (sorted.descending ? "descending" : "ascending") : null;
    return h(
        "th",
        { scope: "col", class: classes(column), "aria-sort": direction },
        sorted && column.sort
            ? h("a", { href: sorted.link(column.sort), class: "sort" }, column.label, h("span.arrow", { "aria-hidden": "true" }, arrow(direction)))
            : column.label,
    );
}

const arrow = (direction) => (direction === null ? "" : direction === "descending" ? " ↓" : " ↑");

function bodyCell(column, row) {
    const content = column.cell ? column.cell(row) : column.value(row);
    return h(column.head ? "th" : "td", { scope: column.head ? "row" : null, class: classes(column), "data-label": column.label }, content ?? "–");
}

const classes = (column) => [column.align, column.hide].filter(Boolean).join(" ") || null;

/** The same table as CSV after RFC 4180. */
export function csv(columns, rows) {
    const lines = [columns.map((column) => column.label), ...rows.map((row) => columns.map((column) => column.value(row)))];
    return lines.map((line) => line.map(field).join(",")).join("\r\n") + "\r\n";
}

/** Texts that a spreadsheet would take for a formula get a quote before them: they may come from documents. */
function field(value) {
    if (value === null || value === undefined) return "";
    if (typeof value === "number") return String(value);
    const text = Array.isArray(value) ? value.join("; ") : String(value);
    const tame = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(tame) ? `"${tame.replace(/"/g, '""')}"` : tame;
}
