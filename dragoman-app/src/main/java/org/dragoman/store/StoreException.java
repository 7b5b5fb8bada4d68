package org.dragoman.store;

/** Something that the store cannot do; the message is numbered and says what to do about it. */
public final class StoreException extends RuntimeException {

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    StoreException(String message) {
        super(message);
    }
}
