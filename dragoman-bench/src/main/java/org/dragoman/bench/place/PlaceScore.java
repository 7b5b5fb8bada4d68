package org.dragoman.bench.place;

import java.util.List;
import java.util.Locale;
import org.dragoman.model.Place;
import org.dragoman.model.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Counts of one run over one set. */
final class PlaceScore {

    /** The field's usual measure: 100 miles. */
    static final double NEAR_KM = 161;

    int documents;
    int gold;
    int predicted;
    int matched;
    int located;
    int near;
    int nearOverlapping;
    int literal;
    int literalNear;
    int withCountry;
    int rightCountry;

    void add(GoldDocument document, List<PlaceMention> mentions) {
        documents++;
        predicted += mentions.size();
        for (GoldDocument.Toponym toponym : document.toponyms()) {
            gold++;
            PlaceMention exact = find(toponym, mentions, true);
            matched += exact == null ? 0 : 1;
            if (!toponym.located()) {
                continue;
            }
            located++;
            boolean hit = isNear(toponym, exact);
            near += hit ? 1 : 0;
            nearOverlapping += isNear(toponym, find(toponym, mentions, false)) ? 1 : 0;
            literal += toponym.literal() ? 1 : 0;
            literalNear += toponym.literal() && hit ? 1 : 0;
            addCountry(toponym, exact);
        }
    }

    private void addCountry(GoldDocument.Toponym toponym, @Nullable PlaceMention exact) {
        if (toponym.country().isEmpty()) {
            return;
        }
        withCountry++;
        Place place = exact == null ? null : exact.place();
        if (place == null || place.country() == null) {
            return;
        }
        for (String iso2 : Locale.getISOCountries()) {
            Locale locale = new Locale.Builder().setRegion(iso2).build();
            if (locale.getISO3Country().equals(place.country())) {
                String name = locale.getDisplayCountry(Locale.ENGLISH);
                boolean same = name.equals(toponym.country())
                        || name.startsWith("Palestin") && toponym.country().startsWith("Palestin");
                rightCountry += same ? 1 : 0;
            }
        }
    }

    static boolean isNear(GoldDocument.Toponym toponym, @Nullable PlaceMention mention) {
        return mention != null
                && mention.place() != null
                && mention.place().distanceKm(toponym.lat(), toponym.lon()) <= NEAR_KM;
    }

    /** The mention with the toponym's span, or one that shares words with it; null when there is none. */
    static @Nullable PlaceMention find(GoldDocument.Toponym toponym, List<PlaceMention> mentions, boolean exact) {
        for (PlaceMention mention : mentions) {
            if (exact ? mention.span().equals(toponym.span()) : mention.span().overlaps(toponym.span())) {
                return mention;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        double precision = ratio(matched, predicted);
        double recall = ratio(matched, gold);
        return String.format(
                Locale.ROOT,
                "%d documents, %d toponyms: span P %.3f R %.3f F1 %.3f; within 161 km %.3f (overlapping spans %.3f),"
                        + " literal %.3f; country %.3f",
                documents,
                gold,
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall),
                ratio(near, located),
                ratio(nearOverlapping, located),
                ratio(literalNear, literal),
                ratio(rightCountry, withCountry));
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }
}
