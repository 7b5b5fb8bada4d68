/** The panel of one event: all that is known of it, each report's sentence with its words marked, and the way to the document. */

import { ApiError, get } from "./api.js";
import { fill, h, say } from "./dom.js";
import { attribution, party, sentenceLine, status, told, type, when, where } from "./event.js";
import { marked, spansOf } from "./marks.js";
import { goWith } from "./state.js";
import { STATUSES, day, percent, signed } from "./words.js";

const panel = () => document.getElementById("detail");

/** What was focused when the panel opened, to return to. */
let before = null;
let shownId = null;

/** Shows the event of a state, or closes the panel when there is none. */
export async function showDetail(state, signal) {
    const id = state.query.get("event");
    document.getElementById("desk").classList.toggle("split", id !== null);
    if (id === null) return close();
    if (id === shownId && !panel().hidden) return undefined;
    before = panel().hidden ? document.activeElement : before;
    shownId = id;
    panel().hidden = false;
    fill(panel(), heading("Event"), h("p.small", "Asking …"));
    try {
        const event = await get(`events/${encodeURIComponent(id)}`, {}, signal);
        fill(panel(), heading(h("span", sentenceLine(event))), facts(event), versions(event), mentions(event));
        panel().querySelector("h2").focus();
        say("Event opened beside the view");
    } catch (error) {
        if (error.name === "AbortError") {
            shownId = null;
            return undefined;
        }
        fill(panel(), heading("Event"), refused(error));
    }
    return undefined;
}

function close() {
    if (panel().hidden) return;
    panel().hidden = true;
    panel().replaceChildren();
    const id = shownId;
    shownId = null;
    const link = document.querySelector(`[data-event="${CSS.escape(id)}"]`) ?? before;
    link?.focus?.();
}

/** Closes the panel by going to the address without it. */
export function closeDetail() {
    if (!panel().hidden) goWith({ event: null });
}

function heading(words) {
    return h(
        "header",
        h("h2", { tabindex: "-1" }, words),
        h("button", { type: "button", class: "close", "aria-label": "Close the event", on: { click: closeDetail } }, "×"),
    );
}

function refused(error) {
    const code = error instanceof ApiError ? error.code : "";
    return h("div.notice.failed", { role: "alert" }, h("p", error.message), error.remedy ? h("p", error.remedy) : null, code ? h("code", code) : null);
}

function facts(event) {
    const rows = [
        ["Type", h("span", type(event.type, event.mode), event.context?.length ? ` · ${event.context.join(", ")}` : "")],
        ["Standing", h("span", status(event.status) ?? "actual", h("span.small", ` – ${STATUSES[event.status] ?? ""}`))],
        ["On whose word", attribution(event.attribution) ?? h("span.none", "the text's own")],
        ["Who", parties(event.source)],
        ["To whom", event.symmetric ? h("span.small", "all alike") : parties(event.target)],
        ["When", when(event)],
        ["Where", h("span", where(event), precision(event.place))],
        ["How many", magnitude(event.magnitude)],
        ["CAMEO", h("span", event.cameo ?? "–", h("span.small", ` · Goldstein ${signed(event.goldstein, 1)}`))],
        ["Reports", told(event)],
        ["Coded by", coder(event.coded_by)],
        ["From", event.origin ? `${event.origin.dataset}, row ${event.origin.row}` : null],
    ];
    return h("dl.facts", rows.filter(([, value]) => value !== null).map(([term, value]) => [h("dt", term), h("dd", value)]));
}

function parties(list) {
    if (!list?.length) return h("span.none", "not told");
    return h("ul.plain", list.map((each) => h("li", party(each), h("span.small", ` ${each.name ?? ""}${each.text && each.text !== each.name ? ` “${each.text}”` : ""}`))));
}

function precision(place) {
    if (!place) return null;
    if (place.lat === null || place.lat === undefined) return h("span.small", " · not on the map");
    return h("span.small", ` · ${place.lat.toFixed(2)}, ${place.lon.toFixed(2)}`);
}

function magnitude(numbers) {
    const entries = Object.entries(numbers ?? {});
    if (entries.length === 0) return null;
    return entries.map(([what, [low, high]]) => `${low === high ? low : `${low} to ${high}`} ${what}`).join(", ");
}

function coder(codedBy) {
    if (!codedBy) return null;
    return h("span", h("code", codedBy.name), h("span.small", ` (${codedBy.kind}), right in ${percent(codedBy.score)} of such cases`));
}

/** Where the reports disagree: each version with who holds it. */
function versions(event) {
    if (!event.versions?.length) return null;
    const row = (each, version, i) =>
        h("tr", i === 0 ? h("th", { scope: "rowgroup", rowspan: each.values.length }, each.field) : null,
            h("td", version.chosen ? h("b", version.value) : version.value, version.chosen ? h("span.small", " (taken)") : null),
            h("td", [...(version.attribution ?? []), ...(version.sources ?? [])].join(", ")));
    return h(
        "section",
        h("h3", "Told otherwise"),
        h("table.versions", h("thead", h("tr", ["What", "Version", "Who holds it"].map((head) => h("th", { scope: "col" }, head)))),
            event.versions.map((each) => h("tbody", each.values.map((version, i) => row(each, version, i))))),
    );
}

function mentions(event) {
    return h(
        "section",
        h("h3", "Sentences"),
        h("p.legend", "Marked: ", h("mark.source", "who"), " ", h("mark.predicate", "did what"), " ", h("mark.target", "to whom")),
        h("ol.mentions", (event.mentions ?? []).map((mention, index) => mentionItem(event, mention, index))),
    );
}

function mentionItem(event, mention, index) {
    const sentence = mention.text
        ? h("p.sentence", marked(mention.text, mention.start ?? 0, spansOf(event, mention)))
        : h("p.none", "The words are not kept.");
    const differs = mention.status !== event.status ? status(mention.status) ?? "actual" : null;
    return h(
        "li",
        sentence,
        h("p.small", mention.source ?? mention.document, " · ", day(mention.date), differs ? [" · ", differs] : null,
            mention.url ? [" · ", h("a", { href: mention.url, rel: "noreferrer noopener", target: "_blank" }, "source page")] : null),
        mention.text ? documentOpener(event, mention, index) : null,
    );
}

/** The whole document, asked for when it is wanted. */
function documentOpener(event, mention, index) {
    const place = h("div.document");
    const load = async (toggle) => {
        if (!toggle.target.open || place.childElementCount > 0) return;
        fill(place, h("p.small", "Asking …"));
        try {
            const found = await get(`events/${encodeURIComponent(event.id)}/document/${index}`);
            const spans = found.spans ?? [{ kind: "sentence", start: mention.start, end: mention.end }, ...spansOf(event, mention)];
            fill(place, found.title ? h("h4", found.title) : null, h("div.text", { tabindex: "0", role: "region", "aria-label": "Document" }, marked(found.text, 0, spans)));
            place.querySelector("mark.sentence")?.scrollIntoView({ block: "nearest" });
        } catch (error) {
            fill(place, refused(error));
        }
    };
    return h("details", { on: { toggle: load } }, h("summary", "In the document"), place);
}
