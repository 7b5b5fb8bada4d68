package org.dragoman.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An address reduced to what tells pages apart. */
final class CanonicalUrl {

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "mc_cid",
            "mc_eid",
            "igshid",
            "cmpid",
            "ocid",
            "ncid",
            "amp",
            "ref",
            "ref_src",
            "smid",
            "guccounter");

    private CanonicalUrl() {}

    /**
     * Scheme, {@code www.}, {@code m.}, fragment, tracking parameters, standard ports and the last slash left out; host in small
     * letters; parameters in alphabetical order.
     *
     * @return null when there is no address, it is none, or names a site and no page
     */
    static @Nullable String of(@Nullable String url) {
        if (url == null || url.isBlank()) {
            return null;
        }
        try {
            URI uri = new URI(url.strip().replace(" ", "%20"));
            if (uri.getHost() == null) {
                return null;
            }
            String path = path(uri.getRawPath());
            String query = query(uri.getRawQuery());
            return path.isEmpty() && query.isEmpty() ? null : host(uri) + path + query;
        } catch (URISyntaxException e) {
            // Not an address; the text alone tells the document from others.
            return null;
        }
    }

    private static String host(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        String bare = host.replaceFirst("^(?:www|m|mobile|amp)\\.(?=.*\\.)", "");
        boolean standard = uri.getPort() == -1 || uri.getPort() == 80 || uri.getPort() == 443;
        return standard ? bare : bare + ":" + uri.getPort();
    }

    private static String path(@Nullable String path) {
        String written = path == null ? "" : path.replaceAll("/{2,}", "/");
        return written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !isTracking(pair))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String pair) {
        String name = pair.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }
}
