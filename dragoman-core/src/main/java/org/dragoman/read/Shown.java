package org.dragoman.read;

/** Pieces of an input as they may stand in a message: short, on one line, without control characters. */
final class Shown {

    private static final int MOST = 60;

    private Shown() {}

    /** {@code text} in quotation marks, cut after 60 characters. */
    static String briefly(String text) {
        String line = text.substring(0, Math.min(text.length(), MOST)).replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return '"' + line + (text.length() > MOST ? "…" : "") + '"';
    }
}
