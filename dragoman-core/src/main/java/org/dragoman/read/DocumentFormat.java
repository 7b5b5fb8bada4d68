package org.dragoman.read;

import java.time.LocalDate;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * Documents: {@code {"id","text","date","title","url","source"}}, plain text with an optional header of title, date, source,
 * url, or an article taken out of a page.
 */
public final class DocumentFormat implements RecordFormat<Document> {

    @Override
    public Document fromFields(Fields fields, @Nullable LocalDate date) throws RejectedException {
        String text = checked(fields.required("text"));
        LocalDate own = fields.date();
        return new Document(
                fields.id(),
                text,
                own == null ? date : own,
                dateSource(own, date),
                fields.string("title"),
                fields.string("url"),
                fields.string("source"));
    }

    @Override
    public Document fromText(String id, String text, @Nullable LocalDate date) throws RejectedException {
        Header header = Header.of(text);
        LocalDate own = header.date();
        return new Document(
                id,
                checked(header.blankedIn(text)),
                own == null ? date : own,
                dateSource(own, date),
                header.field("title"),
                header.field("url"),
                header.field("source"));
    }

    @Override
    public Document fromArticle(Article article, @Nullable LocalDate date) throws RejectedException {
        if (article.text().isBlank()) {
            throw new RejectedException(Problem.BLANK, "");
        }
        LocalDate own = article.date();
        boolean crawled = own == null && date == null && article.crawled() != null;
        return new Document(
                article.id(),
                article.text(),
                own != null ? own : crawled ? article.crawled() : date,
                crawled ? DateSource.CRAWLED : dateSource(own, date),
                article.title(),
                article.url(),
                article.source());
    }

    private static DateSource dateSource(@Nullable LocalDate own, @Nullable LocalDate given) {
        if (own != null) {
            return DateSource.METADATA;
        }
        return given != null ? DateSource.GIVEN : DateSource.NONE;
    }

    private static String checked(String text) throws RejectedException {
        if (text.chars().allMatch(DocumentFormat::isBlank)) {
            throw new RejectedException(Problem.BLANK, "");
        }
        String markup = Markup.kind(text);
        if (markup != null) {
            throw new RejectedException(Problem.MARKUP, markup);
        }
        return text;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
