package org.dragoman.ingest;

import org.dragoman.model.Document;
import org.dragoman.read.Reject;
import org.dragoman.store.Arrival;
import org.dragoman.store.CodedDocument;

/** Is told what becomes of each document, in their order, once it is certain. */
public interface IngestListener {

    /** A new document is kept. */
    void coded(CodedDocument document);

    /** A document is not coded: it is there already, or repeats another. */
    void passedOver(Arrival arrival);

    /** A document cannot be coded. */
    void rejected(Reject reject);

    /** The program failed at a document; it is not kept and can be given again. */
    void failed(Document document, Throwable fault);
}
