/** An alert as an item of a list. */

import { h } from "./dom.js";
import { linkTo } from "./state.js";
import { capital, days } from "./words.js";

/** What changed, for whom, against which norms, with the way to the events. */
export function alertItem(alert, state) {
    const pair = alert.dyad ?? alert.actors ?? (alert.a && alert.b ? [alert.a, alert.b] : null);
    const week = alert.week ?? { from: alert.from, to: alert.to };
    const who = pair ? pair.join("–") : alert.actor ?? alert.place ?? alert.region ?? "";
    const query = { from: week.from, to: week.to, ...(pair ? { dyad: pair.join(",") } : {}) };
    const words = alert.text ?? `${capital(alert.group ?? alert.kind ?? "change")}: ${alert.count ?? ""}`;
    return h(
        "li.item",
        h("p.line", h("a", { href: linkTo(state, "events", [], query) }, words)),
        h("p.small", who, week.from ? ` · ${days(week.from, week.to)}` : "", norms(alert), pair ? [" · ", h("a", { href: linkTo(state, "dyad", pair) }, "dyad")] : null),
    );
}

function norms(alert) {
    const parts = [
        ["4-week norm", alert.norm_4],
        ["52-week norm", alert.norm_52],
    ].filter(([, value]) => typeof value === "number");
    return parts.map(([words, value]) => ` · ${words} ${value.toFixed(1)}`).join("");
}
