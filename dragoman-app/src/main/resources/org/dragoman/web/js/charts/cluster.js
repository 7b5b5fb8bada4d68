/** Joins points that would lie on one another. */

/**
 * The greatest points take in what is nearer than a distance; each keeps the members it stands for.
 *
 * @param {{x: number, y: number, count: number}[]} points in pixels as shown
 * @param {number} reach in pixels
 * @returns {{x: number, y: number, count: number, members: object[]}[]}
 */
export function cluster(points, reach) {
    const cells = new Map();
    const key = (x, y) => `${Math.floor(x / reach)}:${Math.floor(y / reach)}`;
    const groups = [];
    [...points].sort((a, b) => b.count - a.count).forEach((point) => {
        const near = nearest(cells, point, reach);
        if (near) {
            near.members.push(point);
            near.count += point.count;
            return;
        }
        const group = { x: point.x, y: point.y, count: point.count, members: [point] };
        groups.push(group);
        const cell = key(point.x, point.y);
        cells.set(cell, [...(cells.get(cell) ?? []), group]);
    });
    return groups;
}

function nearest(cells, point, reach) {
    const column = Math.floor(point.x / reach);
    const row = Math.floor(point.y / reach);
    let best = null;
    let least = reach;
    for (let dx = -1; dx <= 1; dx++) {
        for (let dy = -1; dy <= 1; dy++) {
            (cells.get(`${column + dx}:${row + dy}`) ?? []).forEach((group) => {
                const distance = Math.hypot(group.x - point.x, group.y - point.y);
                if (distance < least) [best, least] = [group, distance];
            });
        }
    }
    return best;
}
