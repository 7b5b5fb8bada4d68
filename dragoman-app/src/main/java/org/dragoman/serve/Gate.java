package org.dragoman.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every request passes first: it must be meant for this server (a page of another site that lets its name point here is
 * turned away), come from no other site's page, and bring the token where one is needed. Sets what browsers may do with answers.
 */
final class Gate {

    /** Sent with every answer, also when there is none. */
    static final Map<String, String> HEADERS = headers();

    private static final String BEARER = "Bearer ";
    private static final String TOKEN = "token";
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final int DEFAULT_PORT = 80;

    private final ServeOptions options;
    private final Secret secret;

    Gate(ServeOptions options) {
        this.options = options;
        this.secret = new Secret(options.token());
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';"
                        + " frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cache-Control", "no-cache");
        return Map.copyOf(headers);
    }

    void check(Context request) {
        HEADERS.forEach(request::header);
        String host = request.header("Host");
        if (host == null || !isOurs(host)) {
            throw ApiException.notOurHost();
        }
        sameSite(request, host);
        boolean reads = request.method() == HandlerType.GET || request.method() == HandlerType.HEAD;
        if (reads && request.path().equals("/") && request.queryParam(TOKEN) != null) {
            letIn(request);
        } else if ((!reads || options.readingNeedsToken()) && !isKnown(request)) {
            throw ApiException.unauthorised();
        }
    }

    /** Whether the name is one of this machine's own; where others may come, the token keeps strangers out. */
    private boolean isOurs(String host) {
        String name = host.replaceFirst(":\\d{1,5}$", "");
        return options.readingNeedsToken() || ServeOptions.isLoopback(name) || name.equalsIgnoreCase("localhost");
    }

    private static void sameSite(Context request, String host) {
        String site = request.header("Sec-Fetch-Site");
        boolean isApi = request.path().startsWith(Server.API);
        if (isApi && site != null && !OWN_SITE.contains(site)) {
            throw ApiException.crossSite();
        }
        String origin = request.header("Origin");
        if (origin != null && !isOrigin(origin, host)) {
            throw ApiException.crossSite();
        }
    }

    private static boolean isOrigin(String origin, String host) {
        String here = host.contains(":") && !host.endsWith("]") ? host : host + ":" + DEFAULT_PORT;
        return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("http://" + here);
    }

    /** The address with the token that was printed: it is put away where the page's scripts do not see it. */
    private void letIn(Context request) {
        if (!secret.is(request.queryParam(TOKEN))) {
            throw ApiException.unauthorised();
        }
        Cookie cookie = new Cookie(cookieName(request), options.token());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        request.cookie(cookie);
        request.header("Cache-Control", "no-store");
        request.redirect("/", HttpStatus.SEE_OTHER);
        request.skipRemainingHandlers();
    }

    private boolean isKnown(Context request) {
        String header = request.header("Authorization");
        return header != null && header.startsWith(BEARER) && secret.is(header.substring(BEARER.length()))
                || secret.is(cookie(request));
    }

    private static @Nullable String cookie(Context request) {
        return request.cookie(cookieName(request));
    }

    /** Browsers do not tell ports apart where cookies are concerned. */
    private static String cookieName(Context request) {
        return "dragoman_" + request.port();
    }
}
