/** The query above every view: what is asked now, each part of it to be taken away, and fields to ask for more. */

import { get } from "./api.js";
import { fill, h } from "./dom.js";
import { REPEATED, filters, go, linkTo, linkWith, parse } from "./state.js";
import { CLASSES, STATUSES, TYPE_NAMES, quadOf } from "./words.js";

/** Fields that are always there, and those behind "More". Label, name, kind, example. */
const FIRST = [
    ["Actor", "actor", "actor", "SYR, TUR MIL"],
    ["From", "from", "date", ""],
    ["To", "to", "date", ""],
    ["Place", "place", "text", "Idlib"],
    ["Words", "text", "text", "no-fly zone"],
];
const MORE = [
    ["Source", "source", "actor", "RUS"],
    ["Target", "target", "actor", "SYR REB"],
    ["Dyad", "dyad", "text", "RUS,TUR"],
    ["Role", "role", "text", "MIL"],
    ["CAMEO", "cameo", "text", "19"],
    ["Publisher", "publisher", "text", ""],
    ["Data set", "dataset", "text", "own"],
    ["Near", "near", "text", "35.93,36.63"],
    ["Within km", "within", "number", "50"],
    ["Confidence from", "min-confidence", "number", "0.5"],
    ["Reports from", "min-reports", "number", "2"],
];
const LABELS = Object.fromEntries([...FIRST, ...MORE, ["Type", "type"], ["Standing", "status"]].map(([label, name]) => [name, label]));

/** Narrower screens fold the form away. */
const WIDE = 900;

let drawn = null;

/** Draws the query of a state, unless it is drawn already. */
export function queryBar(place, state) {
    const asked = [...filters(state)];
    const key = JSON.stringify([state.view, asked]);
    if (key === drawn) return;
    drawn = key;
    const focused = place.contains(document.activeElement) ? document.activeElement.id : null;
    const opened = place.querySelector("form") ? !place.querySelector("form").hidden : window.innerWidth > WIDE;
    const more = place.querySelector("details.more")?.open ?? MORE.some(([, name]) => state.query.has(name));
    const fields = form(state, opened, more);
    fill(place, h("div.bar", toggle(fields, opened), chips(state, asked)), fields);
    if (focused) document.getElementById(focused)?.focus();
}

function toggle(fields, opened) {
    const turn = (event) => openForm(fields, fields.hidden, event.currentTarget);
    return h("button", { type: "button", id: "query-toggle", "aria-expanded": String(opened), "aria-controls": "query-form", on: { click: turn } }, "Query");
}

function openForm(fields, open, button = document.getElementById("query-toggle")) {
    fields.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
}

/** Opens the query and goes to its first field. */
export function goToQuery() {
    const fields = document.getElementById("query-form");
    openForm(fields, true);
    fields.querySelector("input").focus();
}

function chips(state, asked) {
    if (asked.length === 0) return h("p.asked", "All events");
    const chip = ([name, value]) => {
        const rest = state.query.getAll(name).filter((each) => each !== value);
        const words = `${LABELS[name] ?? name}: ${value}`;
        return h("li", h("a.chip", { href: linkWith(state, { [name]: rest, offset: null }), "aria-label": `Leave out ${words}` }, words, h("span", { "aria-hidden": "true" }, " ×")));
    };
    return h(
        "ul.chips",
        asked.map(chip),
        h("li", h("a", { href: linkTo({ query: new URLSearchParams() }, state.view, state.parts) }, "all events")),
    );
}

function form(state, opened, more) {
    const submit = (event) => {
        event.preventDefault();
        ask(event.target);
    };
    return h(
        "form",
        { id: "query-form", hidden: !opened, on: { submit } },
        h("div.fields", FIRST.map((each) => field(each, state)), choice("Type", "type", typeGroups(), state), choice("Standing", "status", statusGroup(), state), h("button.primary", { type: "submit", id: "query-ask" }, "Ask")),
        h("details.more", { open: more }, h("summary", "More to ask by"), h("div.fields", MORE.map((each) => field(each, state)))),
    );
}

function field([label, name, kind, example], state) {
    const values = state.query.getAll(name);
    const list = kind === "actor" ? `list-${name}` : null;
    const attributes = {
        name,
        type: kind === "date" || kind === "number" ? kind : "text",
        value: values.join("; "),
        placeholder: example,
        autocomplete: "off",
        step: kind === "number" ? "any" : null,
        list,
        on: list ? { input: (event) => complete(event.target, list) } : {},
    };
    return h("label", h("span", label), h("input", { id: `query-${name}`, ...attributes }), list ? h("datalist", { id: list }) : null);
}

function choice(label, name, groups, state) {
    const chosen = new Set(state.query.getAll(name).flatMap((each) => each.split(",")));
    const box = (value) => h("label", h("input", { type: "checkbox", name, value, checked: chosen.has(value) }), ` ${value}`);
    const summary = chosen.size === 0 ? "any" : [...chosen].join(", ");
    return h(
        "div.choice",
        h("span", { "aria-hidden": "true" }, label),
        h(
            "details.menu",
            { on: { keydown: closeOnEscape } },
            h("summary", { "aria-label": `${label}: ${summary}` }, summary),
            h("div.choices", groups.map(([title, values]) => h("fieldset", h("legend", title), values.map(box)))),
        ),
    );
}

function closeOnEscape(event) {
    if (event.key !== "Escape" || !event.currentTarget.open) return;
    event.stopPropagation();
    event.currentTarget.open = false;
    event.currentTarget.querySelector("summary").focus();
}

const typeGroups = () =>
    Object.entries(CLASSES).map(([quad, { name, mark }]) => [`${mark} ${name}`, TYPE_NAMES.filter((type) => quadOf(type) === quad)]);

const statusGroup = () => [["Standing", Object.keys(STATUSES)]];

/** Goes where the form leads. Several values of one field stand with semicolons between. */
function ask(element) {
    const state = parse();
    const changes = { offset: null };
    [...FIRST, ...MORE].forEach(([, name]) => {
        const text = element.elements[name].value.trim();
        changes[name] = REPEATED.has(name) ? text.split(";").map((each) => each.trim()).filter(Boolean) : text;
    });
    ["type", "status"].forEach((name) => {
        changes[name] = [...element.querySelectorAll(`input[name="${name}"]:checked`)].map((box) => box.value).join(",");
    });
    if (window.innerWidth <= WIDE) openForm(element, false);
    go(linkWith(state, changes));
}

let waiting = 0;

/** Offers actors for what was typed so far. */
function complete(input, list) {
    clearTimeout(waiting);
    const typed = input.value.split(";").pop().trim();
    if (typed.length < 2) return;
    waiting = setTimeout(async () => {
        try {
            const found = await get("actors", { q: typed });
            const actors = Array.isArray(found) ? found : found.actors;
            const before = input.value.includes(";") ? `${input.value.slice(0, input.value.lastIndexOf(";") + 1)} ` : "";
            fill(document.getElementById(list), actors.map((each) => h("option", { value: before + each.code }, each.name)));
        } catch {
            // Without offers, the field still takes what is typed.
        }
    }, 200);
}
