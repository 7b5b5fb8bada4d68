package org.dragoman.serve;

import java.io.IOException;

/** What becomes of connections. */
final class Connections {

    private Connections() {}

    /** Whether whoever asked has gone, which is no fault. */
    static boolean isLost(Throwable error) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (each instanceof IOException && each.getClass().getName().startsWith("org.eclipse.jetty.")) {
                return true;
            }
        }
        return false;
    }
}
