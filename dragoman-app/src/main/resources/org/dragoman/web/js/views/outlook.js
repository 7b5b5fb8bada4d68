/** How likely the next week or month is more hostile than usual, beside two simple guesses and the record of past forecasts. */

import { get, withMore } from "../api.js";
import { reliabilityPlot } from "../charts/reliability.js";
import { h, s } from "../dom.js";
import { filters, goWith, linkTo, linkWith } from "../state.js";
import { table } from "../table.js";
import { count, day, days, many, percent, signed } from "../words.js";

const WAYS = { own_history: "own history", base_rate: "base rate", no_change: "no change", no_change_hard: "no change, as yes or no" };

export default {
    name: "outlook",
    title: "Outlook",
    about: "How likely the next period brings more conflict than the pair's own norm. Beside it what one would guess without a model, and how past forecasts did.",

    load(state, signal) {
        const region = state.query.get("region");
        return get("outlook", withMore(filters(state), region ? { region } : {}), signal);
    },

    isEmpty: (data) => forecastsOf(data).length === 0 && opinionsOf(data).length === 0 && tracksOf(data).every((each) => !each.scores),
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
            h("h2", "Forecasts"),
            given.length > 0 ? table({ caption: "Forecasts", columns, rows: given }) : h("p.none", "None could be made."),
            refusals(refused),
            tracks(tracksOf(data)),
            opinions(opinionsOf(data), state),
        );
        return { body, shown: { table: { columns, rows }, svg: () => document.querySelector("svg.reliability") } };
    },
};

const number = (value) => (typeof value === "number" && Number.isFinite(value) ? value : null);

const forecastsOf = (data) => data.outlook ?? [];
const opinionsOf = (data) => data.opinions ?? [];
const tracksOf = (data) => (data.outlook_track ?? []).filter((each) => each.scores || each.refused);

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

const unitOf = (each) => (each.dyad ? each.dyad.join("–") : each.region);

function forecastColumns(state) {
    const share = (key) => (row) => percent(number(row[key]));
    return [
        { label: "For", head: true, value: unitOf, cell: (row) => (row.dyad ? h("a", { href: linkTo(state, "dyad", row.dyad) }, unitOf(row)) : unitOf(row)) },
        { label: "Next", value: (row) => row.period.length, cell: (row) => h("span", row.period.length, h("span.small", ` ${days(row.period.from, row.period.to)}`)) },
        { label: "More hostile than usual", align: "right", value: (row) => row.probability, cell: (row) => h("b", percent(number(row.probability))) },
        { label: "95 % interval", value: (row) => row.interval?.join(" to "), cell: (row) => span(row) },
        { label: "Base rate", align: "right", value: (row) => row.base_rate, cell: share("base_rate") },
        { label: "No change", align: "right", value: (row) => row.no_change, cell: share("no_change") },
        { label: "Norm", align: "right", hide: "narrow", value: (row) => row.norm, cell: (row) => row.norm?.toFixed(1) ?? "–" },
        { label: "History", align: "right", hide: "narrow", value: (row) => row.history_periods },
    ];
}

/** The interval as a bar between 0 and 1, with the base rate as a tick. */
function span(row) {
    const [low, high] = row.interval ?? [row.probability, row.probability];
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

/** Refusals with the same reason stand together. */
function refusals(list) {
    if (list.length === 0) return null;
    const reasons = new Map();
    list.forEach((each) => reasons.set(each.refused, [...(reasons.get(each.refused) ?? []), `${unitOf(each)} (${each.period.length})`]));
    const rows = [...reasons].slice(0, 12);
    return h("details.notice", h("summary", `Not foretold: ${many(list.length, "case")}, each with its reason`),
        h("ul.plain", rows.map(([reason, units]) => h("li", h("p", h("b", units.slice(0, 8).join(", "), units.length > 8 ? ` and ${units.length - 8} more` : "")), h("p.small", reason)))),
        reasons.size > rows.length ? h("p.small", `And ${reasons.size - rows.length} more reasons.`) : null);
}

function tracks(list) {
    if (list.length === 0) return null;
    return h("section", h("h2", "Track record"), h("p.note", "Past forecasts, each made with what was known before. Lower Brier and log loss are better."), list.map(track));
}

function track(record) {
    const title = h("h3", `${record.unit === "dyad" ? "Dyads" : "Regions"}, next ${record.period}`);
    if (!record.scores) return h("div", title, h("p.none", record.refused));
    const rows = Object.entries(record.scores).map(([way, values]) => ({ way, ...values, difference: record.brier_difference?.[way] ?? null }));
    const columns = [
        { label: "Way", head: true, value: (row) => WAYS[row.way] ?? row.way },
        measure("Brier", "brier"), measure("Log loss", "log_loss"), measure("AUC", "auc"), measure("Calibration error", "calibration_error"),
        { label: "Brier, own less this", align: "right", hide: "narrow", value: (row) => row.difference?.value, cell: (row) => difference(row.difference) },
    ];
    const name = `Scores, ${record.unit}s, ${record.period}`;
    return h(
        "div.track",
        title,
        h("p.small", `${count(record.forecasts)} forecasts of ${many(record.units, record.unit)}, ${days(record.from, record.to)}; ${percent(record.observed)} came out more hostile than usual.`),
        h("div.columns.record", table({ caption: name, columns, rows }), record.reliability?.length ? h("figure", reliabilityPlot(record.reliability), h("figcaption.small", "Forecast beside what came; larger for more forecasts.")) : null),
    );
}

const measure = (label, key) => ({ label, align: "right", value: (row) => row[key], cell: (row) => number(row[key])?.toFixed(3) ?? "–" });

function difference(each) {
    if (!each) return "–";
    return `${signed(each.value, 3)} (${signed(each.interval[0], 3)} to ${signed(each.interval[1], 3)})`;
}

/** What people expect is theirs, and no forecast of ours. */
function opinions(list, state) {
    if (list.length === 0) return null;
    return h(
        "section",
        h("h2", "Opinions in the texts"),
        h("p.note", "Said by those named; not part of the forecasts above."),
        h("ul.items.claims", list.slice(0, 60).map((each) => opinion(each, state))),
        list.length > 60 ? h("p.small", `The first 60 of ${list.length}.`) : null,
    );
}

function opinion(each, state) {
    const name = each.by.name ?? each.by.text ?? "somebody";
    return h(
        "li.item",
        h("p.line", h("b", name), each.by.code && each.by.code !== name ? h("span.small", ` ${each.by.code}`) : null, " ", h("span.status.claim", each.status), each.voice ? h("span.small", ` ${each.voice}`) : null),
        h("p.quote", each.text ?? each.cameo),
        h("p.small", each.publisher ?? each.document, each.published ? ` · ${day(each.published)}` : "", each.event ? [" · ", h("a", { href: linkWith(state, { event: each.event }), "data-event": each.event }, "event")] : null),
    );
}
