/** What changed this week: alerts, types against their norm, what most reports tell, what is contested, agreements that moved. */

import { get, withMore } from "../api.js";
import { alertItem } from "../alerts.js";
import { h } from "../dom.js";
import { countBar } from "../charts/scale.js";
import { item, names, type } from "../event.js";
import { filters, linkTo, linkWith } from "../state.js";
import { table } from "../table.js";
import { count, day, days, isDeed, many, quadOf, signed } from "../words.js";

const SPANS = [1, 2, 4, 13];

export default {
    name: "overview",
    title: "What changed",
    about: "The last week of the events against what is usual for them. Claims stand apart from what is told as fact.",

    load: (state, signal) => get("overview", withMore(filters(state), { weeks: state.query.get("weeks") ?? 1 }), signal),

    isEmpty: (data) => !data.week || (data.week.events === 0 && data.week.before === 0 && data.top.length === 0),

    draw(data, state) {
        const columns = typeColumns(data, state);
        const judged = { alerts: h("div", alerts(data, state)), agreements: h("div", agreements(data, state)) };
        const body = h(
            "div.overview",
            summary(data, state),
            h("div.columns", h("div", judged.alerts, reported(data, state)), h("div", contested(data, state), types(data, columns), judged.agreements)),
        );
        const ready = () => data.pending && follow(judged, state);
        return { body, controls: weeks(state), shown: { table: { columns, rows: data.types } }, ready };
    },
};

/** What is judged from many events comes after what is counted. */
const ASK_AGAIN_MS = 1000;
const BEING_JUDGED = "Being judged from all events …";

function follow(judged, state) {
    setTimeout(async () => {
        if (!judged.alerts.isConnected) return;
        try {
            const data = await get("overview", withMore(filters(state), { weeks: state.query.get("weeks") ?? 1 }));
            if (data.pending) {
                follow(judged, state);
                return;
            }
            judged.alerts.replaceChildren(alerts(data, state));
            judged.agreements.replaceChildren(agreements(data, state));
        } catch (error) {
            [judged.alerts, judged.agreements].forEach((each) => each.replaceChildren(h("p.none", error.message)));
        }
    }, ASK_AGAIN_MS);
}

function weeks(state) {
    const chosen = Number(state.query.get("weeks") ?? 1);
    const entry = (each) => h("a", { href: linkWith(state, { weeks: each }), "aria-current": each === chosen ? "true" : null }, many(each, "week"));
    return h("span.switch", { role: "group", "aria-label": "How long" }, SPANS.map(entry));
}

function summary(data, state) {
    const { from, to, events, before } = data.week;
    const change = before > 0 ? ` (${signed(((events - before) / before) * 100, 0)} %)` : "";
    return h(
        "p.lead",
        h("b", days(from, to)), ": ",
        h("a", { href: linkTo(state, "events", [], { from, to }) }, many(events, "event")),
        `, ${count(before)} in the time before${change}.`,
    );
}

function section(title, note, content) {
    return h("section", h("h2", title), note ? h("p.note", note) : null, content);
}

function alerts(data, state) {
    const list = data.alerts ?? [];
    if (data.pending) return section("Alerts", null, h("p.none", BEING_JUDGED));
    if (list.length === 0) return section("Alerts", null, h("p.none", "Nothing is out of the ordinary, or there are too few events to tell."));
    return section("Alerts", "Weeks beyond the norms of the last 4 and 52 weeks; low counts raise none.", h("ul.items", list.map((each) => alertItem(each, state))));
}

/** What is told as done, and apart from it what is announced, expected or made to depend on something. */
function reported(data, state) {
    const deeds = data.top.filter((each) => isDeed(each.status));
    const others = data.top.filter((each) => !isDeed(each.status));
    return [
        section("Most reported", null, deeds.length === 0 ? h("p.none", "No events.") : h("ul.items", deeds.map((each) => item(each, state)))),
        others.length === 0 ? null : section("Announced, expected, conditional", "Not counted as done.", h("ul.items.claims", others.map((each) => item(each, state)))),
    ];
}

function contested(data, state) {
    const list = data.contested ?? [];
    return section(
        "Contested",
        "Alleged, denied or told in several ways. Not counted as done.",
        list.length === 0 ? h("p.none", "Nothing of this time is contested.") : h("ul.items.claims", list.map((each) => item(each, state))),
    );
}

function typeColumns(data, state) {
    const most = Math.max(1, ...data.types.flatMap((each) => [each.count, each.norm ?? 0]));
    const { from, to } = data.week ?? {};
    return [
        { label: "Type", head: true, value: (row) => row.type, cell: (row) => h("a", { href: linkTo(state, "events", [], { type: row.type, from, to }) }, type(row.type)) },
        { label: "Events", align: "right", value: (row) => row.count },
        { label: "Norm", align: "right", value: (row) => row.norm, cell: (row) => normWords(row.norm) },
        { label: "Against the norm", hide: "narrow", value: (row) => (row.norm ? (row.count / row.norm).toFixed(2) : ""), cell: (row) => countBar(row.count, row.norm, most, quadOf(row.type)) },
    ];
}

/** Types that happened, or usually do. */
const unusual = (types) => types.filter((each) => each.count > 0 || each.norm >= 0.5);

/** Rare is not never. */
function normWords(norm) {
    if (norm === null || norm === undefined) return "–";
    return norm > 0 && norm < 0.05 ? "< 0.1" : norm.toFixed(1);
}

function types(data, columns) {
    return section("By type", "The tick marks the usual count.", table({ caption: "Events by type", columns, rows: unusual(data.types) }));
}

function agreements(data, state) {
    const list = data.agreements ?? [];
    if (data.pending) return section("Agreements", null, h("p.none", BEING_JUDGED));
    if (list.length === 0) return section("Agreements", null, h("p.none", "No agreement is told of."));
    const entry = (each) =>
        h("li.item", h("p.line", h("a", { href: linkTo(state, "agreements", [], {}) }, each.name), " ", h("span.status.claim", each.state ?? "unknown")),
            h("p.small", (each.parties ?? []).join(", ") || names(each.roles), each.signed ? ` · signed ${day(each.signed)}` : " · day of signing not told"));
    return section("Agreements", null, h("ul.items", list.map(entry)));
}
