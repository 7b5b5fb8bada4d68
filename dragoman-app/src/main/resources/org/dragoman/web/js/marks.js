/** Marks spans in a text: who, did what, to whom. Spans may overlap and nest; offsets are UTF-16, as JavaScript counts too. */

import { h } from "./dom.js";

/** Kinds of spans: the words that name them, and the order in which they are told where they overlap. */
export const KINDS = {
    source: "who",
    predicate: "did what",
    target: "to whom",
    place: "where",
    time: "when",
    attribution: "on whose word",
    clause: "clause",
    sentence: "sentence",
};

/**
 * @param {string} text
 * @param {number} offset where the text begins in the document
 * @param {{kind: string, start: number, end: number}[]} spans counted in the document
 * @returns {Node[]} the text in pieces, each marked by the kinds that cover it
 */
export function marked(text, offset, spans) {
    const inside = spans
        .map((span) => ({ ...span, start: Math.max(0, span.start - offset), end: Math.min(text.length, span.end - offset) }))
        .filter((span) => span.start < span.end && span.kind in KINDS);
    const cuts = [...new Set([0, text.length, ...inside.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
    return cuts.slice(1).map((end, i) => piece(text.slice(cuts[i], end), cuts[i], inside));
}

function piece(words, start, spans) {
    const over = spans.filter((span) => span.start <= start && span.end > start);
    if (over.length === 0) return document.createTextNode(words);
    const kinds = [...new Set(over.map((span) => span.kind))];
    const begins = over.filter((span) => span.start === start && span.kind !== "sentence" && span.kind !== "clause");
    return h(
        "mark",
        { class: kinds.join(" ") },
        begins.map((span) => h("span.label", `${KINDS[span.kind]} `)),
        words,
    );
}

/** The spans of an event that stand in one document. */
export function spansOf(event, mention) {
    const spans = [];
    const add = (kind, each) => each?.start !== undefined && each.start !== null && spans.push({ kind, start: each.start, end: each.end });
    add("clause", mention.clause);
    add("predicate", mention.predicate);
    ["source", "target"].forEach((kind) =>
        (event[kind] ?? []).filter((each) => each.document === mention.document).forEach((each) => add(kind, each)),
    );
    return spans;
}
