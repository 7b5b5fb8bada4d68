/** The claims board: contested happenings, who says what beside who denies it, and what changed when. */

import { get } from "../api.js";
import { h } from "../dom.js";
import { eventLink, status, type } from "../event.js";
import { sentence } from "../evidence.js";
import { filters } from "../state.js";
import { count, day, days, many } from "../words.js";

/** Voices of a side that are shown at once. */
const SHOWN = 4;

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
        const body = h("div", h("p.note", many(data.contested ?? rows.length, "contested happening"), rows.length < (data.contested ?? 0) ? `, of which ${count(rows.length)} are shown` : "", "."), h("div.board", rows.map((each) => card(each, state))));
        return { body, shown: { table: { columns: columns(), rows } } };
    },
};

const listOf = (data) => data.claims ?? [];

const codes = (list) => list?.join(", ") || "somebody";

function card(each, state) {
    const title = [codes(each.source), " ", type(each.type, each.mode), " ", each.target?.length ? each.target.join(", ") : ""];
    return h(
        "article.contest",
        h("header",
            h("h2", h("a", { href: eventLink(state, each.event), "data-event": each.event }, title)),
            h("p.small", each.time ? days(each.time.from, each.time.to) : "day not told", each.place ? ` · ${each.place}` : "", " · ", status(each.status) ?? "actual")),
        h("div.sides", sideOf("Says so", each.says ?? []), sideOf("Denies it", each.denies ?? [])),
        versions(each.versions ?? []),
        changes(each.changes ?? []),
    );
}

function sideOf(title, list) {
    const voice = (each) => h("li", h("b", each.by ?? "the text"), " ", each.kind, each.date ? h("span.small", ` · ${day(each.date)}`) : null, h("p.rest", sentence(each)));
    const more = list.length - SHOWN;
    return h(
        "section",
        h("h3", title),
        list.length === 0 ? h("p.none", "Nobody, as far as the texts tell.") : h("ul", list.slice(0, SHOWN).map(voice)),
        more > 0 ? h("details.rests", h("summary", `${more} more`), h("ul", list.slice(SHOWN).map(voice))) : null,
    );
}

function versions(list) {
    if (list.length === 0) return null;
    const held = (value) => `${value.value} (${[...(value.attribution ?? []), ...(value.sources ?? [])].join(", ")})`;
    return h("div", h("h3", "Told otherwise"), h("ul", list.map((each) => h("li", h("b", each.field), ": ", each.values.map(held).join(" · ")))));
}

function changes(list) {
    if (list.length === 0) return null;
    return h("details.rests", h("summary", `What changed when (${list.length})`), h("ol.course", list.map((each) => h("li", h("span.when", day(each.date)), h("span.what", each.text)))));
}

const voices = (list) => (list ?? []).map((each) => each.by ?? "the text");

const columns = () => [
    { label: "Happening", value: (row) => `${codes(row.source)} ${row.type} ${row.target?.join(", ") ?? ""}`.trim() },
    { label: "From", value: (row) => row.time?.from },
    { label: "To", value: (row) => row.time?.to },
    { label: "Where", value: (row) => row.place },
    { label: "Standing", value: (row) => row.status },
    { label: "Says so", value: (row) => voices(row.says) },
    { label: "Denies it", value: (row) => voices(row.denies) },
    { label: "Event", value: (row) => row.event },
];
