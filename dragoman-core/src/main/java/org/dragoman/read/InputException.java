package org.dragoman.read;

import java.io.IOException;

/** A stream that cannot be read on, and the numbered reason. */
final class InputException extends IOException {

    private final transient RejectedException reason;

    InputException(Problem problem, String what) {
        this.reason = new RejectedException(problem, what);
    }

    RejectedException reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return reason.getMessage();
    }
}
