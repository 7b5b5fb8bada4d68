package org.dragoman.serve;

import tools.jackson.databind.node.ObjectNode;

/** Answers one kind of question from the store: the same answer as long as the store holds the same. */
interface View {

    /** @throws ApiException when it cannot be answered as it was asked */
    ObjectNode of(Asked asked);
}
