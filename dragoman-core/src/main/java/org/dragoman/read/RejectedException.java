package org.dragoman.read;

/** Says why one input cannot be used. It ends in a {@link Reject}; the other inputs are read on. */
public final class RejectedException extends Exception {

    /**
     * @param problem what is wrong
     * @param what the particulars, put after the problem's own words
     */
    public RejectedException(Problem problem, String what) {
        super(problem.message(what));
    }

    /** The reject of the input that is called {@code input}. */
    public Reject of(String input) {
        return new Reject(input, getMessage());
    }
}
