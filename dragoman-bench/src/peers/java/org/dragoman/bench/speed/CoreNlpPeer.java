package org.dragoman.bench.speed;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/**
 * Stanford CoreNLP (GPL; for measurements only) as an event coder would use it: words, sentences, tags, lemmas, names
 * with SUTime's dates, dependencies. All settings are its defaults, and the document's date is given.
 */
public final class CoreNlpPeer implements Peer {

    private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse";

    private final StanfordCoreNLP pipeline;

    /** Loads its models. */
    public CoreNlpPeer() {
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        properties.setProperty("ner.docdate.useFixedDate", "2024-05-14");
        properties.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public String name() {
        return "CoreNLP 4.5.10 pos,lemma,ner,depparse";
    }

    @Override
    public void read(String text) {
        pipeline.annotate(new CoreDocument(text));
    }
}
