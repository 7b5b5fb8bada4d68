package org.dragoman.read.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself. Each field is taken from where it is most often right: schema.org's JSON first, then the tags
 * of OpenGraph and other families, then what stands on the page.
 *
 * @param title headline, or null
 * @param date day of publication, or null
 * @param url canonical address, or the one it was fetched from, or null
 * @param source publisher or host, or null
 * @param articleBody text in the JSON, or null
 * @param isArticle whether the page calls itself an article
 * @param isLiveBlog whether it calls itself a live blog
 */
record Metadata(
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String url,
        @Nullable String source,
        @Nullable String articleBody,
        boolean isArticle,
        boolean isLiveBlog) {

    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "publicationdate",
            "date_published",
            "published_time",
            "article.published",
            "article_date_original",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "citation_date",
            "displaydate",
            "originalpublicationdate",
            "ptime",
            "date",
            "article:published",
            "last-modified-date-original");
    private static final List<String> SITES = List.of(
            "og:site_name",
            "dc.publisher",
            "dcterms.publisher",
            "publisher",
            "application-name",
            "twitter:app:name:iphone");
    private static final Pattern DATE_IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|\\.|$)");

    private static final int AROUND_HEADLINE = 8;

    static Metadata of(Document page, @Nullable String fetched) {
        JsonLd json = JsonLd.of(page);
        MetaTags tags = MetaTags.of(page);
        String url = url(page, json, tags, fetched);
        Headline headline = Headline.of(page, json.field("headline"), tags.first(List.of("og:title", "twitter:title")));
        String site = first(json.publisher(), tags.first(SITES));
        String type = tags.first(List.of("og:type"));
        String body = json.field("articleBody");
        return new Metadata(
                headline.title(),
                date(page, json, tags, url).orElse(null),
                url,
                first(plain(site), first(headline.site(), host(url))),
                body != null && body.contains("<") ? PageReader.textOf(body) : body,
                json.isArticle() || "article".equals(type),
                json.isLiveBlog());
    }

    private static Optional<LocalDate> date(Document page, JsonLd json, MetaTags tags, @Nullable String url) {
        return day(json.field("datePublished"))
                .or(() -> tags.all(DATES).flatMap(date -> day(date).stream()).findFirst())
                .or(() -> tagged(page))
                .or(() -> day(json.field("dateCreated")))
                .or(() -> inAddress(url));
    }

    /** The day of a {@code time} element that is the article's: marked as such, or the first one in it. */
    private static Optional<LocalDate> tagged(Document page) {
        for (String query : List.of(
                "[itemprop=datePublished]",
                "time[pubdate]",
                "time.published, time.entry-date, time[class*=publish], abbr.published",
                "article header time",
                "article time[datetime], main time[datetime]")) {
            for (Element time : page.select(query)) {
                Optional<LocalDate> day = day(first(time.attr("datetime"), first(time.attr("content"), time.text())));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return besideHeadline(page);
    }

    /** The day of a {@code time} element in what follows the first headline. */
    private static Optional<LocalDate> besideHeadline(Document page) {
        Element at = page.selectFirst("h1");
        for (int step = 0; at != null && step < AROUND_HEADLINE; step++) {
            Element time = at.selectFirst("time");
            if (time != null) {
                return day(first(time.attr("datetime"), time.text()));
            }
            Element next = at.nextElementSibling();
            at = next != null ? next : at.parent() == null ? null : at.parent().nextElementSibling();
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> inAddress(@Nullable String url) {
        Matcher date = DATE_IN_ADDRESS.matcher(url == null ? "" : url);
        return date.find()
                ? WrittenDate.in(date.group(1) + "-" + date.group(2) + "-" + date.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(@Nullable String written) {
        return written == null ? Optional.empty() : WrittenDate.in(written);
    }

    private static @Nullable String url(Document page, JsonLd json, MetaTags tags, @Nullable String fetched) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String[] candidates = {
            canonical == null ? null : canonical.attr("href"), tags.first(List.of("og:url")), json.url(), fetched
        };
        for (String candidate : candidates) {
            String absolute = absolute(candidate, fetched);
            if (absolute != null) {
                return absolute;
            }
        }
        return null;
    }

    private static @Nullable String absolute(@Nullable String address, @Nullable String base) {
        if (address == null || address.isBlank()) {
            return null;
        }
        try {
            URI uri = new URI(address.strip());
            URI whole = uri.isAbsolute() || base == null ? uri : new URI(base).resolve(uri);
            String scheme = whole.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && whole.getHost() != null ? whole.toString() : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            // An address that is none; the next candidate may be one.
            return null;
        }
    }

    private static @Nullable String host(@Nullable String url) {
        String host = url == null ? null : URI.create(url).getHost();
        return host != null && host.startsWith("www.") ? host.substring(4) : host;
    }

    private static @Nullable String plain(@Nullable String name) {
        return name == null ? null : Words.even(Parser.unescapeEntities(name, false));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one;
    }
}
