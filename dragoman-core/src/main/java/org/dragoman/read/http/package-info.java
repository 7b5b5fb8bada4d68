/**
 * HTTP answers as they stand in archives and come over networks.
 *
 * <p><b>What comes in:</b> bytes. <b>What goes out:</b> a {@link org.dragoman.read.http.HttpAnswer}: status, headers, body,
 * with chunks joined and gzip unpacked. <b>What it may not know:</b> where the bytes come from, what the body means.
 */
@NullMarked
package org.dragoman.read.http;

import org.jspecify.annotations.NullMarked;
