package org.dragoman.resolve.actor;

/** Grammatical gender of a person, as far as words tell. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Reads {@code m} or {@code f}; anything else is unknown. */
    static Gender of(String letter) {
        return switch (letter.strip()) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    /** Whether the two may be one person's. */
    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
