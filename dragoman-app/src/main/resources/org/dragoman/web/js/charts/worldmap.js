/** The world in Natural Earth's projection with events on it. Zoomed by wheel, drag, buttons and keys. */

import { h, s } from "../dom.js";
import { outlines } from "../lib.js";
import { byClass } from "../words.js";
import { cluster } from "./cluster.js";

const RATIO = 0.55;
const REACH = 34;
const FINE_FROM = 3;
const MOST_ZOOM = 60;

/**
 * @param {HTMLElement} place stands in the page
 * @param {object[]} points {name, country, lat, lon, precision, count, types}
 * @param {function(object[])} choose gets the places of a mark that was chosen
 */
export async function worldMap(place, points, choose) {
    const { d3 } = window;
    const width = Math.max(280, place.clientWidth);
    const height = Math.round(Math.max(320, Math.min(width * RATIO, window.innerHeight * 0.7)));
    const projection = d3.geoNaturalEarth1().fitExtent([[4, 4], [width - 4, height - 4]], { type: "Sphere" });
    const ground = s("g");
    const marks = s("g");
    const svg = s("svg.map", { width, height, viewBox: `0 0 ${width} ${height}`, role: "application", tabindex: "0", "aria-label": "Map of the events. Plus and minus zoom, arrow keys move, the table beside it lists all places." }, ground, marks);
    const placed = points.filter((point) => point.lat !== null && point.lon !== null).map((point) => {
        const [x, y] = projection([point.lon, point.lat]);
        return { ...point, px: x, py: y };
    });
    const state = { fine: null, transform: d3.zoomIdentity };
    const land = (fine) => drawLand(d3, ground, projection, fine, state);
    const redraw = (transform) => {
        state.transform = transform;
        ground.setAttribute("transform", transform);
        ground.style.strokeWidth = `${0.6 / transform.k}px`;
        land(transform.k >= FINE_FROM);
        drawMarks(marks, placed, transform, width, height, choose);
    };
    const zoom = d3.zoom().scaleExtent([1, MOST_ZOOM]).translateExtent([[0, 0], [width, height]]).extent([[0, 0], [width, height]])
        .on("zoom", ({ transform }) => redraw(transform));
    const selection = d3.select(svg).call(zoom);
    place.replaceChildren(svg, buttons(selection, zoom, () => around(d3, placed, width, height)));
    byKeys(svg, selection, zoom);
    await land(false);
    selection.call(zoom.transform, around(d3, placed, width, height));
}

async function drawLand(d3, ground, projection, fine, state) {
    if (state.fine === fine) return;
    state.fine = fine;
    const world = await outlines(fine);
    if (state.fine !== fine) return;
    const path = d3.geoPath(projection);
    const countries = window.topojson.feature(world, world.objects.countries).features;
    const borders = window.topojson.mesh(world, world.objects.countries, (a, b) => a !== b);
    ground.replaceChildren(
        s("path.sea", { d: path({ type: "Sphere" }) }),
        s("path.land", { d: path({ type: "FeatureCollection", features: countries }) }),
        s("path.border", { d: path(borders) }),
    );
}

/** Marks keep their size on the screen; what would lie on one another is one mark with the sum. */
function drawMarks(group, points, transform, width, height, choose) {
    const seen = points
        .map((point) => ({ ...point, x: transform.applyX(point.px), y: transform.applyY(point.py) }))
        .filter((point) => point.x > -40 && point.y > -40 && point.x < width + 40 && point.y < height + 40);
    // A whole country is no spot: it is kept apart from what has one.
    const vague = cluster(seen.filter((point) => point.precision === "country"), REACH);
    const exact = cluster(seen.filter((point) => point.precision !== "country"), REACH);
    group.replaceChildren(...vague.map((each) => mark(each, choose)), ...exact.map((each) => mark(each, choose)));
}

function mark(each, choose) {
    const radius = 9 + Math.min(13, Math.sqrt(each.count) * 1.5);
    const types = {};
    each.members.forEach((member) => Object.entries(member.types).forEach(([type, count]) => { types[type] = (types[type] ?? 0) + count; }));
    const { vc, mc, vx, mx } = byClass(types);
    const share = vc + mc + vx + mx === 0 ? 0.5 : (vx + mx) / (vc + mc + vx + mx);
    const kind = share > 0.55 ? "conf" : share < 0.45 ? "coop" : "even";
    const sign = { conf: "−", coop: "+", even: "±" }[kind];
    const precision = each.members.length > 1 ? "point" : each.members[0].precision;
    const shape = each.members.every((member) => member.precision === "country")
        ? s("rect.shape", { x: -radius, y: -radius * 0.8, width: radius * 2, height: radius * 1.6 })
        : s("circle.shape", { r: radius });
    const title = each.members.length === 1 ? label(each.members[0]) : `${each.members.length} places, ${each.count} events`;
    return s(
        `g.mark.${kind}.${each.members.every((member) => member.precision === "country") ? "country" : precision}`,
        { transform: `translate(${each.x},${each.y})`, on: { click: () => choose(each.members) } },
        s("title", `${title}; ${Math.round(share * 100)} % conflict`),
        shape,
        s("text", { dy: "0.35em" }, `${each.count}${sign}`),
    );
}

const HOW = { point: "", admin: " (somewhere in the district)", country: " (somewhere in the country)" };

/** A place with how exactly it is known. */
export const label = (place) => `${place.name}${HOW[place.precision] ?? ""}: ${place.count}`;

/** The part of the world in which nine of ten events lie. */
function around(d3, points, width, height) {
    if (points.length === 0) return d3.zoomIdentity;
    const edge = (key, share) => {
        const sorted = [...points].sort((a, b) => a[key] - b[key]);
        const total = d3.sum(sorted, (point) => point.count);
        let sum = 0;
        return sorted.find((point) => (sum += point.count) >= total * share)?.[key] ?? sorted.at(-1)[key];
    };
    const [x0, x1, y0, y1] = [edge("px", 0.06), edge("px", 0.94), edge("py", 0.06), edge("py", 0.94)];
    const k = Math.max(1, Math.min(12, 0.75 / Math.max((x1 - x0) / width, (y1 - y0) / height, 0.01)));
    const [cx, cy] = [(x0 + x1) / 2, (y0 + y1) / 2];
    return d3.zoomIdentity.translate(width / 2 - k * cx, height / 2 - k * cy).scale(k);
}

function buttons(selection, zoom, home) {
    const button = (words, label, act) => h("button", { type: "button", "aria-label": label, on: { click: act } }, words);
    return h(
        "div.zoom",
        button("+", "Nearer", () => selection.call(zoom.scaleBy, 1.8)),
        button("−", "Farther", () => selection.call(zoom.scaleBy, 1 / 1.8)),
        button("Fit", "All events", () => selection.call(zoom.transform, home())),
    );
}

function byKeys(svg, selection, zoom) {
    const moves = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
    svg.addEventListener("keydown", (event) => {
        const { k } = window.d3.zoomTransform(svg);
        if (event.key in moves) selection.call(zoom.translateBy, ...moves[event.key].map((by) => by / k));
        else if (event.key === "+" || event.key === "=") selection.call(zoom.scaleBy, 1.8);
        else if (event.key === "-") selection.call(zoom.scaleBy, 1 / 1.8);
        else return;
        event.preventDefault();
    });
}
