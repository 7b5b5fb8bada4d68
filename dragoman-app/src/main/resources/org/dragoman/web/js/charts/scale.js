/** Small drawings in the text: bars against a norm, scores with their interval. Each has words of its own for those who do not see it. */

import { h, s } from "../dom.js";
import { interval, signed } from "../words.js";

const WIDTH = 120;
const HEIGHT = 18;

/** A count as a bar, its norm as a tick across. */
export function countBar(count, norm, most, quad) {
    const x = (value) => (most > 0 ? (value / most) * (WIDTH - 2) : 0);
    return s(
        "svg.inline",
        { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" },
        s(`rect.bar.${quad ?? "plain"}`, { x: 0, y: 4, width: Math.max(1, x(count)), height: 10 }),
        norm === null || norm === undefined ? null : s("line.norm", { x1: x(norm), x2: x(norm), y1: 1, y2: 17 }),
    );
}

/** A score from −1 to 1 as a point with its interval: round and filled above zero, square below. */
export function scorePlot(score, range) {
    const x = (value) => 4 + ((value + 1) / 2) * (WIDTH - 8);
    const positive = score >= 0;
    const mark = positive
        ? s("circle.point.coop", { cx: x(score), cy: 9, r: 4 })
        : s("rect.point.conf", { x: x(score) - 3.5, y: 5.5, width: 7, height: 7 });
    return s(
        "svg.inline",
        { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": `${signed(score)}, interval ${interval(range)}` },
        s("line.axis", { x1: x(-1), x2: x(1), y1: 9, y2: 9 }),
        s("line.zero", { x1: x(0), x2: x(0), y1: 2, y2: 16 }),
        range ? s(`line.range.${positive ? "coop" : "conf"}`, { x1: x(range[0]), x2: x(range[1]), y1: 9, y2: 9 }) : null,
        mark,
    );
}

/** A score in figures with its sign in colour. */
export function score(value) {
    return h(`span.score.${value > 0 ? "coop" : value < 0 ? "conf" : "plain"}`, signed(value));
}

/** Signs as words, for legends. */
export const signWord = (sign) => (sign > 0 ? "friendly" : sign < 0 ? "hostile" : "neither");
