/** The network as a drawing. Positions are found once, from all the time asked for; a period only shows and hides, so that the eye can follow. */

import { tone } from "../dom.js";

/**
 * @param {HTMLElement} place stands in the page
 * @param {{nodes: object[], edges: object[]}} data all that may be shown
 * @param {function(string, string)} open what to do with a chosen pair
 * @returns {{show: function(object), picture: function(): Promise<Blob>}}
 */
export function networkGraph(place, data, open) {
    const pairs = undirected(data.edges);
    const graph = window.cytoscape({
        container: place,
        elements: [...data.nodes.map(node), ...pairs.map(edge)],
        style: style(),
        layout: { name: "concentric", concentric: (each) => each.degree(), levelWidth: () => 2, minNodeSpacing: 24 },
        minZoom: 0.2,
        maxZoom: 4,
    });
    // From the circle, forces find the neighbourhoods; without chance, so that the same data looks the same.
    graph.layout({ name: "cose", randomize: false, animate: false, numIter: 300, nodeRepulsion: () => 9000, idealEdgeLength: () => 90, padding: 16 }).run();
    graph.on("tap", "edge", ({ target }) => open(target.data("source"), target.data("target")));
    const recolour = () => graph.style(style());
    window.addEventListener("themechange", recolour);
    graph.on("destroy", () => window.removeEventListener("themechange", recolour));
    return {
        show: (found) => showPart(graph, found),
        picture: async () => graph.png({ output: "blob-promise", scale: 2, bg: tone("--paper") }),
    };
}

const node = ({ id, name, count }) => ({ data: { id, label: id, name, size: 18 + Math.min(36, Math.sqrt(count) * 3) } });

const edge = (pair) => ({ data: { id: pair.id, source: pair.a, target: pair.b, ...looks(pair) } });

/** How a pair is drawn: its sign, breadth, and kind. */
function looks({ count, score }) {
    return { sign: score > 0.05 ? "plus" : score < -0.05 ? "minus" : "none", width: 1 + Math.min(7, Math.sqrt(count) * 0.8), label: score > 0.05 ? "+" : score < -0.05 ? "−" : "" };
}

/** Both directions of a pair as one line: counts summed, scores weighed by counts. */
function undirected(edges) {
    const pairs = new Map();
    edges.forEach(({ source, target, count, score }) => {
        const [a, b] = [source, target].sort();
        const id = `${a}|${b}`;
        const pair = pairs.get(id) ?? { id, a, b, count: 0, sum: 0 };
        pair.count += count;
        pair.sum += (score ?? 0) * count;
        pairs.set(id, pair);
    });
    return [...pairs.values()].map((pair) => ({ ...pair, score: pair.count ? pair.sum / pair.count : 0 }));
}

function showPart(graph, found) {
    const nodes = new Set(found.nodes.map((each) => each.id));
    const pairs = new Map(undirected(found.edges).map((pair) => [pair.id, pair]));
    graph.batch(() => {
        found.nodes.filter(({ id }) => graph.getElementById(id).empty()).forEach((each) => graph.add({ ...node(each), position: spare(graph) }));
        pairs.forEach((pair) => {
            const line = graph.getElementById(pair.id);
            if (line.empty()) graph.add(edge(pair));
            else line.data(looks(pair));
        });
        graph.nodes().forEach((each) => each.style("display", nodes.has(each.id()) ? "element" : "none"));
        graph.edges().forEach((each) => each.style("display", pairs.has(each.id()) ? "element" : "none"));
    });
}

/** A place below the drawing for who appears in a period only. */
function spare(graph) {
    const box = graph.nodes().boundingBox();
    return { x: box.x1 + ((graph.nodes().length * 61) % Math.max(61, box.w)), y: box.y2 + 40 };
}

function style() {
    const [ink, paper, coop, conf, muted, rule] = ["--ink", "--paper", "--coop", "--conf", "--muted", "--field"].map(tone);
    const line = (colour, kind) => ({ "line-color": colour, color: colour, "line-style": kind });
    return [
        { selector: "node", style: { width: "data(size)", height: "data(size)", "background-color": rule, "border-width": 1, "border-color": muted, label: "data(label)", color: ink, "font-size": 12, "text-valign": "center", "text-halign": "center", "text-outline-color": paper, "text-outline-width": 2 } },
        { selector: "edge", style: { width: "data(width)", "curve-style": "straight", label: "data(label)", "font-size": 14, "font-weight": "bold", "text-outline-color": paper, "text-outline-width": 2, ...line(muted, "dotted") } },
        { selector: 'edge[sign="plus"]', style: line(coop, "solid") },
        { selector: 'edge[sign="minus"]', style: line(conf, "dashed") },
    ];
}
