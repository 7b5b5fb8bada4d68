/** The menu "Export" that every view has: what the view shows, and the events behind it in the formats of other programs. */

import { address, save, withMore } from "./api.js";
import { h, say } from "./dom.js";
import { csv } from "./table.js";

/** Formats of the events: name of the API, words, ending. */
const FORMATS = [
    ["csv", "CSV table", "csv"],
    ["jsonl", "JSON lines", "jsonl"],
    ["parquet", "Parquet", "parquet"],
    ["geojson", "GeoJSON (maps)", "geojson"],
    ["gexf", "GEXF (Gephi)", "gexf"],
    ["graphml", "GraphML", "graphml"],
    ["gdelt", "GDELT layout", "tsv"],
    ["icews", "ICEWS layout", "tsv"],
];

/**
 * @param {string} name of the view, part of file names
 * @param {URLSearchParams} filters what the events are chosen by
 * @param {{data?: object, table?: {columns: object[], rows: object[]}, svg?: function(): SVGElement|null, png?: function(): Promise<Blob>}} shown
 */
export function exportMenu(name, filters, shown) {
    const own = [
        shown.table && button("CSV table", () => saveText(csv(shown.table.columns, shown.table.rows), "text/csv", `${name}.csv`)),
        shown.data && button("JSON", () => saveText(JSON.stringify(shown.data, null, 1), "application/json", `${name}.json`)),
        shown.svg && button("SVG drawing", () => saveSvg(shown.svg(), `${name}.svg`)),
        shown.png && button("PNG picture", async () => save(await shown.png(), `${name}.png`)),
    ].filter(Boolean);
    const events = FORMATS.map(([format, words, ending]) =>
        h("li", h("a", { href: address("export", withMore(filters, { format })), download: `events.${ending}`, "data-format": format }, words)),
    );
    return h(
        "details.menu",
        { on: { keydown: closeOnEscape, focusout: closeOnLeave } },
        h("summary", "Export"),
        h("div.choices", h("h3", "What is shown"), h("ul", own), h("h3", "The events of this query"), h("ul", events)),
    );
}

function button(words, act) {
    const run = async () => {
        try {
            await act();
            say(`Saved: ${words}`);
        } catch (error) {
            say(`Not saved: ${error.message}`);
            element.append(h("span.refused", ` ${error.message} ${error.remedy ?? ""}`));
        }
    };
    const element = h("li", h("button", { type: "button", "data-save": words, on: { click: run } }, words));
    return element;
}

function closeOnEscape(event) {
    if (event.key === "Escape" && event.currentTarget.open) {
        event.stopPropagation();
        event.currentTarget.open = false;
        event.currentTarget.querySelector("summary").focus();
    }
}

function closeOnLeave(event) {
    const menu = event.currentTarget;
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
}

function saveText(text, type, name) {
    save(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

/** The drawing alone, with the colours it has now, since a file knows no style sheet. */
function saveSvg(drawing, name) {
    if (!drawing) throw new Error("There is no drawing.");
    const copy = drawing.cloneNode(true);
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    const from = [drawing, ...drawing.querySelectorAll("*")];
    [copy, ...copy.querySelectorAll("*")].forEach((element, i) => {
        const style = getComputedStyle(from[i]);
        ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "font-size", "font-family", "text-anchor"].forEach((property) => {
            element.style.setProperty(property, style.getPropertyValue(property));
        });
        element.removeAttribute("tabindex");
    });
    saveText(new XMLSerializer().serializeToString(copy), "image/svg+xml", name);
}
