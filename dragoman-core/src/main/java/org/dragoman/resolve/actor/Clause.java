package org.dragoman.resolve.actor;

import org.dragoman.model.Sentence;
import org.dragoman.model.Token;

/**
 * The subject that a pronoun most likely takes up by syntax alone: that of its clause for "his" and "its", that of the
 * clause above for the subject of a subordinate one ("Iran said it would").
 *
 * @param sentence index of the pronoun's sentence
 * @param subject token of that subject, or -1
 * @param relative whether a relative pronoun is the subject for it, its own role being another
 */
record Clause(int sentence, int subject, boolean relative) {

    private static final int STEPS = 8;

    private static final double WEIGHT = 1.5;

    private static final double SUBJECT = 4;

    static Clause around(Mention pronoun) {
        Sentence sentence = pronoun.phrase().sentence();
        int steps = 0;
        for (int at = pronoun.head();
                at >= 0 && steps++ < STEPS;
                at = sentence.token(at).head()) {
            int subject = subject(sentence, at);
            if (subject >= 0 && subject < pronoun.head() && !sentence.dominates(subject, pronoun.head())) {
                Token stated = sentence.child(at, "nsubj");
                return new Clause(sentence.index(), subject, stated != null && stated.index() != subject);
            }
        }
        return new Clause(sentence.index(), -1, false);
    }

    /** The subject of the verb; for a relative pronoun what it stands for. */
    private static int subject(Sentence sentence, int verb) {
        Token subject = sentence.child(verb, "nsubj");
        if (subject == null) {
            return -1;
        }
        boolean relative = subject.xpos().equals("WDT") || subject.xpos().equals("WP");
        return relative && sentence.token(verb).is("acl:relcl")
                ? sentence.token(verb).head()
                : subject.index();
    }

    /** What the mention gains by being that subject. */
    double weight(Mention last) {
        if (last.sentence() != sentence || last.head() != subject) {
            return 0;
        }
        return relative && PronounResolver.role(last) < SUBJECT ? WEIGHT + SUBJECT : WEIGHT;
    }
}
