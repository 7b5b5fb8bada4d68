/** How likely the next week or month is more hostile than usual, beside two simple guesses and the record of past forecasts. */

import { get, withMore } from "../api.js";
import { reliabilityPlot } from "../charts/reliability.js";
import { h, s } from "../dom.js";
import { sentence } from "../evidence.js";
import { filters, goWith, linkTo } from "../state.js";
import { table } from "../table.js";
import { count, day, days, percent, signed } from "../words.js";

const WAYS = { own_history: "own history", base_rate: "base rate", no_change: "no change", no_change_hard: "no change, as yes or no" };

export default {
    name: "outlook",
    title: "Outlook",
    about: "How likely the next period brings more conflict than the pair's own norm. Beside it what one would guess without a model, and how past forecasts did.",

    load(state, signal) {
        const region = state.query.get("region");
        return get("outlook", withMore(filters(state), region ? { region } : {}), signal);
    },

    isEmpty: (data) => forecastsOf(data).length === 0 && opinionsOf(data).length === 0 && !trackOf(data),
    nothing: "No forecast",
    nothingHint: "A forecast needs a dyad or a region with more than a year of events.",

    draw(data, state) {
        const rows = forecastsOf(data);
        const columns = forecastColumns(state);
        const given = rows.filter((each) => number(each.probability) !== null);
        const refused = rows.filter((each) => number(each.probability) === null);
        const body = h(
            "div",
            asker(state),
            data.norm || data.question ? h("p.note", data.norm ?? data.question) : null,
            h("h2", "Forecasts"),
            given.length > 0 ? table({ caption: "Forecasts", columns, rows: given }) : h("p.none", "None could be made."),
            refusals(refused),
            track(trackOf(data)),
            opinions(opinionsOf(data)),
        );
        return { body, shown: { table: { columns, rows }, svg: () => document.querySelector("svg.reliability") } };
    },
};

const number = (value) => (typeof value === "number" && Number.isFinite(value) ? value : null);

function forecastsOf(data) {
    const list = Array.isArray(data) ? data : data.forecasts ?? data.outlook ?? [];
    return Array.isArray(list) ? list.map((each) => ({ ...each, ...(each.forecast ?? {}) })) : [];
}

const opinionsOf = (data) => data.opinions ?? [];

const trackOf = (data) => data.track ?? data.track_record ?? data.backtest ?? null;

function asker(state) {
    const enter = (event) => {
        event.preventDefault();
        const { dyad, region } = event.target.elements;
        goWith({ dyad: dyad.value.trim(), region: region.value.trim() });
    };
    return h(
        "form.chooser",
        { on: { submit: enter } },
        h("label", h("span", "Dyad"), h("input", { name: "dyad", value: state.query.get("dyad") ?? "", placeholder: "SYR,TUR", autocomplete: "off" })),
        h("label", h("span", "or region"), h("input", { name: "region", value: state.query.get("region") ?? "", placeholder: "SYR", autocomplete: "off" })),
        h("button", { type: "submit" }, "Show its outlook"),
    );
}

const unitOf = (each) => (Array.isArray(each.dyad) ? each.dyad.join("–") : each.dyad ?? each.unit ?? each.region ?? each.who ?? "–");

function range(each) {
    return each.interval ?? (number(each.low) !== null ? [each.low, each.high] : null);
}

function forecastColumns(state) {
    const share = (key) => (row) => percent(number(row[key]));
    return [
        { label: "For", head: true, value: unitOf, cell: (row) => (Array.isArray(row.dyad) ? h("a", { href: linkTo(state, "dyad", row.dyad) }, unitOf(row)) : unitOf(row)) },
        { label: "Period", value: (row) => (row.from ? `${row.from}/${row.to}` : row.horizon ?? row.step ?? ""), cell: (row) => (row.from ? days(row.from, row.to) : row.horizon ?? row.step ?? "–") },
        { label: "More hostile than usual", align: "right", value: (row) => row.probability, cell: (row) => h("b", percent(number(row.probability))) },
        { label: "95 % interval", value: (row) => range(row)?.join(" to "), cell: (row) => span(row) },
        { label: "Base rate", align: "right", value: (row) => row.base_rate, cell: share("base_rate") },
        { label: "No change", align: "right", value: (row) => row.no_change, cell: share("no_change") },
    ];
}

