package org.dragoman.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.EventType;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.dragoman.resolve.Tables;

/** Numbers that belong to an event: killed, injured, arrested, displaced, protesters, how often. */
final class MagnitudeReader {

    private record Count(String what, boolean onPatient) {}

    private static final Map<String, Count> COUNTS = new HashMap<>();

    static {
        for (String[] row : Tables.rows(MagnitudeReader.class, "count-words.tsv", 3)) {
            COUNTS.put(row[0], new Count(row[1], row[2].equals("p")));
        }
    }

    private final Sentence sentence;

    MagnitudeReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Numbers of the event at {@code match}, and of the killing and wounding that its clause tells of. */
    List<Magnitude> of(Match match) {
        Map<String, Magnitude> found = new LinkedHashMap<>();
        Frame frame = match.frame();
        add(frame.predicate(), frame, match, found);
        for (Token token : sentence.tokens()) {
            boolean belongs = token.head() == frame.anchor() || token.head() == frame.predicate();
            if (belongs && token.is("conj", "acl", "advcl", "acl:relcl", "parataxis") && harms(token)) {
                Frame other = new FrameReader(sentence, new LightVerbs(List.of())).verb(token.index());
                add(token.index(), other, match, found);
            }
        }
        addTimes(frame.anchor(), found);
        addLeft(frame.predicate(), found);
        return List.copyOf(found.values());
    }

    /** "the shelling left two dead and five wounded". */
    private void addLeft(int event, Map<String, Magnitude> found) {
        int head = sentence.token(event).is("conj") ? sentence.token(event).head() : event;
        int verb = sentence.token(head).is("nsubj") ? sentence.token(head).head() : -1;
        if (verb < 0 || !sentence.token(verb).lemma().equalsIgnoreCase("leave")) {
            return;
        }
        for (Token state : sentence.tokens().subList(verb + 1, sentence.size())) {
            Count count = COUNTS.get(state.lemma().toLowerCase(Locale.ROOT));
            boolean told = state.is("xcomp", "conj", "amod", "obj") && count != null;
            for (int i = state.index() - 1; told && i > verb; i--) {
                Numbers.Range range = Numbers.of(sentence, i);
                if (range != null) {
                    found.putIfAbsent(count.what(), new Magnitude(count.what(), range.low(), range.high()));
                    break;
                }
            }
        }
    }

    /** Whether the word tells of killing or wounding. */
    static boolean harms(Token token) {
        Count count = COUNTS.get(token.lemma().toLowerCase(Locale.ROOT));
        return count != null && (count.what().equals("killed") || count.what().equals("injured"));
    }

    private void add(int predicate, Frame frame, Match match, Map<String, Magnitude> found) {
        Count count = COUNTS.get(sentence.token(predicate).lemma().toLowerCase(Locale.ROOT));
        if (count == null && match.entry().type() == EventType.PROTEST) {
            count = new Count("protesters", false);
        }
        if (count != null && count.what().equals("arrested") && match.entry().type() != EventType.COERCE) {
            return;
        }
        List<Integer> counted = new ArrayList<>();
        if (count != null) {
            counted.addAll(count.onPatient() ? frame.objects() : frame.subjects());
            if (count.onPatient() && counted.isEmpty()) {
                counted.addAll(match.targets());
            }
        } else {
            count = new Count("people", true);
            counted.addAll(match.targets());
        }
        for (int noun : counted) {
            Numbers.Range range = Numbers.of(sentence, noun);
            if (range != null) {
                found.putIfAbsent(count.what(), new Magnitude(count.what(), range.low(), range.high()));
            }
        }
    }

    /** "vetoed resolutions 14 times". */
    private void addTimes(int verb, Map<String, Magnitude> found) {
        for (Token child : sentence.children(verb)) {
            if (child.is("obl", "nmod", "obl:unmarked")
                    && child.lemma().equalsIgnoreCase("time")
                    && child.xpos().equals("NNS")) {
                Numbers.Range range = Numbers.of(sentence, child.index());
                if (range != null) {
                    found.putIfAbsent("count", new Magnitude("count", range.low(), range.high()));
                }
            }
        }
    }
}
