/** The ledger of agreements: who bound themselves to what, when, and what is said to have become of it. */

import { get } from "../api.js";
import { h } from "../dom.js";
import { sentence } from "../evidence.js";
import { filters, linkTo } from "../state.js";
import { capital, day, many, percent } from "../words.js";

export default {
    name: "agreements",
    title: "Agreements",
    about: "Each agreement the texts tell of. What became of it is what somebody says, with who says it; no reports do not mean that it holds.",

    load: (state, signal) => get("agreements", filters(state), signal),

    isEmpty: (data) => listOf(data).length === 0,
    nothing: "No agreements are told of",

    draw(data, state) {
        const rows = listOf(data);
        const body = h(
            "div",
            data.as_of ? h("p.note", `As of ${day(data.as_of)}: ${many(rows.length, "agreement")}.`) : null,
            h("div.ledger", rows.map((each) => entry(each, state))),
        );
        return { body, shown: { table: { columns: columns(), rows } } };
    },
};

const listOf = (data) => data.agreements ?? [];

function entry(each, state) {
    const aliases = (each.aliases ?? []).filter((alias) => alias !== each.name);
    return h(
        "article.agreement",
        { id: `agreement-${each.id}` },
        h("header", h("h2", each.name ?? capital(each.kind)), h("span", h("span.status.claim", each.state ?? "unknown"), each.since ? h("span.small", ` since ${day(each.since)}`) : null)),
        aliases.length > 0 ? h("p.small", `Also: ${aliases.join(", ")}`) : null,
        h("dl.facts",
            pair("Kind", each.kind),
            pair("Parties", parties(each, state)),
            pair("Signed", each.signed ? day(each.signed) : h("span.none", "not told")),
            pair("Area", each.area),
            pair("About", each.subject),
            pair("Provides for", each.provisions?.length ? each.provisions.join(", ") : null),
            pair("Outlook", survival(each.survival)),
        ),
        course(each.history ?? []),
        compliance(each.compliance ?? []),
    );
}

const pair = (term, value) => (value === null || value === undefined || value === "" ? null : [h("dt", term), h("dd", value)]);

function parties(each, state) {
    const roles = each.roles?.length ? each.roles : (each.parties ?? []).map((code) => ({ code, role: "party" }));
    if (roles.length === 0) return h("span.none", "not told");
    return roles.map(({ code, name, role }, i) => [i > 0 ? ", " : null, h("a", { href: linkTo(state, "events", [], { actor: code }), title: name }, code), h("span.small", ` ${role}`)]);
}

/** How long ceasefires of its class have lasted beyond its age. */
function survival(told) {
    if (!told) return null;
    const lasts = [[30, told.lasts_30_more], [90, told.lasts_90_more]].filter(([, value]) => typeof value === "number");
    if (lasts.length === 0) return null;
    const words = lasts.map(([days, value]) => `${percent(value)} of the like lasted ${days} days more`).join(", ");
    return h("span", words, h("span.small", ` · ${many(told.ceasefires, "ceasefire")}, ${told.class}; it is ${many(told.age_days, "day")} old`));
}

/** What became of it, oldest first, each step with its date and whose word it is. */
function course(history) {
    if (history.length === 0) return h("p.none", "Nothing dated is told of its course.");
    const sorted = [...history].sort((a, b) => String(a.date ?? "9999").localeCompare(String(b.date ?? "9999")));
    return h("div", h("h3", "Course"), h("ol.course", sorted.map(step)));
}

function step(each) {
    return h("li", h("span.when", each.value ?? each.date ? day(each.value ?? each.date) : "undated"),
        h("span.what", h("b", each.state), each.about ? ` by ${each.about}` : "", each.by ? h("span.small", ` ${each.by} says`) : null, tag(each.status), rests(each)));
}

const tag = (status) => (status && status !== "actual" ? [" ", h("span.status.claim", status)] : null);

/** Claims of keeping and breaking; each in the mouth of who makes it. */
function compliance(list) {
    if (list.length === 0) return null;
    return h("div", h("h3", "Kept or broken: who says so"), h("ul.claims", list.map(claim)));
}

function claim(each) {
    const denies = each.position === "denies";
    const about = each.about ?? "it";
    const saying = each.by ? ` ${denies ? "denies of" : "says of"} ${about}: ` : ` tells of ${about}: `;
    const more = [each.what, each.on ? day(each.on) : null, each.times > 1 ? `${each.times} times` : null, each.denied_by?.length ? `denied by ${each.denied_by.join(", ")}` : null].filter(Boolean).join(" · ");
    return h("li", h("b", each.by ?? "the text"), saying, h("b", each.verdict), more ? h("span.small", ` · ${more}`) : null, rests(each));
}

const rests = (each) => (each.document ? h("span.rest", sentence(each)) : null);

const columns = () => [
    { label: "Name", value: (row) => row.name },
    { label: "Kind", value: (row) => row.kind },
    { label: "Parties", value: (row) => row.parties },
    { label: "Signed", value: (row) => row.signed },
    { label: "Area", value: (row) => row.area },
    { label: "State", value: (row) => row.state },
    { label: "Claims", value: (row) => (row.compliance ?? []).map((each) => `${each.by ?? "the text"}: ${each.about} ${each.verdict} ${each.on ?? ""}`.trim()) },
];
