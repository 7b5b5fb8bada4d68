/** Triads of friends and enemies: which are balanced, who stands between two enemies, who mediates. A state, not a force. */

import { get } from "../api.js";
import { score, signWord } from "../charts/scale.js";
import { h, s } from "../dom.js";
import { events, sentence } from "../evidence.js";
import { filters, linkTo } from "../state.js";
import { table } from "../table.js";
import { day, many, percent } from "../words.js";

export default {
    name: "triads",
    title: "Triads",
    about: "Three who all have to do with each other are balanced when friends agree on their enemies. It is a state, not a force: it hardly helps to foretell the next month.",

    async load(state, signal) {
        const [balance, { relations }] = await Promise.all([get("balance", filters(state), signal), get("relations", filters(state), signal)]);
        return { ...balance, relations };
    },

    isEmpty: (data) => triadsOf(data).length === 0 && !data.hedging?.length && !data.mediators?.length,
    nothing: "No triads",
    nothingHint: "A triad needs three actors, each pair with events of its own.",

    draw(data, state) {
        const columns = shareColumns();
        const rows = Object.entries(data.balance?.unbalanced_share ?? {}).map(([who, share]) => ({ who, share })).sort((a, b) => b.share - a.share);
        const list = withScores(data).sort((a, b) => Number(a.balanced) - Number(b.balanced));
        const body = h(
            "div",
            frustration(data),
            h("h2", "Between two enemies"),
            h("p.note", "Who is on good terms with both sides of an enmity: the weaker of its two friendships times the enmity."),
            hedging(data.hedging ?? [], state),
            h("h2", "Mediators"),
            mediators(data.mediators ?? [], state),
            h("h2", "Triads"),
            h("ul.triads", list.slice(0, 60).map((each) => triad(each, state))),
            list.length > 60 ? h("p.small", `The first 60 of ${list.length}, unbalanced ones first.`) : null,
            rows.length > 0 ? [h("h2", "Share in unbalanced triads"), table({ caption: "Share of each actor's triads that are unbalanced", columns, rows })] : null,
        );
        return { body, shown: { table: { columns: triadColumns(), rows: list } } };
    },
};

const triadsOf = (data) => data.balance?.triads ?? (data.unbalanced_triads ?? []).map((actors) => ({ actors, balanced: false }));

/** Each triad with the scores of its pairs: first–second, first–third, second–third; null where a pair is not judged. */
function withScores(data) {
    const scores = new Map(data.relations.map((each) => [key(each.a, each.b), each.score]));
    return triadsOf(data).map((each) => {
        const [a, b, c] = each.actors;
        return { ...each, scores: [[a, b], [a, c], [b, c]].map((pair) => scores.get(key(...pair)) ?? null) };
    });
}

const key = (a, b) => [a, b].sort().join("|");

function frustration({ balance, as_of: asOf }) {
    if (!balance) return null;
    const share = percent(balance.frustration_share);
    const exact = balance.exact ? "" : " at most";
    return h("p.lead", "Frustration:", exact, " ", h("b", share), h("span.small", " of what binds and divides contradicts any parting into two camps."), asOf ? h("span.small", ` As of ${day(asOf)}.`) : null, frustrated(balance.frustrated));
}

function frustrated(pairs) {
    return pairs?.length ? h("span.small", ` Against the grain: ${pairs.slice(0, 8).map((pair) => pair.join("–")).join(", ")}${pairs.length > 8 ? " …" : ""}.`) : null;
}

function hedging(list, state) {
    if (list.length === 0) return h("p.none", "Nobody stands between two enemies.");
    const columns = [
        { label: "Who", head: true, value: (row) => row.who },
        { label: "Between", value: (row) => row.between.join("–"), cell: (row) => h("a", { href: linkTo(state, "dyad", row.between) }, row.between.join(" and ")) },
        { label: "Score", align: "right", value: (row) => row.score, cell: (row) => row.score.toFixed(2) },
        { label: "90 % interval", align: "right", hide: "narrow", value: (row) => (row.interval ? row.interval.join(" to ") : ""), cell: (row) => (row.interval ? `${row.interval[0].toFixed(2)} to ${row.interval[1].toFixed(2)}` : "–") },
        { label: "Since", value: (row) => row.since, cell: (row) => day(row.since) },
    ];
    return table({ caption: "Who stands between two enemies", columns, rows: list });
}

function mediators(list, state) {
    if (list.length === 0) return h("p.none", "No mediator is told of.");
    const pair = (each) => h("a", { href: linkTo(state, "dyad", each) }, each.join(" and "));
    return h("ul.plain", list.slice(0, 30).map((each) => h("li", h("b", each.who), " between ", each.between.map((both, i) => [i > 0 ? "; " : null, pair(both)]), basis(each.evidence ?? [], state))));
}

/** The events and sentences by which somebody is told to mediate. */
function basis(evidence, state) {
    const told = evidence.flatMap((each) => each.stances ?? []);
    return [events(evidence.flatMap((each) => each.events ?? []), state),
        told.length > 0 ? h("details.rests", h("summary", many(told.length, "statement")), h("ol.mentions", told.map((each) => h("li", sentence(each))))) : null];
}

function triad(each, state) {
    const [a, b, c] = each.actors;
    const sure = each.sureness === undefined ? "" : `, so in ${percent(each.sureness)} of draws`;
    return h(
        "li",
        picture(each),
        h("div",
            h("p", h("b", each.balanced ? "balanced" : "unbalanced"), h("span.small", sure)),
            [[a, b], [a, c], [b, c]].map((pair, i) => h("p.small", h("a", { href: linkTo(state, "dyad", pair) }, pair.join("–")), " ", score(each.scores[i])))),
    );
}

function picture({ actors, scores, balanced }) {
    const signs = scores.map((value) => Math.sign(value ?? 0));
    const at = [[48, 16], [16, 72], [80, 72]];
    const pairs = [[0, 1], [0, 2], [1, 2]];
    const line = ([i, j], sign) => {
        const kind = sign > 0 ? "coop" : sign < 0 ? "conf" : "even";
        const [x, y] = [(at[i][0] + at[j][0]) / 2, (at[i][1] + at[j][1]) / 2];
        return s("g", s(`line.edge.${kind}`, { x1: at[i][0], y1: at[i][1], x2: at[j][0], y2: at[j][1] }), s("circle.plate", { cx: x, cy: y, r: 7 }), s(`text.sign.${kind}`, { x, y, dy: "0.35em" }, sign > 0 ? "+" : sign < 0 ? "−" : "?"));
    };
    const words = pairs.map(([i, j], k) => `${actors[i]} and ${actors[j]} ${signWord(signs[k])}`).join(", ");
    return s(
        "svg.triad",
        { width: 96, height: 92, viewBox: "0 0 96 92", role: "img", "aria-label": `${balanced ? "Balanced" : "Unbalanced"}: ${words}` },
        pairs.map((pair, k) => line(pair, signs[k])),
        actors.map((actor, i) => s("text.actor", { x: at[i][0], y: at[i][1], dy: i === 0 ? "-0.3em" : "1.1em" }, actor)),
    );
}

const shareColumns = () => [
    { label: "Actor", head: true, value: (row) => row.who },
    { label: "Share", align: "right", value: (row) => row.share, cell: (row) => percent(row.share) },
];

const triadColumns = () => [
    { label: "Actors", value: (row) => row.actors.join(" ") },
    { label: "Balanced", value: (row) => String(row.balanced) },
    { label: "Scores", value: (row) => row.scores.map((value) => value ?? "?").join(" ") },
    { label: "Sureness", value: (row) => row.sureness },
];

