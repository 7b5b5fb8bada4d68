/**
 * The page in a real browser: what a reader sees, clicks, types and saves, against a real server over a store of the sample articles
 * and one hostile document.
 *
 * <p>The browser is Chromium with its driver, as Debian has them ({@code apt-get install chromium chromium-driver}); other places are
 * told by {@code -Ddragoman.chromium} and {@code -Ddragoman.chromedriver}. Where they are absent the tests are skipped and say so.
 * Nothing is downloaded.
 */
@NullMarked
package org.dragoman.web;

import org.jspecify.annotations.NullMarked;
