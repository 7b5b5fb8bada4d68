package org.dragoman.judge.outlook;

/**
 * What a forecast is about: two countries, or one as a place.
 *
 * @param first country, ISO alpha-3; of a dyad the one that comes first in the alphabet
 * @param second the dyad's other country; empty for a region
 */
public record Unit(String first, String second) implements Comparable<Unit> {

    /** Two countries, either way round. */
    public static Unit dyad(String one, String other) {
        return one.compareTo(other) <= 0 ? new Unit(one, other) : new Unit(other, one);
    }

    /** The country in which events take place. */
    public static Unit region(String country) {
        return new Unit(country, "");
    }

    public Kind kind() {
        return second.isEmpty() ? Kind.REGION : Kind.DYAD;
    }

    /** As {@code RUS-UKR}, or {@code SYR} for a region. */
    public String label() {
        return second.isEmpty() ? first : first + "-" + second;
    }

    @Override
    public int compareTo(Unit other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }
}
