package org.dragoman.bench.judge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.judge.agreements.Agreement;
import org.dragoman.judge.agreements.AgreementLedger;
import org.dragoman.merge.EventMerger;
import org.dragoman.merge.Evidence;
import org.dragoman.pipeline.Dragoman;
import org.dragoman.read.DocumentFormat;
import org.dragoman.read.ReadOptions;
import org.dragoman.read.RecordReader;

/** Shows the ledger of agreements that files and folders give, with its evidence. */
public final class LedgerDump {

    private LedgerDump() {}

    public static void main(String[] inputs) throws IOException {
        AgreementLedger ledger = new AgreementLedger();
        try (Dragoman dragoman = Dragoman.load()) {
            List<Evidence> evidence = new ArrayList<>();
            new RecordReader<>(new DocumentFormat(), ReadOptions.defaults())
                    .read(
                            List.of(inputs),
                            document -> {
                                Coded coded = Coded.of(dragoman, document);
                                evidence.addAll(coded.evidence());
                                ledger.add(coded.findings());
                            },
                            reject -> System.err.println(reject));
            EventMerger.shipped().merge(evidence).events().forEach(ledger::add);
        }
        for (Agreement agreement : ledger.agreements(null)) {
            System.out.println("* " + AgreementBench.line(agreement));
            agreement
                    .history()
                    .forEach(change -> System.out.println("    " + change.date() + " " + change.state() + " '"
                            + change.term() + "' by " + change.by() + " about " + change.about() + " " + change.status()
                            + (change.counts() ? "" : " (claim)") + " | "
                            + Path.of(change.document()).getFileName() + "#"
                            + change.sentence() + " " + change.words()));
            agreement
                    .compliance()
                    .forEach(claim -> System.out.println("    > " + claim.by() + " " + claim.position() + " "
                            + claim.verdict() + " about " + claim.about() + " on " + claim.on() + " " + claim.what()
                            + " x"
                            + claim.times()));
        }
        System.out.println("unlinked: " + ledger.unlinked());
    }
}
