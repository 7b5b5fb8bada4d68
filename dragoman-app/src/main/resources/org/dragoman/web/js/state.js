/**
 * The address is the state: "#/VIEW/PART/PART?filter=value&option=value". Whoever gets the address sees the same. Filters go along
 * from view to view; what belongs to one view (sorting, a period, an opened event) stays behind.
 */

/** Names of the filters, as the command line and the API have them. */
export const FILTERS = [
    "actor", "source", "target", "role", "dyad", "type", "cameo", "status", "place", "near", "within", "from", "to", "text",
    "publisher", "dataset", "min-confidence", "min-reports",
];

/** Filters that take several values, each a parameter of its own. */
export const REPEATED = new Set(["actor", "source", "target", "role", "type", "cameo", "status", "place", "text", "publisher", "dataset"]);

const FIRST_VIEW = "overview";

/**
 * @typedef {{view: string, parts: string[], query: URLSearchParams}} State
 * @param {string} [hash]
 * @returns {State}
 */
export function parse(hash = location.hash) {
    const [path, query = ""] = hash.replace(/^#\/?/, "").split(/\?(.*)/s);
    const [view, ...parts] = path.split("/").map(decode);
    return { view: view || FIRST_VIEW, parts: parts.filter(Boolean), query: new URLSearchParams(query) };
}

function decode(part) {
    try {
        return decodeURIComponent(part);
    } catch {
        return part;
    }
}

/** The filters of a state alone. */
export function filters(state) {
    const only = new URLSearchParams();
    FILTERS.forEach((name) => state.query.getAll(name).forEach((value) => value !== "" && only.append(name, value)));
    return only;
}

/** Address of a view with the filters of a state, changed as told. */
export function linkTo(state, view, parts = [], changes = {}) {
    return write({ view, parts, query: change(filters(state), changes) });
}

/** Address of the same view with some options changed; null takes one away, a list stands for several values. */
export function linkWith(state, changes) {
    return write({ ...state, query: change(new URLSearchParams(state.query), changes) });
}

/** Goes to the same view with some options changed. "replace" leaves no step to go back to, for sliders and typing. */
export function goWith(changes, { replace = false } = {}) {
    go(linkWith(parse(), changes), replace);
}

/** Goes to an address of this page. */
export function go(address, replace = false) {
    if (address === location.hash) return;
    if (replace) {
        history.replaceState(null, "", address);
        window.dispatchEvent(new HashChangeEvent("hashchange"));
    } else {
        location.hash = address;
    }
}

function change(query, changes) {
    Object.entries(changes).forEach(([name, value]) => {
        query.delete(name);
        [value].flat().forEach((each) => {
            if (each !== null && each !== undefined && each !== "") query.append(name, each);
        });
    });
    return query;
}

/** A state as an address. */
export function write({ view, parts, query }) {
    const path = [view, ...parts].map(encodeURIComponent).join("/");
    // Commas and spaces stay readable: these addresses are read, mailed and typed.
    const text = query.toString().replace(/%2C/g, ",");
    return `#/${path}${text ? `?${text}` : ""}`;
}
