package org.dragoman.read;

import java.io.IOException;
import java.util.regex.Pattern;

/** Plain text: one document a file, or one phrase a line. */
final class PlainTextFormat implements InputFormat {

    /** How JSON begins that is indented, or an array. */
    private static final Pattern JSON_IN_LINES =
            Pattern.compile("\\s*(?:\\{\\s*\"\\w+\"\\s*:|\\[\\s*\\{\\s*\"\\w+\"\\s*:)");

    @Override
    public boolean recognises(Content content) {
        return true;
    }

    @Override
    public void read(Content content, Records<?> records) throws IOException, RejectedException {
        String text = Decoder.decode(content.whole());
        if (content.options().format() == Format.AUTO
                && JSON_IN_LINES.matcher(text).lookingAt()) {
            throw new RejectedException(Problem.BAD_JSON, "it is spread over several lines");
        }
        if (records.isOneALine()) {
            lines(content, text, records);
        } else {
            records.text(content.id(), text);
        }
    }

    private static void lines(Content content, String text, Records<?> records) {
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                try {
                    records.text(content.id() + ":" + number, line);
                } catch (RejectedException e) {
                    records.reject(content.name() + ":" + number, e);
                }
            }
        }
    }
}
