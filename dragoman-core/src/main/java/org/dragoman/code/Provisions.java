package org.dragoman.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Token;
import org.dragoman.resolve.Tables;
import org.jspecify.annotations.Nullable;

/** What agreements provide for: patrols, withdrawal, corridors, exchange. Data: {@code agreement-provisions.tsv}. */
final class Provisions {

    /** Verbs by which an agreement provides. */
    private static final Set<String> PROVIDING = Set.of(
            "call",
            "provide",
            "require",
            "include",
            "set",
            "oblige",
            "envisage",
            "stipulate",
            "establish",
            "create",
            "foresee",
            "grant",
            "commit",
            "limit",
            "allow",
            "let",
            "mandate",
            "divide",
            "lift",
            "give",
            "guarantee",
            "settle",
            "demand",
            "bind",
            "cap",
            "curb",
            "open",
            "permit",
            "pave",
            "see",
            "cover",
            "entail",
            "involve",
            "contain",
            "regulate",
            "return",
            "recognise",
            "recognize");

    private static final Set<String> UNDER =
            Set.of("under", "per", "in_line_with", "in_accordance_with", "as_part_of", "part_of");

    private final Map<String, String> byWord = new HashMap<>();

    private Provisions() {
        for (String[] row : Tables.rows(Provisions.class, "agreement-provisions.tsv", 2)) {
            byWord.put(row[0], row[1]);
        }
    }

    static Provisions shipped() {
        return new Provisions();
    }

    /** The provision that a word names, or null. */
    @Nullable
    String at(AgreementSentence at, int token) {
        String lemma = at.lemma(token);
        String two = token > 0 ? lemma + " " + next(at, token) : lemma;
        String byTwo = byWord.get(two);
        return byTwo != null ? byTwo : byWord.get(lemma);
    }

    private static String next(AgreementSentence at, int token) {
        return token + 1 < at.sentence().size()
                ? AgreementSentence.lower(at.token(token + 1).form())
                : "";
    }

    /** What the sentence says that the agreement provides for. */
    List<String> of(AgreementSentence at, AgreementPhrase phrase) {
        Set<String> all = new LinkedHashSet<>();
        for (int root : scopes(at, phrase)) {
            for (Token token : at.sentence().tokens()) {
                boolean inside = at.sentence().dominates(root, token.index())
                        && !phrase.span().overlaps(token.span());
                String provision = inside ? at(at, token.index()) : null;
                if (provision != null) {
                    all.add(provision);
                }
            }
        }
        return new ArrayList<>(all);
    }

    /** The parts of the sentence that tell what is in the agreement. */
    private static List<Integer> scopes(AgreementSentence at, AgreementPhrase phrase) {
        List<Integer> scopes = new ArrayList<>();
        int head = phrase.head();
        Token word = at.token(head);
        for (Token child : at.sentence().children(head)) {
            if (child.is("nmod", "acl", "acl:relcl", "appos", "advcl") && child.index() > head) {
                scopes.add(child.index());
            }
        }
        for (Frame frame : at.verbs().values()) {
            boolean subject = frame.subjects().contains(head);
            boolean object = frame.objects().contains(head);
            if (subject && PROVIDING.contains(at.lemma(frame.predicate()))) {
                scopes.add(frame.predicate());
            }
            for (Token child : at.sentence().children(frame.predicate())) {
                boolean purpose = object && child.is("advcl", "xcomp") && child.index() > head;
                if (purpose) {
                    scopes.add(child.index());
                }
            }
        }
        boolean under = UNDER.contains(at.preposition(head)) && word.is("obl", "nmod") && word.head() >= 0;
        if (under) {
            scopes.add(word.head());
        }
        return scopes;
    }
}
