package org.dragoman.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.model.Document;
import org.dragoman.read.Reject;
import org.dragoman.store.Arrival;
import org.dragoman.store.CodedDocument;

/** Remembers what it is told. */
class Heard implements IngestListener {

    final List<String> told = new ArrayList<>();

    @Override
    public void coded(CodedDocument document) {
        told.add("coded " + document.document().id());
    }

    @Override
    public void passedOver(Arrival arrival) {
        told.add(arrival.kind().name().toLowerCase(Locale.ROOT) + " "
                + arrival.document().id() + " like " + arrival.like());
    }

    @Override
    public void rejected(Reject reject) {
        told.add("rejected " + reject.input() + " " + reject.code());
    }

    @Override
    public void failed(Document document, Throwable fault) {
        told.add("failed " + document.id());
    }
}
