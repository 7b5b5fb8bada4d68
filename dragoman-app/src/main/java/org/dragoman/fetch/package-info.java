/**
 * Fetches pages and feeds by their address.
 *
 * <p><b>What comes in:</b> web addresses. <b>What goes out:</b> {@link org.dragoman.read.Input}s for the reader, or a reject.
 * <b>What it may not know:</b> formats, documents, the command line.
 *
 * <p>It is a polite and a careful guest: it obeys robots.txt, says who it is, waits between two requests to one host, asks for
 * what has changed only, and reads within limits of time and size. It connects to the very addresses that it has checked, so
 * that neither a name that resolves anew nor a redirect leads it into the network it runs in.
 */
@NullMarked
package org.dragoman.fetch;

import org.jspecify.annotations.NullMarked;
