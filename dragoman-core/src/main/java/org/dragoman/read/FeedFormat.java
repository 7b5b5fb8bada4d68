package org.dragoman.read;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dragoman.read.html.Feed;

/**
 * RSS 0.9 to 2.0 and Atom: one article an entry, from its full content or, failing that, its summary; or, if the options
 * say so, from the page that the entry leads to. No entity is expanded.
 */
final class FeedFormat implements InputFormat {

    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?(?:rss|feed|rdf)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROLOG = Pattern.compile(
            "\\s*(?:<\\?xml|<!--|<!DOCTYPE|<(?:\\w+:)?(?:rss|feed|rdf)[\\s>])", Pattern.CASE_INSENSITIVE);
    private static final int FIRST = 4096;

    @Override
    public boolean recognises(Content content) {
        String start = Decoder.decode(content.start());
        if (PROLOG.matcher(start).lookingAt()) {
            String top = start.substring(0, Math.min(start.length(), FIRST));
            String lower = top.toLowerCase(Locale.ROOT);
            return ROOT.matcher(top).find() || lower.stripLeading().startsWith("<?xml") && !lower.contains("<html");
        }
        return content.isNamed(".rss", ".atom")
                || content.contentType().matches("(?:application|text)/(?:rss\\+|atom\\+|rdf\\+)?xml.*");
    }

    @Override
    public void read(Content content, Records<?> records) throws IOException, RejectedException {
        String xml = HtmlFormat.decode(content.whole(), HtmlCharset.ofHeader(content.contentType()));
        Feed feed = Feed.read(xml);
        switch (feed.state()) {
            case DECLARES_ENTITIES -> throw new RejectedException(Problem.DECLARES_ENTITIES, "");
            case TOO_DEEP -> throw new RejectedException(Problem.TOO_DEEP, "");
            case NO_FEED -> throw new RejectedException(Problem.BAD_FEED, "neither RSS nor Atom");
            case FEED -> entries(content, feed, records);
        }
    }

    private static void entries(Content content, Feed feed, Records<?> records) throws RejectedException {
        if (feed.entries().isEmpty()) {
            throw new RejectedException(Problem.BAD_FEED, "it has no entries");
        }
        int number = 0;
        for (Feed.Entry entry : feed.entries()) {
            number++;
            records.countOne();
            String place = content.name() + ":" + number;
            try {
                String id = content.id() + ":" + number;
                if (content.options().follow() && entry.url() != null) {
                    follow(entry, feed, content.options(), records);
                } else {
                    records.article(article(id, entry, feed));
                }
            } catch (RejectedException e) {
                records.reject(place, e);
            }
        }
    }

    /** Reads the page that an entry leads to; what the page does not tell of itself is taken from the entry. */
    private static void follow(Feed.Entry entry, Feed feed, ReadOptions options, Records<?> records)
            throws RejectedException {
        String url = String.valueOf(entry.url());
        Input page = options.remote().fetch(url);
        if (page == null) {
            return;
        }
        try (Content content = Content.open(page, options)) {
            String html = HtmlFormat.decode(content.whole(), HtmlCharset.ofHeader(content.contentType()));
            Article article = HtmlFormat.article(url, html, page.url());
            records.article(new Article(
                    entry.id() == null ? url : entry.id(),
                    article.text(),
                    article.title() == null ? entry.title() : article.title(),
                    article.date() == null ? entry.date() : article.date(),
                    null,
                    article.url(),
                    article.source() == null ? feed.title() : article.source()));
        } catch (IOException e) {
            throw new RejectedException(Problem.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static Article article(String defaultId, Feed.Entry entry, Feed feed) throws RejectedException {
        if (entry.text().isEmpty()) {
            throw new RejectedException(Problem.NO_CONTENT, Shown.briefly(entry.title() == null ? "" : entry.title()));
        }
        String id = entry.id() != null ? entry.id() : entry.url() != null ? entry.url() : defaultId;
        String source = entry.source() != null ? entry.source() : feed.title();
        return new Article(id, entry.text(), entry.title(), entry.date(), null, entry.url(), source);
    }
}
