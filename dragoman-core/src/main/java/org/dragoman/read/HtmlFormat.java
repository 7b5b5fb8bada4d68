package org.dragoman.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dragoman.read.html.Page;
import org.dragoman.read.html.PageReader;
import org.jspecify.annotations.Nullable;

/** Web pages, one article each. */
final class HtmlFormat implements InputFormat {

    @Override
    public boolean recognises(Content content) {
        if (content.isNamed(".html", ".htm", ".xhtml", ".shtml")
                || content.contentType().startsWith("text/html")
                || content.contentType().startsWith("application/xhtml")) {
            return true;
        }
        String kind = Markup.kind(Decoder.decode(content.start()));
        return kind != null && !kind.contains("XML file");
    }

    @Override
    public void read(Content content, Records<?> records) throws IOException, RejectedException {
        String html = decode(content.whole(), HtmlCharset.ofHeader(content.contentType()));
        records.article(article(content.id(), html, content.url()));
    }

    /**
     * The article of a page.
     *
     * @param id what its document is called
     * @param url where the page was fetched, or null
     * @throws RejectedException when there is none, or when the page's tags are nested too deeply
     */
    static Article article(String id, String html, @Nullable String url) throws RejectedException {
        Page page = page(html, url);
        return switch (page.state()) {
            case ARTICLE -> new Article(id, page.text(), page.title(), page.date(), null, page.url(), page.source());
            case TOO_DEEP -> throw new RejectedException(Problem.TOO_DEEP, "");
            case LISTING -> throw new RejectedException(Problem.NO_ARTICLE, "it lists articles");
            case EMPTY -> throw new RejectedException(Problem.NO_ARTICLE, "it holds no running text");
        };
    }

    private static Page page(String html, @Nullable String url) throws RejectedException {
        try {
            return PageReader.read(html, url);
        } catch (RuntimeException | StackOverflowError fault) {
            // One page among millions must not end the run; it is named and counted.
            throw new RejectedException(Problem.PAGE_FAULT, fault.getClass().getSimpleName());
        }
    }

    /**
     * The text of a page's bytes. A byte order mark decides, then the charset that the server or the page names, if the bytes
     * are valid in it; UTF-8 that can be nothing else goes before a name of Latin-1, which many pages state wrongly.
     *
     * @param named charset that the server named, or null
     */
    static String decode(byte[] bytes, @Nullable Charset named) {
        if (Decoder.mark(bytes) != null || Decoder.wide(bytes) != null) {
            return Decoder.decode(bytes);
        }
        Charset charset = named != null ? named : HtmlCharset.ofMeta(bytes);
        if (charset == null || charset.equals(StandardCharsets.UTF_8) || charset.equals(HtmlCharset.WESTERN)) {
            String utf8 = Decoder.strict(bytes, StandardCharsets.UTF_8);
            if (utf8 != null) {
                return utf8;
            }
        }
        if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
            return Decoder.decode(bytes);
        }
        String text = Decoder.strict(bytes, charset);
        return text != null
                ? text
                : charset.equals(HtmlCharset.WESTERN) ? new String(bytes, charset) : Decoder.decode(bytes);
    }
}
