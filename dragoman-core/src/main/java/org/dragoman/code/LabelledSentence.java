package org.dragoman.code;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.model.EventType;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in which somebody has marked one event: a line of the example files, whose format {@code examples/README.md}
 * describes. A sentence with several events stands on as many lines.
 *
 * @param cameo CAMEO code, or null when the sentence is a hard negative: no political event stands at the predicate
 * @param status standing of the event
 * @param sourceCodes codes of who does it
 * @param targetCodes codes of whom it is done to
 * @param text the sentence without its marks
 * @param sources spans of who does it
 * @param predicate span of the word or words that carry the event
 * @param targets spans of whom it is done to
 */
public record LabelledSentence(
        @Nullable String cameo,
        Status status,
        List<String> sourceCodes,
        List<String> targetCodes,
        String text,
        List<Span> sources,
        Span predicate,
        List<Span> targets) {

    private static final CameoTable CAMEO = CameoTable.shipped();
    private static final String NO_EVENT = "NONE";
    private static final Pattern MARK = Pattern.compile("\\[([SPT]) ([^\\[\\]]+)]");

    public LabelledSentence {
        sourceCodes = List.copyOf(sourceCodes);
        targetCodes = List.copyOf(targetCodes);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /**
     * Whether the sentence is one of the tenth, chosen by its text, that nothing is learned from: thresholds and confidence are
     * set on it.
     */
    public boolean isForCalibration() {
        return Math.floorMod(text.hashCode(), 10) == 0;
    }

    /**
     * PLOVER type of the event.
     *
     * @throws IllegalStateException for a hard negative, which has none
     */
    public EventType type() {
        if (cameo == null) {
            throw new IllegalStateException("a hard negative has no type");
        }
        return typeOf(cameo);
    }

    /**
     * PLOVER type of a CAMEO code.
     *
     * @throws IllegalArgumentException when there is no such code
     */
    public static EventType typeOf(String cameo) {
        return CAMEO.row(cameo).type();
    }

    /** Whether the sentence tells of an event at its predicate. */
    public boolean isEvent() {
        return cameo != null;
    }

    /**
     * Reads all lines of a file, comments and empty lines left out.
     *
     * @throws IOException when the file cannot be read, or a line is not as it should be; the message names both
     */
    public static List<LabelledSentence> read(Path file) throws IOException {
        List<LabelledSentence> all = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    all.add(parse(line));
                } catch (IllegalArgumentException e) {
                    throw new IOException("DRG-0240: " + file + ", line " + (i + 1) + ": " + e.getMessage(), e);
                }
            }
        }
        return all;
    }

    /** Reads all {@code .tsv} files of a folder, in the order of their names. */
    public static List<LabelledSentence> readAll(Path folder) throws IOException {
        List<LabelledSentence> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                all.addAll(read(file));
            }
        }
        return all;
    }

    /**
     * Reads one line: code, standing, codes of the source, codes of the target, the sentence with its marks.
     *
     * @throws IllegalArgumentException when it is not one; the message says what is wrong and how it should be
     */
    public static LabelledSentence parse(String line) {
        String[] field = line.split("\t", -1);
        if (field.length != 5) {
            throw new IllegalArgumentException("has " + field.length
                    + " fields; remedy: write code, status, source, target and sentence with tabs");
        }
        StringBuilder text = new StringBuilder();
        List<Span> sources = new ArrayList<>();
        List<Span> targets = new ArrayList<>();
        List<Span> predicates = new ArrayList<>();
        Matcher mark = MARK.matcher(field[4]);
        int done = 0;
        while (mark.find()) {
            text.append(field[4], done, mark.start());
            Span span = new Span(text.length(), text.length() + mark.group(2).length());
            (switch (mark.group(1)) {
                        case "S" -> sources;
                        case "T" -> targets;
                        default -> predicates;
                    })
                    .add(span);
            text.append(mark.group(2));
            done = mark.end();
        }
        text.append(field[4], done, field[4].length());
        if (predicates.size() != 1) {
            throw new IllegalArgumentException(
                    predicates.size() + " predicates are marked; remedy: mark one with [P ...]");
        }
        boolean event = !field[0].equals(NO_EVENT);
        return new LabelledSentence(
                event ? field[0] : null,
                event ? Status.valueOf(field[1].toUpperCase(Locale.ROOT)) : Status.ACTUAL,
                codes(field[2]),
                codes(field[3]),
                text.toString(),
                sources,
                predicates.get(0),
                targets);
    }

    private static List<String> codes(String field) {
        return Arrays.stream(field.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty() && !code.equals("-"))
                .toList();
    }
}
