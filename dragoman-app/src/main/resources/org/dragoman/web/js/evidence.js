/** What a judgment rests on: sentences of documents, and events. Nothing on this page is said without it. */

import { h } from "./dom.js";
import { eventLink } from "./event.js";
import { day, many } from "./words.js";

/** A sentence as a footnote: its words where the server gives them, else where it stands. */
export function sentence(each) {
    const words = each.words || each.text || null;
    const at = each.document ? `${each.publisher ?? each.document}${each.sentence >= 0 ? `, sentence ${each.sentence + 1}` : ""}` : null;
    const source = at && each.url ? h("a", { href: each.url, rel: "noreferrer noopener", target: "_blank" }, at) : at;
    return h("span.evidence", words ? h("q", words) : null, words && at ? " – " : null, source, each.published ? `, ${day(each.published)}` : null);
}

/** Events by their ids as a list that opens; each id opens its event. */
export function events(ids, state) {
    if (!ids?.length) return null;
    const shown = ids.slice(0, 30);
    const more = ids.length > shown.length ? `, and ${ids.length - shown.length} more` : "";
    return h(
        "details.rests",
        h("summary", many(ids.length, "event")),
        h("p", shown.map((id, i) => [i > 0 ? ", " : null, h("a", { href: eventLink(state, id), "data-event": id }, `event ${i + 1}`)]), more),
    );
}
