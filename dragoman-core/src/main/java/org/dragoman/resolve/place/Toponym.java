package org.dragoman.resolve.place;

/**
 * A name in the text that may be used for a place.
 *
 * @param match the words and the places so named
 * @param sentence index of the sentence
 * @param evidence log-odds that it names a place, before the rest of the document is heard
 * @param setting what it stands in
 * @param rank what kind of area the words next to it say it is
 * @param container index, among the document's toponyms, of the area it is said to lie in, or -1
 * @param certain whether the container is stated in the form "City, State", and not only likely
 * @param held whether the container is known to hold a place of the name
 */
record Toponym(
        Match match,
        int sentence,
        double evidence,
        Setting setting,
        Rank rank,
        int container,
        boolean certain,
        boolean held) {

    /** What the name stands in. */
    enum Setting {
        PLAIN,
        /** Inside the name of an organisation or institution. */
        IN_NAME,
        /** The whole name of what the model holds for an organisation: a team, a government. */
        AS_ORGANISATION
    }

    /** What the words next to a name say it is. */
    enum Rank {
        UNSAID,
        AREA,
        TOWN
    }

    Toponym within(int index, boolean stated, double bonus) {
        return new Toponym(match, sentence, evidence + bonus, setting, rank, index, stated, true);
    }

    /** The same in an area that is not known to hold a place of the name. */
    Toponym unknownWithin(int index) {
        return new Toponym(match, sentence, evidence + (index < 0 ? 0 : 1), setting, rank, index, false, index < 0);
    }

    Toponym withEvidence(double more) {
        return new Toponym(match, sentence, evidence + more, setting, rank, container, certain, held);
    }
}
