/**
 * One class a verb: what the user types, turned into calls on the pipeline. The only room that knows all the others.
 *
 * <p><b>What comes in:</b> arguments, files. <b>What goes out:</b> results on standard output, everything else on standard
 * error, an exit code: 0 all read, 3 some input rejected, 2 wrong usage, 1 a fault of ours.
 */
@NullMarked
package org.dragoman.cli;

import org.jspecify.annotations.NullMarked;
