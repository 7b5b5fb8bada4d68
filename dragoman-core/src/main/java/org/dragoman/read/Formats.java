package org.dragoman.read;

import java.util.List;
import java.util.Map;

/** The formats that are read, and which of them an input is. */
final class Formats {

    private static final Map<Format, InputFormat> ALL = Map.of(
            Format.JSONL, new JsonLinesFormat(),
            Format.WARC, new WarcFormat(),
            Format.FEED, new FeedFormat(),
            Format.HTML, new HtmlFormat(),
            Format.CSV, new CsvFormat(),
            Format.TEXT, new PlainTextFormat());

    /** The order in which they are tried. */
    private static final List<Format> TRIED =
            List.of(Format.WARC, Format.JSONL, Format.FEED, Format.HTML, Format.CSV, Format.TEXT);

    /** The same where plain text holds a record a line: tabs in it are the record's own. */
    private static final List<Format> TRIED_FOR_LINES = List.of(Format.JSONL, Format.TEXT);

    private Formats() {}

    /**
     * The format that the options name, or the one that the content looks like.
     *
     * @param oneALine whether plain text holds a record a line
     */
    static InputFormat of(Content content, boolean oneALine) {
        Format asked = content.options().format();
        Format format = asked != Format.AUTO
                ? asked
                : (oneALine ? TRIED_FOR_LINES : TRIED)
                        .stream()
                                .filter(tried -> ALL.get(tried).recognises(content))
                                .findFirst()
                                .orElse(Format.TEXT);
        return ALL.get(format);
    }
}
