/** Where a view plays: its head, and what stands there while it loads, when there is nothing, and when it fails. */

import { fill, h, say } from "./dom.js";
import { exportMenu } from "./exports.js";
import { filters, linkTo, linkWith } from "./state.js";

/** Waiting shorter than this shows nothing: a flicker tells less than a still page. */
const PATIENCE_MS = 150;

/**
 * Shows a view.
 *
 * @param {HTMLElement} main where
 * @param {object} view {name, title, about, load(state, signal), draw(data, state), isEmpty(data)}
 * @param {object} state of the address
 * @param {AbortSignal} signal ends it when another is asked for
 */
export async function show(main, view, state, signal) {
    document.title = `${view.title} – Dragoman`;
    const waiting = setTimeout(() => fill(main, head(view), loading()), main.childElementCount ? PATIENCE_MS : 0);
    main.setAttribute("aria-busy", "true");
    try {
        const data = await view.load(state, signal);
        if (signal.aborted) return;
        clearTimeout(waiting);
        draw(main, view, state, data);
    } catch (error) {
        if (signal.aborted || error.name === "AbortError") return;
        clearTimeout(waiting);
        fill(main, head(view), failure(error, () => show(main, view, state, signal)));
        say(`${view.title}: ${error.message}`);
        if (!("status" in error)) console.error(error);
    } finally {
        clearTimeout(waiting);
        if (!signal.aborted) main.removeAttribute("aria-busy");
    }
}

function draw(main, view, state, data) {
    if (view.isEmpty?.(data, state)) {
        fill(main, head(view), nothing(view, state));
        say(`${view.title}: nothing found`);
        return;
    }
    const { body, shown = {}, controls = null, ready } = view.draw(data, state);
    const menu = exportMenu(view.name, filters(state), { data, ...shown });
    fill(main, head(view, controls, menu), body);
    main.dataset.shown = view.name;
    // Drawings that need their width are made when they stand in the page.
    ready?.();
    // After the browser has drawn it: what a reader waits for.
    requestAnimationFrame(() => setTimeout(() => performance.mark("view-shown")));
    say(`${view.title} shown`);
}

function head(view, controls, menu) {
    return h("header.head", h("h1", view.title), h("p.about", view.about), h("div.controls", controls, menu));
}

function loading() {
    return h("div.loading", { role: "status" }, h("p", "Asking …"), Array.from({ length: 6 }, () => h("div.bone")));
}

function nothing(view, state) {
    const chosen = [...filters(state)];
    return h(
        "div.notice.empty",
        h("h2", view.nothing ?? "Nothing found"),
        chosen.length > 0
            ? [
                h("p", "No event answers this query. Leave out a part of it:"),
                h("ul.chips", without(state, chosen)),
                h("p", h("a", { href: linkTo({ query: new URLSearchParams() }, view.name) }, "Leave out all of it")),
            ]
            : h("p", view.nothingHint ?? ["Nothing is in the store yet. Fill it: ", h("code", "./dragoman ingest news/")]),
    );
}

function without(state, chosen) {
    return chosen.map(([name, value]) => {
        const rest = state.query.getAll(name).filter((each) => each !== value);
        return h("li", h("a.chip", { href: linkWith(state, { [name]: rest }) }, `${name} ${value} ×`));
    });
}

function failure(error, again) {
    if (error.status === 401) return askForToken();
    return h(
        "div.notice.failed",
        { role: "alert" },
        h("h2", error.status === 400 ? "This cannot be asked" : "This did not work"),
        h("p", error.message),
        error.remedy ? h("p", h("b", "Remedy: "), error.remedy) : null,
        error.code ? h("p.small", h("code", error.code)) : null,
        h("p", h("button", { type: "button", on: { click: again } }, "Try again")),
    );
}

/** The server puts the token away where no script sees it, and leads back here. */
function askForToken() {
    const field = h("input", { name: "token", type: "password", autocomplete: "off", required: true });
    const enter = (event) => {
        event.preventDefault();
        location.href = `./?token=${encodeURIComponent(field.value.trim())}${location.hash}`;
    };
    return h(
        "div.notice.failed",
        h("h2", "The server asks for its token"),
        h("p", "“dragoman serve” printed it when it began."),
        h("form", { on: { submit: enter } }, h("label", "Token ", field), " ", h("button", { type: "submit" }, "Go on")),
    );
}
