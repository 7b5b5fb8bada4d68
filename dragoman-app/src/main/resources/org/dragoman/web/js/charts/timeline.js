/** Bars over time, mirrored at a line: a drawing that is read with the eye, the arrow keys, or the table below it. */

import { s } from "../dom.js";
import { byClass } from "../words.js";

const HEIGHT = 300;
const MARGIN = { top: 10, right: 8, bottom: 24, left: 36 };
const DAY_MS = 86_400_000;

/**
 * @param {HTMLElement} place stands in the page, so that its width is known
 * @param {{from: string, to: string, total: number, types: object}[]} bins
 * @param {{choose: function(string, string), open: function(object), tell: function(object)}} acts
 */
export function timelineChart(place, bins, acts) {
    const { d3 } = window;
    const width = Math.max(280, place.clientWidth);
    const data = bins.map((bin) => ({ ...bin, start: utc(bin.from), end: new Date(utc(bin.to).getTime() + DAY_MS), sums: byClass(bin.types) }));
    const x = d3.scaleUtc([d3.min(data, (d) => d.start), d3.max(data, (d) => d.end)], [MARGIN.left, width - MARGIN.right]);
    const up = d3.max(data, (d) => d.sums.vc + d.sums.mc) || 1;
    const down = d3.max(data, (d) => d.sums.vx + d.sums.mx) || 1;
    const y = d3.scaleLinear([-down, up], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice();
    const svg = s("svg.timeline", { width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, role: "application", tabindex: "0", "aria-label": "Events over time; arrow keys go from bar to bar" });
    place.replaceChildren(svg);
    axes(d3, d3.select(svg), x, y, width);
    svg.append(...data.map((bin) => bar(bin, x, y)));
    const cursor = s("rect.cursor", { y: MARGIN.top, height: HEIGHT - MARGIN.top - MARGIN.bottom, width: 0 });
    svg.append(cursor);
    brush(d3, svg, x, width, acts.choose);
    keys(svg, data, x, cursor, acts);
}

const utc = (day) => new Date(`${day}T00:00:00Z`);

function axes(d3, svg, x, y, width) {
    const ticks = Math.max(2, Math.floor(width / 110));
    svg.append("g").attr("class", "axis").attr("transform", `translate(0,${HEIGHT - MARGIN.bottom})`).call(d3.axisBottom(x).ticks(ticks).tickSizeOuter(0));
    svg.append("g").attr("class", "axis").attr("transform", `translate(${MARGIN.left},0)`)
        .call(d3.axisLeft(y).ticks(6).tickFormat((value) => (Number.isInteger(value) ? Math.abs(value) : "")));
    svg.append("line").attr("class", "zero").attr("x1", MARGIN.left).attr("x2", width - MARGIN.right).attr("y1", y(0)).attr("y2", y(0));
}

function bar(bin, x, y) {
    const left = x(bin.start);
    const wide = Math.max(1, x(bin.end) - left - (x(bin.end) - left > 4 ? 1 : 0));
    const { mc, vc, vx, mx } = bin.sums;
    const block = (quad, low, high) => (high > low ? s(`rect.bar.${quad}`, { x: left, width: wide, y: y(high), height: y(low) - y(high) }) : null);
    return s("g", block("mc", 0, mc), block("vc", mc, mc + vc), block("mx", -mx, 0), block("vx", -mx - vx, -mx));
}

/** Drawing over a part chooses its days. */
function brush(d3, svg, x, width, choose) {
    const made = d3.brushX().extent([[MARGIN.left, MARGIN.top], [width - MARGIN.right, HEIGHT - MARGIN.bottom]]).on("end", ({ selection, sourceEvent }) => {
        if (!selection || !sourceEvent) return;
        const [from, to] = selection.map((at) => x.invert(at).toISOString().slice(0, 10));
        choose(from, to);
    });
    d3.select(svg).append("g").attr("class", "brush").call(made);
}

function keys(svg, data, x, cursor, { open, tell }) {
    let at = data.length;
    const moves = { ArrowLeft: -1, ArrowRight: 1 };
    const show = (index) => {
        at = Math.min(data.length - 1, Math.max(0, index));
        cursor.setAttribute("x", x(data[at].start));
        cursor.setAttribute("width", Math.max(3, x(data[at].end) - x(data[at].start)));
        tell(data[at]);
    };
    svg.addEventListener("keydown", (event) => {
        if (event.key in moves) show(at + moves[event.key]);
        else if (event.key === "Home") show(0);
        else if (event.key === "End") show(data.length - 1);
        else if (event.key === "Enter" && at < data.length) open(data[at]);
        else return;
        event.preventDefault();
    });
    const bisect = (event) => {
        const time = x.invert(event.clientX - svg.getBoundingClientRect().left);
        return data.findIndex((bin) => bin.start <= time && bin.end > time);
    };
    svg.addEventListener("pointermove", (event) => {
        const index = bisect(event);
        if (index >= 0) show(index);
    });
    svg.addEventListener("dblclick", (event) => {
        const index = bisect(event);
        if (index >= 0) open(data[index]);
    });
}
