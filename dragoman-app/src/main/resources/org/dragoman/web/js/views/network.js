/** Who deals with whom: a signed network, for all the time asked for or one period of it. */

import { get, withMore } from "../api.js";
import { networkGraph } from "../charts/network.js";
import { score } from "../charts/scale.js";
import { fill, h, say } from "../dom.js";
import { library } from "../lib.js";
import { SPANS, periods } from "../periods.js";
import { filters, linkTo, linkWith } from "../state.js";
import { table } from "../table.js";
import { days, many } from "../words.js";

const LEVELS = { country: "countries", actor: "actors" };
const LIMIT = 40;

/** Pairs that the table shows; the export holds all. */
const SHOWN = 40;

export default {
    name: "network",
    title: "Network",
    about: "A line joins two who deal with each other; full and blue for cooperation, dashed and orange for conflict, dotted for neither; broader for more events.",

    async load(state, signal) {
        const level = state.query.get("level") ?? "country";
        const asked = filters(state);
        const [data, status] = await Promise.all([get("network", withMore(asked, { level, limit: LIMIT }), signal), get("status", {}, signal), library("cytoscape")]);
        const from = asked.get("from") ?? status.from;
        const to = asked.get("to") ?? status.to;
        return { ...data, from, to };
    },

    isEmpty: (data) => data.edges.length === 0,

    draw(data, state) {
        const level = state.query.get("level") ?? "country";
        const place = h("div.chart.graph");
        const figures = h("div");
        const note = h("p.small");
        const shown = { table: { columns: columnsOf(state, data.nodes), rows: data.edges } };
        let graph = null;
        const put = (found, words) => {
            graph?.show(found);
            shown.table.rows = found.edges;
            fill(figures, table({ caption: "Pairs", columns: shown.table.columns, rows: byCount(found.edges).slice(0, SHOWN) }));
            fill(note, words ? `${words}: ` : "", many(found.nodes.length, "actor"), ", ", many(found.edges.length, "directed pair"));
        };
        const ask = periodAsker(state, level, data, put);
        const body = h("div", slider(state, data, ask), place, note, h("h2", "Pairs"), figures);
        const ready = () => {
            graph = networkGraph(place, data, (a, b) => { location.hash = linkTo(state, "dyad", [a, b]); });
            shown.png = () => graph.picture();
            put(data, null);
            ask(state.query.get("period"));
        };
        return { body, controls: levels(state, level), ready, shown: { ...shown, png: () => graph.picture() } };
    },
};

const byCount = (edges) => [...edges].sort((a, b) => b.count - a.count);

function levels(state, chosen) {
    return h("span.switch", { role: "group", "aria-label": "Who" }, Object.entries(LEVELS).map(([level, words]) =>
        h("a", { href: linkWith(state, { level, period: null }), "aria-current": level === chosen ? "true" : null }, words)));
}

/** Asks for the network of a period; the answer to an older question is dropped. */
function periodAsker(state, level, data, put) {
    let latest = 0;
    return async (name) => {
        const mine = ++latest;
        const chosen = all(state, data).find((each) => each.name === name);
        if (!chosen) {
            put(data, null);
            return;
        }
        try {
            const found = await get("network", withMore(filters(state), { level, limit: LIMIT, from: chosen.from, to: chosen.to }));
            if (mine === latest) put(found, days(chosen.from, chosen.to));
        } catch (error) {
            say(error.message);
        }
    };
}

const spanOf = (state) => (SPANS.includes(state.query.get("span")) ? state.query.get("span") : "month");

const all = (state, data) => (data.from && data.to ? periods(data.from, data.to, spanOf(state)) : []);

function slider(state, data, ask) {
    const list = all(state, data);
    if (list.length < 2) return null;
    const names = ["all the time", ...list.map((each) => each.name)];
    const at = Math.max(0, names.indexOf(state.query.get("period")));
    const output = h("output", { for: "period" }, names[at]);
    const change = (event) => {
        const index = Number(event.target.value);
        output.textContent = names[index];
        event.target.setAttribute("aria-valuetext", names[index]);
        remember(index === 0 ? null : names[index]);
        ask(index === 0 ? null : names[index]);
    };
    return h(
        "div.slider",
        h("label", { for: "period" }, "Period"),
        h("input", { id: "period", type: "range", min: 0, max: list.length, step: 1, value: at, "aria-valuetext": names[at], on: { input: change } }),
        output,
        h("span.switch", { role: "group", "aria-label": "Length of a period" }, SPANS.map((span) =>
            h("a", { href: linkWith(state, { span, period: null }), "aria-current": span === spanOf(state) ? "true" : null }, span))),
    );
}

/** The period goes into the address without drawing the view anew: the slider is being moved. */
function remember(period) {
    const [path, query = ""] = location.hash.split("?");
    const parameters = new URLSearchParams(query);
    if (period) parameters.set("period", period);
    else parameters.delete("period");
    const text = parameters.toString().replace(/%2C/g, ",");
    history.replaceState(null, "", path + (text ? `?${text}` : ""));
}

function columnsOf(state, nodes) {
    const known = new Map(nodes.map((each) => [each.id, each.name]));
    const who = (key) => (row) => h("span", row[key], known.get(row[key]) === row[key] ? null : h("span.small", ` ${known.get(row[key]) ?? ""}`));
    return [
        { label: "Source", head: true, value: (row) => row.source, cell: who("source") },
        { label: "Target", value: (row) => row.target, cell: who("target") },
        { label: "Events", align: "right", value: (row) => row.count, cell: (row) => h("a", { href: linkTo(state, "events", [], { source: row.source, target: row.target }) }, row.count) },
        { label: "Score", align: "right", value: (row) => row.score, cell: (row) => score(row.score) },
        { label: "Verbal", align: "right", hide: "narrow", value: (row) => row.verbal, cell: (row) => score(row.verbal) },
        { label: "Material", align: "right", hide: "narrow", value: (row) => row.material, cell: (row) => score(row.material) },
        { label: "", value: () => "", cell: (row) => h("a", { href: linkTo(state, "dyad", [row.source, row.target]), "aria-label": `Dyad ${row.source} and ${row.target}` }, "dyad") },
    ];
}
