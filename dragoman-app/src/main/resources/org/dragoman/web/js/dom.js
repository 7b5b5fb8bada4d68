/**
 * Makes elements. Whatever is given as a child and is no node becomes a text node, so that names and titles of documents, which may
 * hold anything, are never read as markup. No module of this page sets innerHTML.
 */

const SVG = "http://www.w3.org/2000/svg";

/** Addresses that a link may have: parts of this page, of this server, and web pages; never "javascript:" from a document. */
const SAFE_ADDRESS = /^(#|\/|\.\/|https?:|blob:|api\/)/i;

/**
 * @param {string} name of an HTML element, with classes behind dots: "p.note"
 * @param {object|Node|string|null} [attributes] attributes; "on" holds listeners; null and false are left out
 * @param {...*} children nodes, texts, or lists of them
 * @returns {HTMLElement}
 */
export function h(name, attributes, ...children) {
    return build(document.createElement.bind(document), name, attributes, children);
}

/** The same for SVG. */
export function s(name, attributes, ...children) {
    return build((tag) => document.createElementNS(SVG, tag), name, attributes, children);
}

function build(create, name, attributes, children) {
    const [tag, ...classes] = name.split(".");
    const element = create(tag);
    if (classes.length > 0) element.setAttribute("class", classes.join(" "));
    if (isAttributes(attributes)) {
        Object.entries(attributes).forEach(([key, value]) => set(element, key, value));
    } else if (attributes !== undefined) {
        children = [attributes, ...children];
    }
    append(element, children);
    return element;
}

function isAttributes(value) {
    return value !== null && typeof value === "object" && !(value instanceof Node) && !Array.isArray(value);
}

function set(element, key, value) {
    if (value === null || value === undefined || value === false) return;
    if (key === "on") {
        Object.entries(value).forEach(([event, listener]) => element.addEventListener(event, listener));
    } else if (key === "class") {
        element.setAttribute("class", [element.getAttribute("class"), value].filter(Boolean).join(" "));
    } else if (key === "value" || key === "checked" || key === "open") {
        element[key] = value;
    } else if (key === "href" && !SAFE_ADDRESS.test(value)) {
        element.setAttribute("data-left-out", "address");
    } else {
        element.setAttribute(key, value === true ? "" : String(value));
    }
}

/** Puts children behind what an element holds. */
export function append(element, children) {
    [children].flat(Infinity).forEach((child) => {
        if (child === null || child === undefined || child === false) return;
        element.append(child instanceof Node ? child : document.createTextNode(String(child)));
    });
    return element;
}

/** Replaces what an element holds. */
export function fill(element, ...children) {
    element.replaceChildren();
    return append(element, children);
}

/** Says something to those who do not see the page. */
export function say(words) {
    document.getElementById("say").textContent = words;
}

/** A colour of the style sheet as the browser computes it, for drawings that know no style sheet. */
export function tone(variable) {
    const probe = h("span", { hidden: true });
    probe.style.color = `var(${variable})`;
    document.body.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
}
