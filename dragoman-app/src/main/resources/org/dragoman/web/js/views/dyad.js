/** Who stands how with whom: all pairs as a table, or one pair over time with what its score rests on. */

import { get, withMore } from "../api.js";
import { dyadChart } from "../charts/dyad.js";
import { score, scorePlot, signWord } from "../charts/scale.js";
import { h } from "../dom.js";
import { item } from "../event.js";
import { sentence } from "../evidence.js";
import { library } from "../lib.js";
import { filters, go, linkTo, linkWith } from "../state.js";
import { table } from "../table.js";
import { day, days, interval, many, signed } from "../words.js";

const HALF_LIVES = [3, 12];
const STEPS = ["day", "week", "month"];

export default {
    name: "dyad",
    title: "Dyads",
    about: "How two stand with each other, from −1 hostile to +1 friendly, old events fading. Truces and talks count as de-escalation, not as friendship.",

    load: (state, signal) => (state.parts.length === 2 ? loadPair(state, signal) : loadAll(state, signal)),

    isEmpty: (data) => (data.pair ? data.series.length === 0 && !data.current : data.relations.length === 0),
    nothing: "No relation to judge",

    draw: (data, state) => (data.pair ? drawPair(data, state) : drawAll(data, state)),
};

const halfLife = (state) => Number(state.query.get("half-life") ?? 12);

function loadAll(state, signal) {
    return get("relations", withMore(filters(state), { "half-life": halfLife(state) }), signal);
}

async function loadPair(state, signal) {
    const [a, b] = state.parts;
    const asked = filters(state);
    const by = state.query.get("by") ?? "week";
    const of = `relations/${encodeURIComponent(a)}/${encodeURIComponent(b)}`;
    const [data, found] = await Promise.all([
        get(of, withMore(asked, { by, "half-life": halfLife(state) }), signal),
        get("events", withMore(asked, { dyad: `${a},${b}`, sort: "date", order: "desc", limit: 12 }), signal),
        library("d3"),
    ]);
    return { ...data, pair: [a, b], found };
}

function halfLives(state) {
    return h("span.switch", { role: "group", "aria-label": "Half-life" }, HALF_LIVES.map((each) =>
        h("a", { href: linkWith(state, { "half-life": each }), "aria-current": each === halfLife(state) ? "true" : null }, `${each} months`)));
}

function drawAll(data, state) {
    const rows = [...data.relations].sort((a, b) => Math.abs(b.score) - Math.abs(a.score)).map((row) => ({ ...row, id: `${row.a}-${row.b}` }));
    const columns = relationColumns(state);
    const body = h(
        "div",
        chooser(["", ""]),
        h("p.note", "As of ", day(data.as_of), ". The bar is the 90 % interval; where it crosses the middle, the sign is not certain."),
        table({ caption: "Relations", columns, rows }),
    );
    return { body, controls: halfLives(state), shown: { table: { columns, rows } } };
}

function relationColumns(state) {
    const part = (key) => (row) => score(row[key]);
    return [
        { label: "Dyad", head: true, value: (row) => `${row.a}–${row.b}`, cell: (row) => h("a.nowrap", { href: linkTo(state, "dyad", [row.a, row.b]) }, `${row.a}–${row.b}`) },
        { label: "Stands", hide: "narrow", value: (row) => signWord(row.sign) },
        { label: "Score", align: "right", value: (row) => row.score, cell: part("score") },
        { label: "−1 to +1", value: (row) => interval(row.interval), cell: (row) => scorePlot(row.score, row.interval) },
        { label: "Verbal", align: "right", hide: "narrow", value: (row) => row.verbal, cell: part("verbal") },
        { label: "Material", align: "right", hide: "narrow", value: (row) => row.material, cell: part("material") },
        { label: "De-escalation", align: "right", hide: "narrow", value: (row) => row.de_escalation, cell: (row) => row.de_escalation?.toFixed?.(2) ?? "–" },
        { label: "Against own level", align: "right", hide: "narrow", value: (row) => row.deviation, cell: (row) => signed(row.deviation) },
        { label: "Rests on", value: (row) => row.events?.length ?? 0, cell: (row) => h("a", { href: linkTo(state, "events", [], { dyad: `${row.a},${row.b}` }) }, basis(row)) },
    ];
}

function basis(row) {
    const events = row.events?.length ?? 0;
    const stances = row.stances?.length ?? 0;
    return many(events, "event") + (stances > 0 ? `, ${many(stances, "statement")}` : "");
}

