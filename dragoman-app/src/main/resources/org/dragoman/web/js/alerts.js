/** An alert as an item of a list. */

import { h } from "./dom.js";
import { linkTo } from "./state.js";
import { capital, days, many } from "./words.js";

/** Who, what and how much of it against the norms, with the way to the events. */
export function alertItem(alert, state) {
    const isPair = alert.subject.length === 2;
    const query = { from: alert.from, to: alert.to, ...(isPair ? { dyad: alert.subject.join(",") } : { place: alert.subject[0] }) };
    const rise = alert.direction === "down" ? "fewer than usual" : "more than usual";
    return h(
        "li.item",
        h("p.line", h("a", { href: linkTo(state, "events", [], query) }, h("b", alert.subject.join("–")), `: ${many(alert.count, `${alert.what} event`)}, ${rise}`)),
        h("p.small", capital(alert.kind ?? ""), alert.kind ? " · " : "", days(alert.from, alert.to), norms(alert), isPair ? [" · ", h("a", { href: linkTo(state, "dyad", alert.subject), "aria-label": `Dyad ${alert.subject.join(" and ")}` }, "dyad")] : null),
    );
}

function norms(alert) {
    const parts = [["usual of 4 weeks", alert.norm_4], ["of a year", alert.norm_52]];
    return parts.filter(([, value]) => typeof value === "number").map(([words, value]) => ` · ${words} ${value.toFixed(1)}`).join("");
}
