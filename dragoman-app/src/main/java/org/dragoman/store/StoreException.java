package org.dragoman.store;

/** Something that the store cannot do; the message is numbered and says what to do about it. */
public final class StoreException extends RuntimeException {

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Something that the user can set right, rather than a fault. */
    StoreException(String message) {
        super(message);
    }

    /** Whether the user can set it right by asking otherwise. */
    public boolean isUsage() {
        return getCause() == null || String.valueOf(getMessage()).startsWith("DRG-0502");
    }
}
