/** How an event is told in one line: who, what, whom, when, where, of what standing, on whose word. */

import { h } from "./dom.js";
import { linkWith } from "./state.js";
import { CLASSES, STATUSES, day, days, isDeed, many, quadOf, verbOf } from "./words.js";

/** A party's code and, where it is known, its name. */
export function party(each) {
    const code = each.code ?? each.country ?? null;
    const name = each.name ?? each.text ?? "";
    if (!code) return h("span.party", name);
    return h("span.party", { title: name }, h("span.code", code));
}

/** One side of an event; "–" when nobody is told. */
export function side(parties) {
    if (!parties?.length) return h("span.none", "–");
    const seen = new Map();
    parties.forEach((each) => seen.set(each.code ?? each.name ?? each.text, each));
    const all = [...seen.values()];
    return h("span", all.map((each, i) => [i > 0 ? ", " : null, party(each)]));
}

/** Who did what to whom, in words. */
export function sentenceLine(event) {
    const verb = (form) => h("span.verb", verbOf(event.type, form));
    if (event.symmetric) return [side(event.source), " ", verb("joint")];
    const source = event.source?.length ? side(event.source) : h("span.none", "somebody");
    return event.target?.length ? [source, " ", verb("target"), " ", side(event.target)] : [source, " ", verb("alone")];
}

/** The names of one side as plain text. */
export const names = (parties) => (parties ?? []).map((each) => each.code ?? each.name ?? each.text).join(", ");

/** A type with the sign of its class before it; the colour says no more than the sign does. */
export function type(name, mode) {
    const quad = quadOf(name);
    const mark = quad ? CLASSES[quad].mark : "·";
    return h(
        `span.type.${quad ?? "plain"}`,
        { title: quad ? CLASSES[quad].name : "statement" },
        h("span.mark", { "aria-hidden": "true" }, mark),
        h("span.vh", quad ? `${CLASSES[quad].name}: ` : ""),
        name,
        mode ? h("span.mode", ` ${mode}`) : null,
    );
}

/** A standing as text; what is told as a fact bears none. */
export function status(name) {
    if (name === "actual") return null;
    return h(`span.status.${isDeed(name) ? "deed" : "claim"}`, { title: STATUSES[name] ?? "" }, name);
}

/** On whose word: "TUR GOV blames". */
export function attribution(list) {
    if (!list?.length) return null;
    return h("span.word", list.map((each, i) => [i > 0 ? "; " : null, `${each.code ?? each.text ?? "unknown"} ${each.kind}`]));
}

/** When it happened; where no time is told, when it was first reported, and said so. */
export function when(event) {
    if (event.time?.from || event.time?.to) return h("span.when", days(event.time.from, event.time.to));
    return h("span.when.reported", h("span.small", "reported "), day(event.mentions?.[0]?.date));
}

/** Where it happened. */
export function where(event) {
    const place = event.place;
    if (!place) return h("span.none", "–");
    const name = place.name ?? place.text;
    return h("span", name, place.country && place.country !== name ? h("span.country", ` ${place.country}`) : null);
}

/** The sentence of the first report, or null. */
export const sentenceOf = (event) => event.mentions?.find((each) => each.text)?.text ?? null;

/** Address that opens an event beside the view. */
export const eventLink = (state, id) => linkWith(state, { event: id });

/** An event as an item of a list: its line, its sentence, who told it. */
export function item(event, state) {
    const sentence = sentenceOf(event);
    return h(
        "li.item",
        h(
            "p.line",
            h(
                "a",
                { href: eventLink(state, event.id), class: "open", "data-event": event.id },
                sentenceLine(event),
            ),
            " ",
            type(event.type, event.mode),
            " ",
            status(event.status),
        ),
        sentence ? h("p.quote", sentence) : null,
        h("p.small", when(event), event.place ? [" · ", where(event)] : null, " · ", told(event), word(event)),
    );
}

function word(event) {
    const words = attribution(event.attribution);
    return words ? [" · ", words] : null;
}

/** How many reports of how many publishers tell it. */
export function told(event) {
    const publishers = event.sources?.length ?? 0;
    return `${many(event.reports ?? 1, "report")}${publishers > 0 ? ` in ${publishers === 1 ? event.sources[0] : many(publishers, "publication")}` : ""}`;
}
