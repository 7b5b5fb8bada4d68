/** Starts the page: the views, the query, the opened event, all from the address. */

import { get } from "./api.js";
import { closeDetail, showDetail } from "./detail.js";
import { fill, h } from "./dom.js";
import { goToQuery, queryBar } from "./query.js";
import { show } from "./stage.js";
import { linkTo, parse, write } from "./state.js";
import { themeChooser } from "./theme.js";
import { count, days } from "./words.js";

/** The views in the order of the menu; each module is fetched when it is first asked for. */
const VIEWS = {
    overview: "Overview",
    events: "Events",
    timeline: "Timeline",
    map: "Map",
    network: "Network",
    dyad: "Dyads",
    triads: "Triads",
    agreements: "Agreements",
    claims: "Claims",
    outlook: "Outlook",
};

let running = new AbortController();
let opened = new AbortController();
let shown = null;

function render() {
    const state = parse();
    if (!(state.view in VIEWS)) {
        location.replace("#/overview");
        return;
    }
    drawMenu(state);
    queryBar(document.getElementById("query"), state);
    const asked = withoutEvent(state);
    if (asked !== shown) {
        shown = asked;
        drawView(state);
    }
    opened.abort();
    opened = new AbortController();
    showDetail(state, opened.signal);
}

/** The address without what concerns the opened event: opening one does not ask for the view again. */
function withoutEvent(state) {
    const query = new URLSearchParams(state.query);
    query.delete("event");
    return write({ ...state, query });
}

async function drawView(state) {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const main = document.getElementById("main");
    const { default: view } = await import(`./views/${state.view}.js`);
    if (!signal.aborted) await show(main, view, state, signal);
}

function drawMenu(state) {
    const entry = ([name, title]) =>
        h("li", h("a", { href: linkTo(state, name), "aria-current": name === state.view ? "page" : null }, title));
    fill(document.getElementById("views"), Object.entries(VIEWS).map(entry));
    document.querySelector("#views [aria-current]").scrollIntoView({ block: "nearest", inline: "nearest" });
}

async function drawStore() {
    try {
        const status = await get("status");
        const span = status.from ? ` · ${days(status.from, status.to)}` : "";
        fill(document.getElementById("store"), `${count(status.events)} events · ${count(status.documents)} documents${span}`);
    } catch {
        // The view says what went wrong; the masthead stays without figures.
    }
}

/** Escape closes the opened event, a slash goes to the query. */
function onKey(event) {
    if (event.key === "Escape") closeDetail();
    if (event.key === "/" && !event.target.closest("input, textarea, select")) {
        event.preventDefault();
        goToQuery();
    }
}

document.getElementById("skip").addEventListener("click", (event) => {
    event.preventDefault();
    document.getElementById("main").focus();
});
document.addEventListener("keydown", onKey);
window.addEventListener("hashchange", render);
themeChooser(document.getElementById("tools"));
render();
drawStore();

