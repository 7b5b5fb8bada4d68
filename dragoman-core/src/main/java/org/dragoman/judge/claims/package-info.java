/**
 * The claims board: happenings that are contested, with who says what beside who denies it, and what changed when.
 *
 * <p><b>What comes in:</b> merged events, one by one. <b>What goes out:</b> {@link org.dragoman.judge.claims.Claim}s. Neither
 * side is taken for the fact. <b>What it may not know:</b> which side is to be believed.
 */
@NullMarked
package org.dragoman.judge.claims;

import org.jspecify.annotations.NullMarked;
