/**
 * The desk: a web server on this machine that answers questions to a store, and the page that asks them.
 *
 * <p><b>What comes in:</b> requests; the parameters of {@link org.dragoman.serve.Asked} are those of the command line's filters.
 * <b>What goes out:</b> JSON under {@code /api/v1} ({@code openapi.json} tells all of it), the page, events for other programs.
 * <b>What it may not know:</b> how documents are coded; a coder is given to it.
 *
 * <pre>{@code
 * try (Store store = Store.open(file);
 *         Server server = Server.start(store, ServeOptions.local(0, "1.0"), IntakeOptions.NONE)) {
 *     System.out.println(server.address());
 * }
 * }</pre>
 *
 * <p>A request passes {@link org.dragoman.serve.Gate} (is it for us, may it, what may the browser do with the answer), then its
 * {@link org.dragoman.serve.View}, a function from what is asked to JSON. {@link org.dragoman.serve.Answers} names answers by the
 * store's data version, so that what has not changed is neither made nor sent again. What is wrong with a request is an
 * {@link org.dragoman.serve.ApiException}, numbered, with a remedy.
 */
@NullMarked
package org.dragoman.serve;

import org.jspecify.annotations.NullMarked;
