package org.dragoman.train;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Says on standard error what is going on, with the time. */
final class Log {

    private Log() {}

    static void say(String format, Object... values) {
        System.err.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + String.format(format, values));
    }
}
