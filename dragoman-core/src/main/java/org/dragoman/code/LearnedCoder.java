package org.dragoman.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.model.Predicate;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Lets the event head speak where the codebook is silent or errs: predicates that no rule names are coded when the head is
 * sure, and a rule's match is dropped when the head is sure that nothing happens there. How sure was set on examples that neither
 * was made from; see {@code docs/accuracy.md}.
 */
final class LearnedCoder {

    /** Prefix of the names of entries that stand for what the head coded. */
    static final String MODEL = "model.";

    private static final Set<String> DIRECTED = Set.of(
            "against", "on", "with", "at", "to", "into", "toward", "towards", "over", "of", "upon", "from", "for",
            "between");

    /** How sure the head must be of an event that no rule names. */
    private static final double ADDS = 0.9;

    private final EventHead head;
    private final LightVerbs lightVerbs;
    private final Map<String, Entry> entries = new HashMap<>();

    LearnedCoder(EventHead head, Codebook codebook, CameoTable cameo, LightVerbs lightVerbs) {
        this.head = head;
        this.lightVerbs = lightVerbs;
        for (String code : head.codes()) {
            entries.put(code, entry(cameo.row(code), codebook));
        }
    }

    /** What CAMEO says of the code; a code acts alike on all sides where all of the codebook's entries of it do. */
    private static Entry entry(CameoTable.Row row, Codebook codebook) {
        List<Entry> own = codebook.entries().stream()
                .filter(entry -> entry.cameo().equals(row.code()))
                .toList();
        return new Entry(
                MODEL + row.code(),
                row.type(),
                row.mode().isEmpty() ? null : row.mode(),
                row.contexts(),
                row.code(),
                !own.isEmpty() && own.stream().allMatch(Entry::symmetric),
                null,
                null,
                null,
                Map.of(),
                List.of(),
                List.of());
    }

    /** The rules' matches as the head leaves them, with those that it adds, by predicate token. */
    Map<Integer, Match> over(Sentence sentence, Map<Integer, Match> byRule) {
        if (sentence.words().isEmpty()) {
            return byRule;
        }
        Map<Integer, Match> all = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        FrameReader frames = new FrameReader(sentence, lightVerbs);
        byRule.forEach((token, match) -> {
            taken.add(token);
            taken.add(match.frame().anchor());
            taken.addAll(match.consumed());
            all.put(token, reviewed(sentence, frames, match));
        });
        for (Predicate predicate : sentence.predicates()) {
            Match match = taken.contains(predicate.token()) ? null : added(sentence, frames, predicate.token());
            if (match != null && !taken.contains(match.frame().anchor())) {
                taken.add(match.frame().anchor());
                all.put(predicate.token(), match);
            }
        }
        return all;
    }

    /** The match with the head's opinion of it. */
    private Match reviewed(Sentence sentence, FrameReader frames, Match match) {
        int source = first(match.sources());
        int target = doer(sentence, frames, first(match.targets()));
        String type = match.entry().type().name();
        double probability = 0;
        double none = 1;
        for (int word : tellers(sentence, match)) {
            EventHead.Verdict verdict = head.judge(sentence, word, source, target);
            probability = Math.max(probability, head.probability(verdict, type));
            none = Math.min(none, verdict.none());
        }
        return match.withOpinion(probability, none);
    }

    /** The words that tell it: the predicate, what ties it into the sentence, and the noun of "made arrests". */
    private static Set<Integer> tellers(Sentence sentence, Match match) {
        Set<Integer> words =
                new TreeSet<>(List.of(match.predicate(), match.frame().anchor()));
        match.consumed().stream()
                .filter(word -> sentence.predicateAt(word) != null)
                .forEach(words::add);
        return words;
    }

    /** "Supports attacks by the militia": to the head, which learned from parties, a deed stands for whoever does it. */
    private static int doer(Sentence sentence, FrameReader frames, int target) {
        boolean deed = target != EventHead.NOBODY
                && sentence.token(target).upos().equals("NOUN")
                && sentence.predicateAt(target) != null;
        List<Integer> doers = deed ? sources(frames.noun(target)) : List.of();
        return doers.isEmpty() ? target : doers.get(0);
    }

    /** What stands for a rule where the head coded: the likeliest code's entry, which asks for no words; null for no event. */
    private @Nullable Entry entry(EventHead.Verdict verdict) {
        return entries.get(head.code(verdict));
    }

    private @Nullable Match added(Sentence sentence, FrameReader frames, int token) {
        Token word = sentence.token(token);
        boolean named = word.upos().equals("PROPN") || word.is("compound", "amod");
        Frame frame = named ? null : frame(frames, word);
        if (frame == null) {
            return null;
        }
        List<Integer> sources = sources(frame);
        List<Integer> targets = targets(frame, sources);
        EventHead.Verdict verdict = head.judge(sentence, token, first(sources), first(targets));
        Entry entry = verdict.probability() >= ADDS ? entry(verdict) : null;
        return entry == null
                ? null
                : new Match(
                        new Codebook.Rule(entry, Pattern.learned()),
                        frame,
                        sources,
                        targets,
                        -1,
                        List.of(),
                        0,
                        verdict.probability(),
                        verdict.none());
    }

    private static @Nullable Frame frame(FrameReader frames, Token word) {
        return switch (word.upos()) {
            case "VERB" -> frames.verb(word.index());
            case "NOUN" -> frames.noun(word.index());
            case "ADJ" -> frames.adjective(word.index());
            default -> null;
        };
    }

    private static List<Integer> sources(Frame frame) {
        if (!frame.subjects().isEmpty()) {
            return frame.subjects();
        }
        if (!frame.possessors().isEmpty()) {
            return frame.possessors();
        }
        for (Frame.Phrase phrase : frame.phrases()) {
            if (phrase.preposition().equals("by")) {
                return List.of(phrase.head());
            }
        }
        return frame.modifiers();
    }

    private static List<Integer> targets(Frame frame, List<Integer> sources) {
        if (!frame.objects().isEmpty()) {
            return frame.objects();
        }
        return frame.phrases().stream()
                .filter(phrase -> DIRECTED.contains(phrase.preposition()) && !sources.contains(phrase.head()))
                .map(Frame.Phrase::head)
                .limit(1)
                .toList();
    }

    /** What one given party does to the other at a predicate. */
    Relator.Relation relation(Sentence sentence, int predicate, int source, int target) {
        if (sentence.words().isEmpty()) {
            return Relator.NOTHING;
        }
        EventHead.Verdict verdict = head.judge(sentence, predicate, source, target);
        Entry entry = entry(verdict);
        return entry == null
                ? Relator.NOTHING
                : new Relator.Relation(entry.type(), entry.cameo(), verdict.probability(), entry.id());
    }

    /** What happens at a predicate that is known to tell an event, whoever takes part. */
    Relator.Relation supposed(Sentence sentence, int predicate) {
        if (sentence.words().isEmpty()) {
            return Relator.NOTHING;
        }
        EventHead.Verdict verdict = head.supposed(head.judge(sentence, predicate, EventHead.NOBODY, EventHead.NOBODY));
        Entry entry = entry(verdict);
        return entry == null
                ? Relator.NOTHING
                : new Relator.Relation(entry.type(), entry.cameo(), verdict.probability(), entry.id());
    }

    private static int first(List<Integer> heads) {
        return heads.isEmpty() ? EventHead.NOBODY : heads.get(0);
    }
}
