/** The score of a dyad over time with its interval, words and deeds apart, and how many events each step rests on. */

import { s } from "../dom.js";

const HEIGHT = 280;
const COUNTS = 46;
const MARGIN = { top: 10, right: 10, bottom: 22, left: 40 };
const LINES = [["material", "line.material"], ["verbal", "line.verbal"], ["score", "line.total"]];

/**
 * @param {HTMLElement} place stands in the page
 * @param {{from: string, to: string, score: number|null, low: number|null, high: number|null, verbal: number|null, material: number|null, events: number}[]} series
 * @param {{tell: function(object), open: function(object)}} acts
 */
export function dyadChart(place, series, { tell, open }) {
    const { d3 } = window;
    const width = Math.max(280, place.clientWidth);
    const data = series.map((step) => ({ ...step, at: new Date(`${step.to}T00:00:00Z`) }));
    const x = d3.scaleUtc(d3.extent(data, (step) => step.at), [MARGIN.left, width - MARGIN.right]);
    const y = d3.scaleLinear([-1, 1], [HEIGHT - MARGIN.bottom - COUNTS, MARGIN.top]);
    const svg = s("svg.dyad", { width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, role: "application", tabindex: "0", "aria-label": "Score over time; arrow keys go from step to step" });
    place.replaceChildren(svg);
    axes(d3, d3.select(svg), x, y, width);
    const known = (key) => (step) => step[key] !== null && step[key] !== undefined;
    const band = d3.area().defined((step) => known("low")(step) && known("high")(step)).x((step) => x(step.at)).y0((step) => y(step.low)).y1((step) => y(step.high));
    svg.append(s("path.band", { d: band(data) ?? "" }));
    LINES.forEach(([key, name]) => {
        const line = d3.line().defined(known(key)).x((step) => x(step.at)).y((step) => y(step[key]));
        svg.append(s(`path.${name}`, { d: line(data) ?? "" }));
    });
    counts(d3, svg, data, x, width);
    cursor(svg, data, x, tell, open);
}

function axes(d3, svg, x, y, width) {
    svg.append("g").attr("class", "axis").attr("transform", `translate(0,${HEIGHT - MARGIN.bottom})`).call(d3.axisBottom(x).ticks(Math.max(2, Math.floor(width / 110))).tickSizeOuter(0));
    svg.append("g").attr("class", "axis").attr("transform", `translate(${MARGIN.left},0)`).call(d3.axisLeft(y).tickValues([-1, -0.5, 0, 0.5, 1]).tickFormat(d3.format("+.1f")));
    svg.append("line").attr("class", "zero").attr("x1", MARGIN.left).attr("x2", width - MARGIN.right).attr("y1", y(0)).attr("y2", y(0));
}

function counts(d3, svg, data, x, width) {
    const most = d3.max(data, (step) => step.events) || 1;
    const wide = Math.max(1, (width - MARGIN.left - MARGIN.right) / data.length - 1);
    const base = HEIGHT - MARGIN.bottom;
    svg.append(s("g", data.filter((step) => step.events > 0).map((step) => {
        const height = (step.events / most) * (COUNTS - 12);
        return s("rect.bar.plain", { x: x(step.at) - wide / 2, width: wide, y: base - height, height });
    })));
}

function cursor(svg, data, x, tell, open) {
    const line = s("line.cursorline", { y1: MARGIN.top, y2: HEIGHT - MARGIN.bottom, x1: -9, x2: -9 });
    svg.append(line);
    let at = data.length;
    const show = (index) => {
        at = Math.max(0, Math.min(data.length - 1, index));
        ["x1", "x2"].forEach((end) => line.setAttribute(end, x(data[at].at)));
        tell(data[at]);
    };
    svg.addEventListener("keydown", (event) => {
        if (event.key === "ArrowLeft") show(at - 1);
        else if (event.key === "ArrowRight") show(at + 1);
        else if (event.key === "Home") show(0);
        else if (event.key === "End") show(data.length - 1);
        else if (event.key === "Enter" && at < data.length) open(data[at]);
        else return;
        event.preventDefault();
    });
    svg.addEventListener("pointermove", (event) => {
        const time = x.invert(event.clientX - svg.getBoundingClientRect().left);
        const distances = data.map((step) => Math.abs(step.at - time));
        show(distances.indexOf(Math.min(...distances)));
    });
    svg.addEventListener("dblclick", () => at < data.length && open(data[at]));
}
