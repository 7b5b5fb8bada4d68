package org.dragoman.merge;

import java.util.Locale;

/**
 * What speaks for or against two groups of reports telling of one happening. Most are 1 or 0; those named of likeness are
 * 0 to 1. {@link #SAYING} variants count where the reports tell of speech acts: a speech act is what one actor says, while who
 * did a deed is often disputed.
 */
enum Feature {
    BIAS,
    TYPE_SAME,
    CODE_SAME,
    TYPE_RELATED,
    TYPE_OTHER,
    KIND_SAME,
    KIND_KIN,
    KIND_OTHER,
    KIND_GENERIC,
    OBJECTS_LIKENESS,
    OBJECTS_SHARED,
    OBJECTS_OTHER,
    OBJECTS_OTHER_KIND_SAME,
    AGENTS_LIKENESS,
    AGENTS_OTHER,
    PREDICATE_SAME,
    PREDICATE_LIKENESS,
    PREDICATE_SAME_SAYING,
    SOURCE_SAME,
    SOURCE_KIN,
    SOURCE_OTHER,
    SOURCE_SAME_SAYING,
    SOURCE_KIN_SAYING,
    SOURCE_OTHER_SAYING,
    TARGET_SAME,
    TARGET_KIN,
    TARGET_OTHER,
    TARGET_SAME_SAYING,
    TARGET_KIN_SAYING,
    TARGET_OTHER_SAYING,
    ROLES_TURNED,
    SOURCE_OTHER_PLAINLY,
    TOLD_AND_THOUGHT,
    TOLD_AND_PLANNED,
    PERSON_SAME,
    PARTIES_SHARED,
    PARTIES_OTHER,
    DAY_SAME,
    DAYS_OVERLAP,
    DAY_NEXT,
    DAYS_NEAR,
    DAYS_FAR,
    TOLD_SOON,
    TOLD_LATER,
    TOLD_LONG_AFTER,
    TOLD_BEFORE,
    PUBLISHED_TOGETHER,
    PUBLISHED_NEAR,
    PUBLISHED_FAR,
    PUBLISHED_NEAR_SAYING,
    PUBLISHED_FAR_SAYING,
    NEAR_DAY_SAME,
    NEAR_DAY_OTHER,
    PLACE_SAME,
    PLACE_NESTED,
    PLACE_NEAR,
    PLACE_FAR,
    PLACE_ABROAD,
    SCENE_SHARED,
    SCENE_OTHER,
    SENTENCE_LIKENESS,
    TERMS_LIKENESS,
    CLAUSE_LIKENESS,
    NAMES_LIKENESS,
    SOURCE_WORDS_LIKENESS,
    TARGET_WORDS_LIKENESS,
    WINDOW_LIKENESS,
    TOPIC_LIKENESS,
    TOPIC_LIKENESS_SAYING,
    NUMBERS_SAME,
    NUMBERS_NEAR,
    NUMBERS_OTHER,
    ORDINAL_OTHER,
    ORDINAL_NEW,
    SENTENCE_SHARED,
    SENTENCE_NEXT,
    SENTENCE_FAR,
    POINTS_BACK,
    POINTS_BACK_TO_TYPE,
    POINTS_BACK_NEAREST,
    BRINGS_NEW,
    NEAREST,
    NEAREST_NEXT,
    LINKED,
    LINKED_VIOLENT,
    VIOLENT_SHARED,
    HARM_OF_NEAREST,
    BOTH_HARM,
    SAYING_SHARED;

    /** As it stands in the table of weights. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The feature that the table calls so. */
    static Feature of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** In words. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
