/** The table of events: a line an event, sorted as asked, page by page; each opens beside the table. */

import { get, withMore } from "../api.js";
import { h } from "../dom.js";
import { attribution, eventLink, names, sentenceLine, sentenceOf, status, type, when, where } from "../event.js";
import { filters, linkWith } from "../state.js";
import { table } from "../table.js";
import { count, days } from "../words.js";

const PAGE = 100;

export default {
    name: "events",
    title: "Events",
    about: "One happening a line, however many reports tell it. Open a line for its sentences.",

    load(state, signal) {
        const { key, descending } = sorting(state);
        const offset = state.query.get("offset") ?? 0;
        return get("events", withMore(filters(state), { sort: key, order: descending ? "desc" : "asc", limit: PAGE, offset }), signal);
    },

    isEmpty: (data) => data.total === 0,

    draw(data, state) {
        const { key, descending } = sorting(state);
        const link = (wanted) =>
            linkWith(state, { sort: wanted, order: wanted === key && descending ? "asc" : "desc", offset: null });
        const columns = columnsOf(state);
        const body = h(
            "div",
            { on: { keydown: moveByArrows } },
            pages(data, state),
            table({ caption: "Events", columns, rows: data.events, sorted: { key, descending, link }, full: true }),
            pages(data, state),
        );
        return { body, shown: { table: { columns, rows: data.events } } };
    },
};

function sorting(state) {
    return { key: state.query.get("sort") ?? "date", descending: (state.query.get("order") ?? "desc") === "desc" };
}

function columnsOf(state) {
    const time = (row) => row.time ?? {};
    return [
        { label: "When", sort: "date", value: (row) => (row.time ? days(time(row).from, time(row).to) : row.mentions?.[0]?.date), cell: when },
        { label: "Who did what to whom", head: true, value: (row) => `${names(row.source)} ${row.type} ${names(row.target)}`, cell: (row) => happening(row, state) },
        { label: "Type", sort: "type", value: (row) => row.type, cell: (row) => type(row.type, row.mode) },
        { label: "Standing", value: (row) => row.status, cell: (row) => standing(row) },
        { label: "Where", hide: "spare", value: (row) => row.place?.name ?? row.place?.text, cell: where },
        { label: "Reports", align: "right", hide: "spare", sort: "reports", value: (row) => row.reports },
        { label: "Sure", align: "right", hide: "spare", sort: "confidence", value: (row) => row.coded_by?.score, cell: (row) => row.coded_by?.score?.toFixed(2) ?? "–" },
    ];
}

function happening(row, state) {
    const sentence = sentenceOf(row);
    return h(
        "div",
        h("a.open", { href: eventLink(state, row.id), "data-event": row.id }, sentenceLine(row)),
        sentence ? h("p.quote.short", { title: sentence }, sentence) : null,
    );
}

function standing(row) {
    const words = attribution(row.attribution);
    return h("div", status(row.status) ?? h("span.small", "actual"), words ? h("p.small", words) : null);
}

function pages(data, state) {
    const last = Math.min(data.offset + data.events.length, data.total);
    const before = data.offset > 0 ? linkWith(state, { offset: Math.max(0, data.offset - PAGE) || null }) : null;
    const after = last < data.total ? linkWith(state, { offset: data.offset + PAGE }) : null;
    return h(
        "p.pages",
        h("span", `${count(data.offset + 1)}–${count(last)} of ${count(data.total)}`),
        before ? h("a", { href: before, rel: "prev" }, "← before") : null,
        after ? h("a", { href: after, rel: "next" }, "next →") : null,
    );
}

/** Up and down go from line to line, as in a list of messages. */
function moveByArrows(event) {
    if (!["ArrowDown", "ArrowUp"].includes(event.key) || !event.target.matches("a.open")) return;
    const lines = [...event.currentTarget.querySelectorAll("a.open")];
    const next = lines[lines.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)];
    if (next) {
        event.preventDefault();
        next.focus();
    }
}
