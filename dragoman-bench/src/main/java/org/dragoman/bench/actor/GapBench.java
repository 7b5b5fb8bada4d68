package org.dragoman.bench.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.bench.Gold;
import org.dragoman.model.ActorMention;
import org.dragoman.model.Document;
import org.dragoman.model.MentionKind;
import org.dragoman.model.Span;
import org.dragoman.pipeline.Dragoman;
import org.jspecify.annotations.Nullable;

/**
 * GAP (Webster et al. 2018): which of two names of one gender does a pronoun mean, if any? Scored as its authors do, over
 * the decisions for A and for B.
 */
final class GapBench {

    private static final Set<String> MASCULINE = Set.of("he", "him", "his");

    private final Dragoman dragoman;
    private final Links masculine = new Links("  masculine");
    private final Links feminine = new Links("  feminine");
    private final Links all;
    private final List<String> errors = new ArrayList<>();

    GapBench(Dragoman dragoman) {
        this.dragoman = dragoman;
        this.all = new Links("GAP pronouns to names");
    }

    void run(Path folder, boolean test, int step) {
        try {
            List<String> rows = Files.readAllLines(folder.resolve(test ? "gap-test.tsv" : "gap-development.tsv"));
            for (int i = 1; i < rows.size(); i += step) {
                judge(rows.get(i).split("\t"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(all);
        System.out.println(masculine);
        System.out.println(feminine);
        System.out.printf(Locale.ROOT, "  feminine to masculine F1: %.2f%n", feminine.f1() / masculine.f1());
        if (!test) {
            Gold.errors("coref-gap", errors);
        }
    }

    private void judge(String[] row) {
        String text = row[1];
        Span pronoun = span(row[2], row[3]);
        List<ActorMention> mentions = dragoman.read(Document.of(row[0], text)).actors();
        ActorMention ours = pronoun(mentions, pronoun);
        boolean a = means(ours, span(row[4], row[5]), text, mentions);
        boolean b = means(ours, span(row[7], row[8]), text, mentions);
        boolean goldA = row[6].equals("TRUE");
        boolean goldB = row[9].equals("TRUE");
        Links mine = MASCULINE.contains(row[2].toLowerCase(Locale.ROOT)) ? masculine : feminine;
        for (Links links : List.of(all, mine)) {
            links.count(a, goldA);
            links.count(b, goldB);
        }
        if (a != goldA || b != goldB) {
            String proper =
                    ours == null || ours.proper() == null ? "-" : ours.proper().in(text);
            String gold = goldA ? row[4] : goldB ? row[7] : "-";
            errors.add(row[0] + "\tgold " + gold + "\tours " + proper + "\tof " + row[4] + " / " + row[7] + "\t"
                    + marked(text, pronoun));
        }
    }

    private static Span span(String words, String start) {
        int from = Integer.parseInt(start);
        return new Span(from, from + words.length());
    }

    private static String marked(String text, Span span) {
        return text.substring(0, span.start()) + "[[" + span.in(text) + "]]" + text.substring(span.end());
    }

    private static @Nullable ActorMention pronoun(List<ActorMention> mentions, Span span) {
        return mentions.stream()
                .filter(mention ->
                        mention.kind() == MentionKind.PRONOUN && mention.span().overlaps(span))
                .findFirst()
                .orElse(null);
    }

    /** Whether the pronoun stands for the name: through that very mention, or as the same actor as it. */
    private static boolean means(@Nullable ActorMention pronoun, Span name, String text, List<ActorMention> mentions) {
        if (pronoun == null) {
            return false;
        }
        if (pronoun.proper() != null && pronoun.proper().overlaps(name)) {
            return true;
        }
        return mentions.stream()
                .filter(mention -> mention.span().overlaps(name) && mention.kind() != MentionKind.PRONOUN)
                .anyMatch(mention -> same(mention, pronoun));
    }

    private static boolean same(ActorMention name, ActorMention pronoun) {
        boolean named = name.actors().size() == 1 && name.actors().get(0).name() != null;
        boolean through = name.proper() != null && name.proper().equals(pronoun.proper());
        return through || named && name.actors().equals(pronoun.actors());
    }
}
