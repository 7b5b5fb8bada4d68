package org.dragoman.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dragoman.model.Actor;
import org.dragoman.model.Participant;
import org.dragoman.model.Span;

/**
 * A party as somebody labelled it: by its code, by its words, or by both when three capitals may be either ("USA").
 *
 * @param written as it is labelled
 * @param isCode whether it may be an actor code
 * @param spans where its words stand in the text
 */
public record GoldParty(String written, boolean isCode, List<Span> spans) {

    private static final Pattern CODE = Pattern.compile("(?:[A-Z]{3}|---)(?: [A-Z]{3,4})*");

    public GoldParty {
        spans = List.copyOf(spans);
    }

    /** A party that a label names, in a text. */
    static GoldParty of(String written, String text) {
        String label = written.strip();
        return new GoldParty(label, CODE.matcher(label).matches(), occurrences(label, text));
    }

    /** A party whose words are marked. */
    static GoldParty marked(Span span, String text) {
        return new GoldParty(span.in(text), false, List.of(span));
    }

    /** Whether it can be looked for at all. */
    boolean isKnown() {
        return isCode || !spans.isEmpty();
    }

    private static List<Span> occurrences(String label, String text) {
        List<Span> spans = new ArrayList<>();
        String in = text.toLowerCase(Locale.ROOT);
        String sought = label.toLowerCase(Locale.ROOT);
        // Lower case may change the length of a text in rare scripts: then only the spelling as given is looked for.
        boolean folded = in.length() == text.length();
        String hay = folded ? in : text;
        String needle = folded ? sought : label;
        for (int at = hay.indexOf(needle);
                !needle.isEmpty() && at >= 0;
                at = hay.indexOf(needle, at + needle.length())) {
            if (isWord(hay, at, at + needle.length())) {
                spans.add(new Span(at, at + needle.length()));
            }
        }
        return spans;
    }

    private static boolean isWord(String text, int start, int end) {
        boolean before = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        boolean after = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return before && after;
    }

    /** Whether the participant is this party. */
    public boolean matches(Participant participant) {
        return isCode && fits(written, participant.actor()) || spans.stream().anyMatch(participant::isAt);
    }

    /** A code fits itself and those that are more precise; a bare country accepts any role of it, a bare role stands without country. */
    public static boolean fits(String gold, Actor actor) {
        String given = actor.code();
        return given.equals(gold)
                || given.startsWith(gold + " ")
                || given.equals("--- " + gold)
                || full(actor).equals(gold);
    }

    private static String full(Actor actor) {
        String place = actor.country() == null ? "---" : actor.country();
        return actor.roles().isEmpty() ? place : place + " " + String.join(" ", actor.roles());
    }
}
