/** Events over time: cooperation above the line, conflict below, words pale and deeds strong. */

import { get, withMore } from "../api.js";
import { timelineChart } from "../charts/timeline.js";
import { h } from "../dom.js";
import { library } from "../lib.js";
import { filters, goWith, linkTo, linkWith } from "../state.js";
import { table } from "../table.js";
import { CLASSES, byClass, capital, days, many } from "../words.js";

const STEPS = ["day", "week", "month"];

export default {
    name: "timeline",
    title: "Timeline",
    about: "Counts of events; cooperation above the line, conflict below. Draw over a part of it to ask for that time.",

    async load(state, signal) {
        const by = state.query.get("by") ?? "week";
        const [data] = await Promise.all([get("timeline", withMore(filters(state), { by }), signal), library("d3")]);
        return data;
    },

    isEmpty: (data) => data.bins.length === 0,

    draw(data, state) {
        const columns = columnsOf(state);
        const rows = data.bins.filter((bin) => bin.total > 0);
        const place = h("div.chart");
        const readout = h("p.readout", { "aria-live": "polite" }, "Arrow keys go from bar to bar, Enter opens its events.");
        const choose = (from, to) => goWith({ from, to });
        const open = (bin) => { location.hash = linkTo(state, "events", [], { from: bin.from, to: bin.to }); };
        const body = h(
            "div",
            legend(),
            place,
            readout,
            data.undated > 0 ? h("p.note", `${many(data.undated, "event")} of no known day ${data.undated === 1 ? "is" : "are"} not shown.`) : null,
            h("details.figures", h("summary", `The figures (${rows.length})`), table({ caption: "Events by time", columns, rows })),
        );
        const ready = () => timelineChart(place, data.bins, { choose, open, tell: (bin) => { readout.textContent = words(bin); } });
        return { body, controls: steps(state), ready, shown: { table: { columns, rows }, svg: () => place.querySelector("svg") } };
    },
};

function steps(state) {
    const chosen = state.query.get("by") ?? "week";
    return h("span.switch", { role: "group", "aria-label": "Step" }, STEPS.map((each) =>
        h("a", { href: linkWith(state, { by: each }), "aria-current": each === chosen ? "true" : null }, each)));
}

function legend() {
    const entry = ([quad, { name, mark }]) => h("li", h(`span.swatch.${quad}`, { "aria-hidden": "true" }), ` ${mark} ${name}`);
    return h("ul.legend.row", ["mc", "vc", "vx", "mx"].map((quad) => entry([quad, CLASSES[quad]])));
}

function words(bin) {
    const sums = byClass(bin.types);
    const parts = Object.entries(CLASSES).filter(([quad]) => sums[quad] > 0).map(([quad, { name }]) => `${sums[quad]} ${name}`);
    return `${days(bin.from, bin.to)}: ${bin.total}${parts.length ? ` (${parts.join(", ")})` : ""}`;
}

function columnsOf(state) {
    const sum = (quad) => (row) => byClass(row.types)[quad];
    return [
        { label: "Time", head: true, value: (row) => `${row.from}/${row.to}`, cell: (row) => h("a", { href: linkTo(state, "events", [], { from: row.from, to: row.to }) }, days(row.from, row.to)) },
        { label: "Events", align: "right", value: (row) => row.total },
        ...Object.entries(CLASSES).map(([quad, { name }]) => ({ label: capital(name), align: "right", value: sum(quad) })),
    ];
}
