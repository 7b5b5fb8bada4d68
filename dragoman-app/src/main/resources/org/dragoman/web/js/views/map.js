/** Where it happened. What is known only by its country or district is drawn as that, what has no place is counted beside. */

import { get } from "../api.js";
import { label, worldMap } from "../charts/worldmap.js";
import { fill, h } from "../dom.js";
import { library } from "../lib.js";
import { filters, linkTo } from "../state.js";
import { table } from "../table.js";
import { byClass, count, many } from "../words.js";

const PRECISIONS = { point: "a place", admin: "a district", country: "a country only" };

export default {
    name: "map",
    title: "Map",
    about: "Where events happened, as exactly as the texts tell it.",

    async load(state, signal) {
        const [data] = await Promise.all([get("places", filters(state), signal), library("d3"), library("topojson")]);
        return data;
    },

    isEmpty: (data) => data.points.length === 0 && data.unplaced === 0,

    draw(data, state) {
        const rows = [...data.points].sort((a, b) => b.count - a.count);
        const columns = columnsOf(state);
        const place = h("div.chart.mapplace");
        const chosen = h("div.chosen", { "aria-live": "polite" });
        const choose = (places) => fill(chosen, choice(places, state));
        const body = h(
            "div",
            legend(data),
            place,
            chosen,
            h("h2", "Places"),
            table({ caption: "Places", columns, rows: rows.slice(0, 200) }),
            rows.length > 200 ? h("p.small", `The 200 places with most events of ${count(rows.length)}.`) : null,
        );
        return { body, ready: () => worldMap(place, data.points, choose), shown: { table: { columns, rows }, svg: () => place.querySelector("svg") } };
    },
};

function legend(data) {
    return h(
        "div.maplegend",
        h("p", `${count(data.placed)} events on the map. `, h("b", many(data.unplaced, "event")), data.unplaced === 1 ? " names no place and is not on it." : " name no place and are not on it."),
        h("ul.legend.row",
            h("li", h("span.shape.round"), " a place, or several joined"),
            h("li", h("span.shape.ring"), " somewhere in a district"),
            h("li", h("span.shape.square"), " somewhere in a country"),
            h("li", h("b.coop", "+"), " mostly cooperation"), h("li", h("b.conf", "−"), " mostly conflict"), h("li", h("b", "±"), " both")),
    );
}

/** A place is asked for by its number where it has one: names repeat over the world. */
const queryOf = (place) => ({ place: place.geonameid ?? place.name });

function choice(places, state) {
    const sorted = [...places].sort((a, b) => b.count - a.count);
    return [
        h("h3", sorted.length === 1 ? "Chosen place" : `${sorted.length} places here`),
        h("ul.plain.row", sorted.slice(0, 12).map((place) => h("li", h("a", { href: linkTo(state, "events", [], queryOf(place)) }, label(place))))),
    ];
}

function columnsOf(state) {
    const sums = (row) => byClass(row.types);
    return [
        { label: "Place", head: true, value: (row) => row.name, cell: (row) => h("a", { href: linkTo(state, "events", [], queryOf(row)) }, row.name) },
        { label: "Country", value: (row) => row.country },
        { label: "Known as", value: (row) => PRECISIONS[row.precision] ?? row.precision },
        { label: "Events", align: "right", value: (row) => row.count },
        { label: "Cooperation", align: "right", hide: "narrow", value: (row) => sums(row).vc + sums(row).mc },
        { label: "Conflict", align: "right", hide: "narrow", value: (row) => sums(row).vx + sums(row).mx },
        { label: "Latitude", align: "right", hide: "narrow", value: (row) => row.lat, cell: (row) => row.lat?.toFixed(2) ?? "–" },
        { label: "Longitude", align: "right", hide: "narrow", value: (row) => row.lon, cell: (row) => row.lon?.toFixed(2) ?? "–" },
    ];
}
