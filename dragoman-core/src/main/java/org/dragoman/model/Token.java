package org.dragoman.model;

/**
 * One syntactic word of a sentence, after Universal Dependencies' English word segmentation ("don't" is two tokens).
 *
 * @param index position in the sentence, from 0
 * @param span where it stands in the document
 * @param form the word as written
 * @param lemma dictionary form, lower case unless a proper noun
 * @param upos universal part of speech, as {@code VERB}
 * @param xpos Penn Treebank tag, as {@code VBD}
 * @param head index of the governing token, or {@link #ROOT}
 * @param deprel Universal Dependencies relation to the head, subtype included, as {@code nsubj:pass}
 */
public record Token(
        int index, Span span, String form, String lemma, String upos, String xpos, int head, String deprel) {
    /** Relation of the words of a dateline ("KABUL, Afghanistan (AP) -"), which are no part of what the sentence says. */
    public static final String DATELINE = "dep:dateline";

    /** The head of a token that has none. */
    public static final int ROOT = -1;

    /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
    public String relation() {
        int colon = deprel.indexOf(':');
        return colon < 0 ? deprel : deprel.substring(0, colon);
    }

    /** Whether the relation, subtype left aside, is one of {@code relations}. */
    public boolean is(String... relations) {
        String relation = relation();
        for (String candidate : relations) {
            if (candidate.equals(relation) || candidate.equals(deprel)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a verb or auxiliary by universal part of speech. */
    public boolean isVerb() {
        return upos.equals("VERB") || upos.equals("AUX");
    }

    /** Whether it is a noun, proper noun or pronoun. */
    public boolean isNominal() {
        return upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("PRON");
    }
}
