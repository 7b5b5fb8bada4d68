package org.dragoman.model;

import java.util.List;

/**
 * A verb, nominalisation or predicative adjective and its semantic roles.
 *
 * @param token the predicate's token
 * @param arguments its roles, in token order
 */
public record Predicate(int token, List<Argument> arguments) {

    public Predicate {
        arguments = List.copyOf(arguments);
    }

    /** Head token of the likeliest filler of {@code role}, or -1. */
    public int argument(String role) {
        int best = -1;
        float score = -1;
        for (Argument argument : arguments) {
            if (argument.role().equals(role) && argument.score() > score) {
                best = argument.head();
                score = argument.score();
            }
        }
        return best;
    }
}
