package org.dragoman.read;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dragoman.read.html.Feed;

/**
 * RSS 0.9 to 2.0 and Atom: one article an entry, from its full content or, failing that, its summary. Nothing is fetched, and
 * no entity is expanded.
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
                if (entry.text().isEmpty()) {
                    throw new RejectedException(
                            Problem.NO_CONTENT, Shown.briefly(entry.title() == null ? "" : entry.title()));
                }
                records.article(article(content.id() + ":" + number, entry, feed));
            } catch (RejectedException e) {
                records.reject(place, e);
            }
        }
    }

    private static Article article(String defaultId, Feed.Entry entry, Feed feed) {
        String id = entry.id() != null ? entry.id() : entry.url() != null ? entry.url() : defaultId;
        String source = entry.source() != null ? entry.source() : feed.title();
        return new Article(id, entry.text(), entry.title(), entry.date(), null, entry.url(), source);
    }
}
