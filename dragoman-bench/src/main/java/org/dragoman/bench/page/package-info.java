/**
 * How long the page takes, as a reader waits for it: from asking for the address until the view stands, in a real Chromium against a
 * real server.
 */
@NullMarked
package org.dragoman.bench.page;

import org.jspecify.annotations.NullMarked;
