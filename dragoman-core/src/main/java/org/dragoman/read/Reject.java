package org.dragoman.read;

/**
 * An input that is not read on, and why.
 *
 * @param input the input's name: a file, {@code file:line} for a record, {@code -} for standard input
 * @param message numbered message with its remedy, as {@code DRG-0103: holds no text; remedy: leave it out}
 */
public record Reject(String input, String message) {

    /** The message's number, as {@code DRG-0103}, or the empty string when it has none. */
    public String code() {
        int colon = message.indexOf(':');
        return message.startsWith("DRG-") && colon > 0 ? message.substring(0, colon) : "";
    }
}
