package org.dragoman.code;

import org.dragoman.resolve.ReportVerbs;
import org.dragoman.resolve.time.EventTimer;

/** What coding a sentence needs, loaded once: the codebook and its word tables. */
record Coding(
        Predicates predicates,
        LightVerbs lightVerbs,
        CameoTable cameo,
        Intents intents,
        StatusWords statusWords,
        ReportVerbs reportVerbs,
        EventTimer timer) {}
