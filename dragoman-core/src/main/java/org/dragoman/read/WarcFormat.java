package org.dragoman.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.dragoman.read.html.WrittenDate;
import org.dragoman.read.http.HttpAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Web archives, packed or not, as those of Common Crawl: of each response that holds an HTML page, the article. Requests,
 * metadata, other types and answers other than 200 are passed over.
 */
final class WarcFormat implements InputFormat {

    @Override
    public boolean recognises(Content content) {
        byte[] start = content.start();
        return content.isNamed(".warc")
                || new String(start, 0, Math.min(start.length, 5), StandardCharsets.ISO_8859_1).equals("WARC/");
    }

    @Override
    public void read(Content content, Records<?> records) throws IOException, RejectedException {
        WarcRecords archive = new WarcRecords(content);
        int pages = 0;
        int bad = 0;
        boolean more = true;
        while (more) {
            records.countOne();
            try {
                WarcRecord record = archive.next();
                more = record != null;
                pages += record != null && page(content, record, records) ? 1 : 0;
            } catch (RejectedException e) {
                bad++;
                records.reject(content.name() + ":" + archive.offset(), e);
            }
        }
        if (pages + bad == 0) {
            throw new RejectedException(Problem.NO_PAGES, "");
        }
    }

    /** Reads a page; whether the record is one. */
    private static boolean page(Content content, WarcRecord record, Records<?> records) {
        byte[] block = record.block();
        if (block == null) {
            return false;
        }
        String url = record.url();
        String place = content.name() + ":" + record.offset() + (url == null ? "" : " (" + url + ")");
        try {
            String html = html(block, content.options());
            if (html == null) {
                return false;
            }
            Article article = HtmlFormat.article(url == null ? content.id() + ":" + record.offset() : url, html, url);
            LocalDate crawled = WrittenDate.in(record.field("warc-date")).orElse(null);
            records.article(new Article(
                    article.id(),
                    article.text(),
                    article.title(),
                    article.date(),
                    crawled,
                    article.url(),
                    article.source()));
        } catch (RejectedException e) {
            records.reject(place, e);
        }
        return true;
    }

    /** The page in a response, or null when it holds none. */
    private static @Nullable String html(byte[] block, ReadOptions options) throws RejectedException {
        try {
            HttpAnswer answer = HttpAnswer.read(new ByteArrayInputStream(block), options.maxBytes());
            String type = answer.header("content-type").toLowerCase(Locale.ROOT);
            if (answer.status() != 200 || !type.startsWith("text/html") && !type.startsWith("application/xhtml")) {
                return null;
            }
            return HtmlFormat.decode(answer.body(), HtmlCharset.ofHeader(type));
        } catch (HttpAnswer.TooLargeException e) {
            throw options.tooLarge();
        } catch (IOException e) {
            throw new RejectedException(Problem.BAD_WARC, "its HTTP answer is broken: " + e.getMessage());
        }
    }
}
