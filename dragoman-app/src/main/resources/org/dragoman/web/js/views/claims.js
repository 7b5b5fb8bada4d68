/** The claims board: contested happenings, who says what beside who denies it, and what changed when. */

import { get } from "../api.js";
import { h } from "../dom.js";
import { type } from "../event.js";
import { sentence } from "../evidence.js";
import { filters, linkWith } from "../state.js";
import { day, days, many } from "../words.js";

export default {
    name: "claims",
    title: "Claims",
    about: "Happenings of which one side says what another denies or tells otherwise. Neither is taken for the fact.",

    load: (state, signal) => get("claims", filters(state), signal),

    isEmpty: (data) => listOf(data).length === 0,
    nothing: "Nothing is contested",
    nothingHint: "No happening here is alleged, denied or told in several ways.",

    draw(data, state) {
        const rows = listOf(data);
        const body = h("div", h("p.note", many(rows.length, "contested happening")), h("div.board", rows.map((each) => card(each, state))));
        return { body, shown: { table: { columns: columns(), rows } } };
    },
};

const listOf = (data) => (Array.isArray(data) ? data : data.claims ?? []);

/** Names that answers may use for the same. */
const saying = (each) => each.says ?? each.claims ?? each.assertions ?? [];
const denying = (each) => each.denies ?? each.denials ?? [];
const idOf = (each) => each.event ?? each.events?.[0] ?? null;

const actors = (list) => (list ?? []).map((each) => (typeof each === "string" ? each : each.code ?? each.text)).join(", ") || "somebody";

function card(each, state) {
    const id = idOf(each);
    const title = [actors(each.source), " ", type(each.type ?? each.what ?? "", each.mode), " ", each.target?.length ? actors(each.target) : ""];
    return h(
        "article.contest",
        h("header", h("h2", id ? h("a", { href: linkWith(state, { event: id }), "data-event": id }, title) : title),
            h("p.small", each.time ? days(each.time.from, each.time.to) : day(each.date ?? each.on), each.place ? ` · ${each.place.name ?? each.place}` : "", each.status ? ` · ${each.status}` : "")),
        h("div.sides", sideOf("Says so", saying(each)), sideOf("Denies it", denying(each))),
        versions(each.versions ?? []),
        changes(each.changes ?? each.history ?? []),
    );
}

function sideOf(title, list) {
    return h(
        "section",
        h("h3", title),
        list.length === 0
            ? h("p.none", "Nobody, as far as the texts tell.")
            : h("ul.plain", list.map((each) => h("li", h("b", each.by ?? each.code ?? each.who ?? "the text"), " ", each.kind ?? "", each.date ?? each.on ? h("span.small", ` · ${day(each.date ?? each.on)}`) : null, h("p.rest", sentence(each))))),
    );
}

function versions(list) {
    if (list.length === 0) return null;
    const held = (value) => `${value.value} (${[...(value.attribution ?? []), ...(value.sources ?? [])].join(", ")})`;
    return h("div", h("h3", "Told otherwise"), h("ul.plain", list.map((each) => h("li", h("b", each.field), ": ", (each.values ?? []).map(held).join(" · ")))));
}

function changes(list) {
    if (list.length === 0) return null;
    return h("div", h("h3", "What changed"), h("ol.course", list.map((each) => h("li", h("span.when", day(each.date ?? each.on)), h("span.what", each.text ?? each.what ?? [each.by, each.kind ?? each.state, each.value].filter(Boolean).join(" "))))));
}

const columns = () => [
    { label: "Happening", value: (row) => `${actors(row.source)} ${row.type ?? row.what ?? ""} ${row.target?.length ? actors(row.target) : ""}`.trim() },
    { label: "When", value: (row) => row.date ?? row.time?.from },
    { label: "Where", value: (row) => row.place?.name ?? row.place },
    { label: "Says so", value: (row) => saying(row).map((each) => each.by ?? each.code ?? "the text") },
    { label: "Denies it", value: (row) => denying(row).map((each) => each.by ?? each.code ?? "the text") },
    { label: "Event", value: (row) => idOf(row) },
];
