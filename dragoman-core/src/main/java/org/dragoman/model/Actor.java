package org.dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a mention stands for.
 *
 * @param name canonical name, when the actor is one we know ("Recep Tayyip Erdoğan"), or null
 * @param country ISO-3166 alpha-3 code, {@code IGO} or {@code IMG} for bodies above states, or null when not known
 * @param roles role codes, most specific first ({@code MIL}); for an IGO its own code ({@code UNO}); may be empty
 */
public record Actor(@Nullable String name, @Nullable String country, List<String> roles) {

    public Actor {
        roles = List.copyOf(roles);
    }

    /** Country and first role, as {@code SYR MIL}; {@code ---} stands for a country that is not known. */
    public String code() {
        String place = country == null ? "---" : country;
        return roles.isEmpty() ? place : place + " " + roles.get(0);
    }

    /** Whether it is a body above states, so that its country is none. */
    public boolean isAboveStates() {
        return "IGO".equals(country) || "IMG".equals(country);
    }

    /** Whether neither country nor role is known. */
    public boolean isUnknown() {
        return country == null && roles.isEmpty();
    }
}
