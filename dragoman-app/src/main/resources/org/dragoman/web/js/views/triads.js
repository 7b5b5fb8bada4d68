/** Triads of friends and enemies: which are balanced, who stands between two enemies, who mediates. A state, not a force. */

import { get } from "../api.js";
import { score, signWord } from "../charts/scale.js";
import { h, s } from "../dom.js";
import { filters, linkTo } from "../state.js";
import { table } from "../table.js";
import { day, percent } from "../words.js";

export default {
    name: "triads",
    title: "Triads",
    about: "Three who all have to do with each other are balanced when friends agree on their enemies. It is a state, not a force: it hardly helps to foretell the next month.",

    load: (state, signal) => get("balance", filters(state), signal),

    isEmpty: (data) => triadsOf(data).length === 0 && !data.hedging?.length && !data.mediators?.length,
    nothing: "No triads",
    nothingHint: "A triad needs three actors, each pair with events of its own.",

    draw(data, state) {
        const columns = shareColumns();
        const rows = Object.entries(data.balance?.unbalanced_share ?? {}).map(([who, share]) => ({ who, share })).sort((a, b) => b.share - a.share);
        const list = [...triadsOf(data)].sort((a, b) => Number(a.balanced) - Number(b.balanced));
        const body = h(
            "div",
            frustration(data),
            h("h2", "Between two enemies"),
            h("p.note", "Who is on good terms with both sides of an enmity: the weaker of its two friendships times the enmity."),
            hedging(data.hedging ?? [], state),
            h("h2", "Mediators"),
            mediators(data.mediators ?? [], state),
            h("h2", "Triads"),
            h("ul.triads", list.slice(0, 60).map((each) => triad(each, data, state))),
            list.length > 60 ? h("p.small", `The first 60 of ${list.length}, unbalanced ones first.`) : null,
            rows.length > 0 ? [h("h2", "Share in unbalanced triads"), table({ caption: "Share of each actor's triads that are unbalanced", columns, rows })] : null,
        );
        return { body, shown: { table: { columns: triadColumns(), rows: list } } };
    },
};

const triadsOf = (data) => data.balance?.triads ?? (data.unbalanced_triads ?? []).map((actors) => ({ actors, balanced: false }));

function frustration(data) {
    const value = data.balance?.frustration;
    if (value === null || value === undefined) return null;
    const number = typeof value === "object" ? value.index ?? value.value : value;
    return h("p.lead", "Frustration ", h("b", String(Number(number).toFixed(Number.isInteger(Number(number)) ? 0 : 2))), h("span.small", ": what would have to turn over for all to be balanced. 0 is perfect balance."), data.as_of ? h("span.small", ` As of ${day(data.as_of)}.`) : null);
}

function hedging(list, state) {
    if (list.length === 0) return h("p.none", "Nobody stands between two enemies.");
    const columns = [
        { label: "Who", head: true, value: (row) => row.who },
        { label: "Between", value: (row) => row.between.join("–"), cell: (row) => h("a", { href: linkTo(state, "dyad", row.between) }, row.between.join(" and ")) },
        { label: "Score", align: "right", value: (row) => row.score, cell: (row) => row.score.toFixed(2) },
        { label: "95 % interval", align: "right", hide: "narrow", value: (row) => (row.interval ? row.interval.join(" to ") : ""), cell: (row) => (row.interval ? `${row.interval[0].toFixed(2)} to ${row.interval[1].toFixed(2)}` : "–") },
        { label: "Since", value: (row) => row.since, cell: (row) => day(row.since) },
    ];
    return table({ caption: "Who stands between two enemies", columns, rows: list });
}

function mediators(list, state) {
    if (list.length === 0) return h("p.none", "No mediator is told of.");
    return h("ul.plain", list.map((each) => h("li", h("b", each.who), " between ", each.between.map((pair, i) => [i > 0 ? "; " : null, h("a", { href: linkTo(state, "dyad", pair) }, pair.join(" and "))]))));
}

function triad(each, data, state) {
    const [a, b, c] = each.actors;
    const signs = signsOf(each);
    return h(
        "li",
        picture(each.actors, signs, each.balanced),
        h("div",
            h("p", h("b", each.balanced ? "balanced" : "unbalanced")),
            [[a, b], [a, c], [b, c]].map((pair, i) => h("p.small", h("a", { href: linkTo(state, "dyad", pair) }, pair.join("–")), " ", scoreOf(each, i, signs[i])))),
    );
}

/** The score of a pair where it is told, else its sign in words. */
function scoreOf(each, i, sign) {
    const told = each.scores?.[i] ?? each.edges?.[i]?.score;
    return told === undefined ? signWord(sign) : score(told);
}

/** Signs of the pairs first–second, first–third, second–third. */
function signsOf(each) {
    if (each.signs) return each.signs;
    if (each.scores) return each.scores.map(Math.sign);
    if (each.edges) return each.edges.map((edge) => Math.sign(edge.score ?? edge.sign));
    return [0, 0, 0];
}

function picture(actors, signs, balanced) {
    const at = [[48, 16], [16, 72], [80, 72]];
    const pairs = [[0, 1], [0, 2], [1, 2]];
    const line = ([i, j], sign) => {
        const kind = sign > 0 ? "coop" : sign < 0 ? "conf" : "even";
        const [x, y] = [(at[i][0] + at[j][0]) / 2, (at[i][1] + at[j][1]) / 2];
        return s("g", s(`line.edge.${kind}`, { x1: at[i][0], y1: at[i][1], x2: at[j][0], y2: at[j][1] }), s("circle.plate", { cx: x, cy: y, r: 7 }), s(`text.sign.${kind}`, { x, y, dy: "0.35em" }, sign > 0 ? "+" : sign < 0 ? "−" : "?"));
    };
    const words = pairs.map(([i, j], k) => `${actors[i]} and ${actors[j]} ${signs[k] > 0 ? "friendly" : signs[k] < 0 ? "hostile" : "unknown"}`).join(", ");
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
    { label: "Signs", value: (row) => signsOf(row).join(" ") },
];

