package org.dragoman.cli;

import org.dragoman.model.Document;
import org.dragoman.pipeline.Dragoman;
import org.dragoman.read.DocumentFormat;
import org.dragoman.read.Problem;
import org.dragoman.read.RecordFormat;
import org.dragoman.text.LanguageIdentifier;
import org.dragoman.text.LanguageIdentifier.Language;

/**
 * A verb that reads documents. Those in other languages than English are rejected by name.
 *
 * @param <R> what is written
 */
abstract class DocumentVerb<R> extends Verb<Document, R> {

    private final LanguageIdentifier languages = new LanguageIdentifier();

    @Override
    RecordFormat<Document> records() {
        return new DocumentFormat();
    }

    @Override
    String idOf(Document document) {
        return document.id();
    }

    @Override
    String noun() {
        return "document";
    }

    @Override
    Outcome<R> work(Dragoman dragoman, Document document) {
        Language language = languages.identify(document.text());
        if (!language.isEnglish()) {
            return Outcome.rejected(document.id(), Problem.LANGUAGE, "it looks like " + language.name());
        }
        return workOnEnglish(dragoman, document);
    }

    /** What becomes of a document that is in English. */
    abstract Outcome<R> workOnEnglish(Dragoman dragoman, Document document);
}
