package org.dragoman.serve;

import java.util.Map;
import org.dragoman.export.Json;
import tools.jackson.databind.node.ObjectNode;

/** A request that is not answered, and why; the message goes to whoever asked. */
final class ApiException extends RuntimeException {

    private final int status;
    private final String code;
    private final String remedy;

    private ApiException(int status, String code, String message, String remedy) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.remedy = remedy;
    }

    static ApiException unknownParameter(String name, String known) {
        return new ApiException(400, "DRG-0710", "there is no parameter " + shown(name), "use " + known);
    }

    static ApiException wrongValue(String parameter, String message) {
        return new ApiException(400, "DRG-0711", parameter + ": " + message, "correct the value of " + parameter);
    }

    static ApiException tooMany(String message) {
        return new ApiException(400, "DRG-0712", message, "ask for less");
    }

    static ApiException unauthorised() {
        return new ApiException(
                401,
                "DRG-0713",
                "this needs the token that the server printed when it started",
                "send the header \"Authorization: Bearer TOKEN\", or open the page by the address that was printed");
    }

    static ApiException noSuchPath() {
        return new ApiException(404, "DRG-0714", "there is nothing here", "see /api/v1/openapi.json for what there is");
    }

    static ApiException notFound(String what, String remedy) {
        return new ApiException(404, "DRG-0715", what, remedy);
    }

    static ApiException method() {
        return new ApiException(405, "DRG-0716", "this method is not answered here", "see /api/v1/openapi.json");
    }

    static ApiException tooLarge(String what, String remedy) {
        return new ApiException(413, "DRG-0717", what, remedy);
    }

    static ApiException busy(String what) {
        return new ApiException(429, "DRG-0718", what, "wait until it is done");
    }

    static ApiException unavailable(String what, String remedy) {
        return new ApiException(503, "DRG-0719", what, remedy);
    }

    static ApiException notOurHost() {
        return new ApiException(
                400,
                "DRG-0720",
                "the address is not one of this server's",
                "use the address that it printed, or start it with --host");
    }

    static ApiException crossSite() {
        return new ApiException(403, "DRG-0721", "another site's page asks for this", "ask from this server's page");
    }

    static ApiException contentType() {
        return new ApiException(
                415, "DRG-0722", "the body is not said to be JSON lines", "send Content-Type: application/x-ndjson");
    }

    /** A fault of ours: nothing of it is told but that it was. */
    static ApiException fault() {
        return new ApiException(
                500, "DRG-0723", "fault in the program", "ask again; if it stays, report what the server printed");
    }

    /** A request that is malformed before anything of it is looked at. */
    static ApiException malformed(int status) {
        return new ApiException(status, "DRG-0724", "the request is malformed, or too long", "see RFC 9110");
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return switch (status) {
            case 401 -> Map.of("WWW-Authenticate", "Bearer");
            case 405 -> Map.of("Allow", "GET, HEAD");
            case 429, 503 -> Map.of("Retry-After", "5");
            default -> Map.of();
        };
    }

    ObjectNode json() {
        ObjectNode node = Json.object();
        ObjectNode error = node.putObject("error");
        error.put("code", code);
        error.put("message", getMessage());
        error.put("remedy", remedy);
        return node;
    }

    /** Part of what was sent, fit to be sent back. */
    static String shown(String sent) {
        String clean = sent.replaceAll("[^\\p{L}\\p{N} .,:;_+*@#-]", "?");
        return '"' + (clean.length() > 60 ? clean.substring(0, 60) + "..." : clean) + '"';
    }
}
