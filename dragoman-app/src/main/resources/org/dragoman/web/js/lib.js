/** Loads the libraries that are served beside this page, each once and only by the views that draw with it. */

const FILES = { d3: "lib/d3.min.js", topojson: "lib/topojson-client.min.js", cytoscape: "lib/cytoscape.min.js" };
const loads = new Map();

/** @returns {Promise<object>} the library, which puts itself on the window under this name */
export function library(name) {
    if (!loads.has(name)) loads.set(name, load(FILES[name]).then(() => window[name]));
    return loads.get(name);
}

function load(file) {
    return new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = file;
        script.onload = resolve;
        script.onerror = () => reject(new Error(`${file} was not served.`));
        document.head.append(script);
    });
}

/** Outlines of the countries: coarse ones for the world, finer ones for a part of it. */
export async function outlines(fine) {
    const name = fine ? "lib/countries-50m.json" : "lib/countries-110m.json";
    if (!loads.has(name)) loads.set(name, fetch(name).then((response) => response.json()));
    return loads.get(name);
}
