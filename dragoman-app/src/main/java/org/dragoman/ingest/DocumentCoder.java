package org.dragoman.ingest;

import org.dragoman.model.Document;
import org.dragoman.read.RejectedException;
import org.dragoman.store.CodedDocument;
import org.dragoman.store.Provenance;

/** Makes reports of documents. Used by several threads at a time. */
public interface DocumentCoder {

    /** What it codes with. */
    Provenance provenance();

    /**
     * What a document's sentences say happened.
     *
     * @throws RejectedException when the document is not one that is coded, as one in another language
     */
    CodedDocument code(Document document) throws RejectedException;
}
