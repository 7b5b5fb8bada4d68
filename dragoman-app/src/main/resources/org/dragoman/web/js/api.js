/** Asks the server, and tells what went wrong in words that can be shown. */

const BASE = "api/v1/";

/** What the server, or the way to it, refused: with number, words and remedy. */
export class ApiError extends Error {
    constructor(status, { code = "", message, remedy = "" }) {
        super(message);
        this.status = status;
        this.code = code;
        this.remedy = remedy;
    }
}

/** Address of an API resource with parameters. */
export function address(path, parameters = {}) {
    const query = new URLSearchParams();
    const entries = parameters instanceof URLSearchParams ? [...parameters] : Object.entries(parameters);
    entries.forEach(([name, value]) => {
        [value].flat().forEach((each) => each !== null && each !== undefined && each !== "" && query.append(name, each));
    });
    const text = query.toString();
    return BASE + path + (text ? `?${text}` : "");
}

/** The filters of a query with more parameters. */
export function withMore(filters, more) {
    const all = new URLSearchParams(filters);
    Object.entries(more).forEach(([name, value]) => value !== null && value !== undefined && all.set(name, value));
    return all;
}

/**
 * Gets a resource.
 *
 * @throws {ApiError} when the server refuses or does not answer
 */
export async function get(path, parameters, signal) {
    return (await request(address(path, parameters), signal)).json();
}

async function request(url, signal) {
    let response;
    try {
        response = await fetch(url, { signal });
    } catch (error) {
        if (error.name === "AbortError") throw error;
        throw new ApiError(0, { message: "The server does not answer.", remedy: "Is “dragoman serve” still running?" });
    }
    if (!response.ok) throw new ApiError(response.status, await refusal(response));
    return response;
}

async function refusal(response) {
    try {
        const { error } = await response.json();
        return { code: error.code, message: error.message, remedy: error.remedy };
    } catch {
        return { message: `The server answered ${response.status} ${response.statusText}.`, remedy: "" };
    }
}

/** Hands a file to the browser. */
export function save(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
