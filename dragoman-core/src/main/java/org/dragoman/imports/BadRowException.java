package org.dragoman.imports;

/** Says why one row cannot be used. It ends in a reject; the other rows are read on. */
final class BadRowException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient RowProblem problem;
    private final String what;

    BadRowException(RowProblem problem, String what) {
        super(what, null, false, false);
        this.problem = problem;
        this.what = what;
    }

    RowProblem problem() {
        return problem;
    }

    String what() {
        return what;
    }
}
