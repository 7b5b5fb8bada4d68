/** Light, dark, or as the system has it; remembered by the browser. */

import { fill, h } from "./dom.js";

const KEY = "dragoman-theme";
const THEMES = { "": "as the system", light: "light", dark: "dark" };

/** Puts the choice into the masthead and applies what was chosen before. */
export function themeChooser(place) {
    apply(localStorage.getItem(KEY) ?? "");
    const choose = (event) => {
        localStorage.setItem(KEY, event.target.value);
        apply(event.target.value);
        window.dispatchEvent(new CustomEvent("themechange"));
    };
    const chosen = localStorage.getItem(KEY) ?? "";
    const options = Object.entries(THEMES).map(([value, words]) => h("option", { value, selected: value === chosen }, words));
    fill(place, h("label", h("span", "Colours "), h("select", { id: "theme", on: { change: choose } }, options)));
}

function apply(theme) {
    document.documentElement.dataset.theme = theme in THEMES ? theme : "";
}
