/**
 * From a web page to the article on it.
 *
 * <p><b>What comes in:</b> a page's HTML, decoded, and its address if known. <b>What goes out:</b> a {@link
 * org.dragoman.read.html.Page}: running text without navigation, captions, comments and the like, headline, day, publisher,
 * address; or that there is no article, and why. <b>What it may not know:</b> files, networks, encodings, rejects.
 *
 * <p>The way of a page through {@link org.dragoman.read.html.PageReader}: parse; take {@link org.dragoman.read.html.Metadata}
 * while all tags are there; take away what the tables in {@code boilerplate.tsv} call by name ({@code Boilerplate}); cut the
 * rest into {@code Block}s ({@code Blocks}); find the element that holds most prose ({@code ArticleFinder}); of its blocks keep
 * prose ({@code BlockFilter}).
 */
@NullMarked
package org.dragoman.read.html;

import org.jspecify.annotations.NullMarked;
