package org.dragoman.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.dragoman.read.Input;
import org.dragoman.read.Problem;
import org.dragoman.read.RejectedException;
import org.dragoman.read.Remote;
import org.dragoman.read.http.HttpAnswer;
import org.jspecify.annotations.Nullable;

/** Fetches pages and feeds. Not safe for use by several threads. */
public final class Fetcher implements Remote {

    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final FetchOptions options;
    private final Consumer<String> notes;
    private final Exchange exchange;
    private final Fetched fetched;
    private final Map<String, Robots> robots = new HashMap<>();
    private final Map<String, Long> lastRequest = new HashMap<>();

    /**
     * @param version of the program, which servers are told
     * @param notes takes what is no result and no fault, as that a page is unchanged
     * @throws IllegalArgumentException when the state file cannot be read
     */
    public Fetcher(FetchOptions options, String version, Consumer<String> notes) {
        this(options, version, notes, address -> options.allowPrivate() || Addresses.isPublic(address));
    }

    Fetcher(FetchOptions options, String version, Consumer<String> notes, Predicate<InetAddress> allowed) {
        this.options = options;
        this.notes = notes;
        this.fetched = new Fetched(options.state());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "User-Agent",
                "Dragoman/" + version.replaceAll("[^\\w.-]", "")
                        + " (reads news; honours robots.txt for \"dragoman\")");
        headers.put(
                "Accept",
                "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5");
        headers.put("Accept-Language", "en");
        headers.put("Accept-Encoding", "gzip");
        this.exchange = new Exchange(options, headers, allowed);
    }

    @Override
    public @Nullable Input fetch(String url) throws RejectedException {
        URI uri = parsed(url);
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            HttpAnswer answer = politely(uri, hop == 0 ? fetched.conditions(url) : Map.of());
            if (answer.status() == 304) {
                notes.accept(url + ": unchanged since it was read last");
                return null;
            }
            if (answer.status() == 200) {
                return input(url, uri, answer);
            }
            if (!REDIRECTS.contains(answer.status())
                    || answer.header("location").isEmpty()) {
                throw new RejectedException(Problem.HTTP_STATUS, "status " + answer.status());
            }
            uri = redirected(uri, answer.header("location"));
        }
        throw new RejectedException(Problem.REDIRECTS, "more than " + MOST_REDIRECTS + " times");
    }

    private Input input(String url, URI uri, HttpAnswer answer) {
        Input.Opener opener = () -> new ByteArrayInputStream(answer.body()) {
            @Override
            public void close() throws IOException {
                fetched.remember(url, answer.header("etag"), answer.header("last-modified"));
            }
        };
        return new Input(url, url, uri.toString(), answer.header("content-type"), opener);
    }

    private HttpAnswer politely(URI uri, Map<String, String> conditions) throws RejectedException {
        if (!robots(uri).allows(Exchange.target(uri))) {
            throw new RejectedException(Problem.ROBOTS, uri.getHost());
        }
        return get(uri, conditions);
    }

    private Robots robots(URI uri) throws RejectedException {
        String site = site(uri);
        Robots known = robots.get(site);
        if (known == null) {
            known = fetchRobots(URI.create(site + "/robots.txt"));
            robots.put(site, known);
        }
        return known;
    }

    /** A site's robots.txt. One that is missing opens all, one that the server fails to give closes all. */
    private Robots fetchRobots(URI uri) throws RejectedException {
        URI at = uri;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            HttpAnswer answer = get(at, Map.of());
            int status = answer.status();
            if (status == 200) {
                return Robots.parse(new String(answer.body(), StandardCharsets.UTF_8));
            }
            if (!REDIRECTS.contains(status) || answer.header("location").isEmpty()) {
                return status >= 500 || status == 429 ? Robots.CLOSED : Robots.OPEN;
            }
            at = redirected(at, answer.header("location"));
        }
        return Robots.OPEN;
    }

    private HttpAnswer get(URI uri, Map<String, String> more) throws RejectedException {
        pause(uri);
        try {
            return exchange.get(uri, more);
        } catch (Exchange.PrivateAddressException e) {
            String host = uri.getHost();
            throw new RejectedException(
                    Problem.PRIVATE_ADDRESS, host.equals(e.getMessage()) ? host : host + " is " + e.getMessage());
        } catch (HttpAnswer.TooLargeException e) {
            throw new RejectedException(Problem.TOO_LARGE, "more than " + (options.maxBytes() >> 20) + " MB");
        } catch (SocketTimeoutException e) {
            throw new RejectedException(
                    Problem.TIMEOUT, "more than " + options.timeout().toSeconds() + " s");
        } catch (UnknownHostException e) {
            throw new RejectedException(Problem.FETCH, "no host " + uri.getHost());
        } catch (ConnectException | NoRouteToHostException e) {
            throw new RejectedException(Problem.FETCH, "no connection to " + uri.getHost());
        } catch (SSLException e) {
            throw new RejectedException(Problem.FETCH, "no secure connection: " + e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            throw new RejectedException(Problem.FETCH, String.valueOf(e.getMessage()));
        }
    }

    /** Waits until the host has had its pause. */
    private void pause(URI uri) throws RejectedException {
        Duration asked = robots.getOrDefault(site(uri), Robots.OPEN).delay();
        Duration pause = asked.compareTo(options.pause()) > 0 ? asked : options.pause();
        Long last = lastRequest.get(uri.getHost());
        long wait = last == null ? 0 : last + pause.toNanos() - System.nanoTime();
        try {
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait).toMillis() + 1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RejectedException(Problem.FETCH, "interrupted");
        }
        lastRequest.put(uri.getHost(), System.nanoTime());
    }

    private static String site(URI uri) {
        return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getRawAuthority();
    }

    private static URI redirected(URI from, String location) throws RejectedException {
        try {
            return parsed(from.resolve(location.replace(" ", "%20")).toString());
        } catch (IllegalArgumentException e) {
            throw new RejectedException(Problem.BAD_ADDRESS, "it is redirected to what is no address");
        }
    }

    private static URI parsed(String url) throws RejectedException {
        try {
            URI uri = new URI(new URI(ascii(url)).toASCIIString());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (!web
                    || uri.getHost() == null
                    || uri.getUserInfo() != null
                    || uri.getHost().contains("%")) {
                throw new RejectedException(Problem.BAD_ADDRESS, uri.getHost() == null ? "no host" : "");
            }
            return uri;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new RejectedException(
                    Problem.BAD_ADDRESS, String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}", "?"));
        }
    }

    /** The address with its host's name in ASCII, as names with other letters are written in requests. */
    private static String ascii(String url) {
        int start = url.indexOf("://") + 3;
        int end = start;
        while (end < url.length() && "/?#:@[".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return start < 3 || start == end
                ? url
                : url.substring(0, start) + IDN.toASCII(url.substring(start, end)) + url.substring(end);
    }
}