/** Two fields that lead to a pair. */
function chooser([a, b]) {
    const enter = (event) => {
        event.preventDefault();
        const [first, second] = ["a", "b"].map((name) => event.target.elements[name].value.trim());
        if (first && second) go(linkTo({ query: new URLSearchParams(location.hash.split("?")[1] ?? "") }, "dyad", [first, second]));
    };
    const field = (label, name, value) => h("label", h("span", label), h("input", { name, value, required: true, placeholder: name === "a" ? "RUS" : "TUR", autocomplete: "off" }));
    return h("form.chooser", { on: { submit: enter } }, field("One", "a", a), field("The other", "b", b), h("button", { type: "submit" }, "Show the dyad"));
}

function drawPair(data, state) {
    const [a, b] = data.pair;
    const place = h("div.chart");
    const readout = h("p.readout", { "aria-live": "polite" }, "Arrow keys go from step to step, Enter opens its events.");
    const open = (step) => go(linkTo(state, "events", [], { dyad: `${a},${b}`, from: step.from, to: step.to }));
    const columns = seriesColumns(state, [a, b]);
    const rows = data.series.filter((step) => step.events > 0);
    const body = h(
        "div",
        chooser(data.pair),
        h("p", h("a", { href: linkTo(state, "dyad") }, "All dyads")),
        data.current ? now(data.current, data) : h("p.none", "Too little is told of the two to judge."),
        h("h2", "Over time"),
        legend(),
        place,
        readout,
        h("details.figures", h("summary", `The figures (${rows.length})`), table({ caption: "Score over time", columns, rows })),
        h("h2", "Events"),
        h("p.note", h("a", { href: linkTo(state, "events", [], { dyad: `${a},${b}` }) }, `All ${many(data.found.total, "event")}`), ", the newest first:"),
        h("ul.items.wide", data.found.events.map((each) => item(each, state))),
    );
    const tell = (step) => { readout.textContent = `${days(step.from, step.to)}: ${signed(step.score)} (${signed(step.low)} to ${signed(step.high)}), verbal ${signed(step.verbal)}, material ${signed(step.material)}, ${many(step.events, "event")}`; };
    const ready = () => data.series.length > 0 && dyadChart(place, data.series, { tell, open });
    return { body, controls: [halfLives(state), steps(state)], ready, shown: { table: { columns, rows }, svg: () => place.querySelector("svg") } };
}

function steps(state) {
    const chosen = state.query.get("by") ?? "week";
    return h("span.switch", { role: "group", "aria-label": "Step" }, STEPS.map((each) =>
        h("a", { href: linkWith(state, { by: each }), "aria-current": each === chosen ? "true" : null }, each)));
}

function now(current, data) {
    const row = (term, value) => h("div", h("dt", term), h("dd", value));
    return h(
        "div",
        h("p.lead", h("b", `${current.a} – ${current.b}: `), h("b", signWord(current.sign)), " ", score(current.score), " ", scorePlot(current.score, current.interval), h("span.small", ` ${interval(current.interval)}`)),
        h("dl.facts.wide",
            row("Verbal", score(current.verbal)), row("Material", score(current.material)),
            row("De-escalation", current.de_escalation?.toFixed?.(2) ?? "–"), row("Against own 12 months", signed(current.deviation)),
            (current.directed ?? []).map((each) => row(`${each.source} to ${each.target}`, h("span", score(each.score), " ", scorePlot(each.score, each.interval)))),
        ),
        stances(data.stances ?? current.stances ?? []),
    );
}

/** What texts say of how the two stand, without telling of a happening. */
function stances(list) {
    if (list.length === 0) return null;
    const entry = (each) => h("li", h("b", `${each.source?.code ?? ""} “${each.term}” ${each.target?.code ?? ""}`), ` ${signWord(each.sign)} `, each.status && each.status !== "actual" ? h("span.status.claim", each.status) : null, h("span.rest", sentence(each)));
    return h("details.rests", h("summary", many(list.length, "statement")), h("ol.mentions", list.map(entry)));
}

function legend() {
    return h("ul.legend.row",
        h("li", h("span.swatch.total"), " score"), h("li", h("span.swatch.band"), " 90 % interval"),
        h("li", h("span.swatch.verbal"), " verbal, dotted"), h("li", h("span.swatch.material"), " material, dashed"), h("li", h("span.swatch.plain"), " events"));
}

function seriesColumns(state, pair) {
    const part = (key, label) => ({ label, align: "right", value: (row) => row[key], cell: (row) => score(row[key]) });
    return [
        { label: "Time", head: true, value: (row) => `${row.from}/${row.to}`, cell: (row) => h("a", { href: linkTo(state, "events", [], { dyad: pair.join(","), from: row.from, to: row.to }) }, days(row.from, row.to)) },
        part("score", "Score"), part("low", "Low"), part("high", "High"), part("verbal", "Verbal"), part("material", "Material"),
        { label: "Events", align: "right", value: (row) => row.events },
    ];
}