/** The interval as a bar between 0 and 1, with the base rate as a tick. */
function span(row) {
    const [low, high] = range(row) ?? [row.probability, row.probability];
    const x = (value) => 2 + value * 116;
    return s(
        "svg.inline",
        { width: 120, height: 18, viewBox: "0 0 120 18", role: "img", "aria-label": `${percent(low)} to ${percent(high)}` },
        s("line.axis", { x1: x(0), x2: x(1), y1: 9, y2: 9 }),
        s("line.range", { x1: x(low), x2: x(high), y1: 9, y2: 9 }),
        number(row.base_rate) !== null ? s("line.norm", { x1: x(row.base_rate), x2: x(row.base_rate), y1: 3, y2: 15 }) : null,
        s("circle.point", { cx: x(row.probability), cy: 9, r: 4 }),
    );
}

function refusals(list) {
    if (list.length === 0) return null;
    const words = (each) => each.refused ?? each.refusal ?? each.reason ?? "no forecast";
    return h("div.notice", h("h3", "Not foretold"), h("ul.plain", list.slice(0, 20).map((each) => h("li", h("b", unitOf(each)), ": ", text(words(each))))),
        list.length > 20 ? h("p.small", `And ${list.length - 20} more.`) : null);
}

const text = (value) => (typeof value === "string" ? value : value?.message ?? JSON.stringify(value));

function track(record) {
    if (!record) return null;
    if (record.refused) return h("div", h("h2", "Track record"), h("p.none", text(record.refused)));
    const ways = waysOf(record);
    const bins = binsOf(record);
    const columns = [
        { label: "Way", head: true, value: (row) => WAYS[row.way] ?? row.way },
        measure("Brier", "brier"), measure("Log loss", "log_loss"), measure("AUC", "auc"), measure("Calibration error", "calibration_error"),
        { label: "Brier, own less this", align: "right", hide: "narrow", value: (row) => row.difference?.value, cell: (row) => difference(row.difference) },
    ];
    return h(
        "section.track",
        h("h2", "Track record"),
        h("p.note", trackWords(record)),
        h("div.columns.record", table({ caption: "Scores of the ways to forecast", columns, rows: ways }), bins.length > 0 ? h("figure", reliabilityPlot(bins), h("figcaption.small", "Forecast beside what came; larger for more forecasts.")) : null),
    );
}

const measure = (label, key) => ({ label, align: "right", value: (row) => row[key], cell: (row) => number(row[key])?.toFixed(3) ?? "–" });

const difference = (each) => (each ? `${signed(each.value, 3)} (${signed(each.low, 3)} to ${signed(each.high, 3)})` : "–");

function trackWords(record) {
    const parts = [record.forecasts ? `${count(record.forecasts)} past forecasts` : "Past forecasts", record.from ? ` of ${days(record.from, record.to)}` : "", ", each made with what was known before. Lower Brier and log loss are better."];
    return parts.join("");
}

function waysOf(record) {
    const scores = record.scores ?? {};
    return Object.entries(scores).map(([way, values]) => ({ way: way.toLowerCase(), ...values, difference: record.differences?.[way] ?? null }));
}

function binsOf(record) {
    const list = record.reliability?.bins ?? record.reliability ?? [];
    return Array.isArray(list) ? list.map((bin) => ({ ...bin, count: bin.count ?? bin.n ?? 1, forecast: bin.forecast ?? bin.predicted })) : [];
}

/** What named experts expect is theirs, and no forecast of ours. */
function opinions(list) {
    if (list.length === 0) return null;
    return h(
        "section",
        h("h2", "Opinions in the texts"),
        h("p.note", "Said by those named; not part of the forecasts above."),
        h("ul.items.claims", list.map((each) => h("li.item", h("p.line", h("b", each.by ?? each.who ?? "somebody"), each.code && each.code !== each.by ? ` (${each.code})` : "", each.condition ? [": if ", each.condition] : null, each.status ? h("span.status.claim", each.status) : null), h("p.small", sentence(each), each.date ? ` · ${day(each.date)}` : "")))),
    );
}
