package org.dragoman.judge.relations;

import java.util.List;

/**
 * How two actors stand with each other as of a day.
 *
 * @param a the one whose code comes first
 * @param b the other
 * @param score of both directions together
 * @param verbal of words alone
 * @param material of deeds alone
 * @param deEscalation how much eases a conflict between the two, 0 to 1; no part of the score
 * @param recent the score with a short half-life
 * @param forth what a does and says towards b
 * @param back what b does and says towards a
 * @param facts how many events and stances it rests on
 * @param weight what all that evidence weighs today
 * @param events ids of the heaviest events, the heaviest first
 * @param stances told in text, the latest first
 */
public record Relation(
        String a,
        String b,
        Score score,
        double verbal,
        double material,
        double deEscalation,
        double recent,
        Direction forth,
        Direction back,
        int facts,
        double weight,
        List<String> events,
        List<Told> stances) {

    /**
     * What one does and says towards the other.
     *
     * @param score of all
     * @param verbal of words alone
     * @param material of deeds alone
     * @param facts how many events and stances
     */
    public record Direction(Score score, double verbal, double material, int facts) {}

    public Relation {
        events = List.copyOf(events);
        stances = List.copyOf(stances);
    }

    /** 1 with, -1 against, 0 neither. */
    public int sign() {
        return score.sign();
    }

    /** What is new: how far the last months lie above (1) or below (-1) the two's own level. */
    public double deviation() {
        return recent - score.value();
    }
}
