/** Forecast beside outcome: on the diagonal, "one in three" came true one time in three. */

import { s } from "../dom.js";
import { count, percent } from "../words.js";

const SIZE = 250;
const PAD = 42;
const EDGE = 20;

/** @param {{from: number, to: number, forecasts: number, forecast: number, observed: number}[]} bins */
export function reliabilityPlot(bins) {
    const x = (value) => PAD + value * (SIZE - PAD - EDGE);
    const y = (value) => SIZE - PAD - value * (SIZE - PAD - EDGE);
    const most = Math.max(1, ...bins.map((bin) => bin.forecasts));
    const ticks = [0, 0.5, 1];
    return s(
        "svg.reliability",
        { width: SIZE, height: SIZE, viewBox: `0 0 ${SIZE} ${SIZE}`, role: "img", "aria-label": `Forecast beside outcome: ${bins.map((bin) => `${percent(bin.forecast)} forecast, ${percent(bin.observed)} came, ${count(bin.forecasts)} times`).join("; ")}` },
        s("rect.frame", { x: x(0), y: y(1), width: x(1) - x(0), height: y(0) - y(1) }),
        s("line.zero", { x1: x(0), y1: y(0), x2: x(1), y2: y(1) }),
        ticks.map((tick) => [
            s("text.tick", { x: x(tick), y: SIZE - PAD + 14, "text-anchor": "middle" }, percent(tick)),
            s("text.tick", { x: PAD - 4, y: y(tick), dy: "0.35em", "text-anchor": "end" }, percent(tick)),
        ]),
        s("text.tick", { x: (x(0) + x(1)) / 2, y: SIZE - 8, "text-anchor": "middle" }, "forecast"),
        s("text.tick", { x: PAD + 4, y: EDGE + 12 }, "came"),
        bins.map((bin) => s("circle.point", { cx: x(bin.forecast), cy: y(bin.observed), r: 2.5 + 4 * Math.sqrt(bin.forecasts / most) })),
    );
}
