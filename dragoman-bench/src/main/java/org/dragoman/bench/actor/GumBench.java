package org.dragoman.bench.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.bench.Gold;
import org.dragoman.bench.actor.GumDocument.Entity;
import org.dragoman.model.ActorMention;
import org.dragoman.model.Document;
import org.dragoman.model.MentionKind;
import org.dragoman.model.Reading;
import org.dragoman.model.Span;
import org.dragoman.pipeline.Dragoman;
import org.jspecify.annotations.Nullable;

/**
 * GUM (Zeldes 2017): do pronouns of the third person and definite descriptions of people, bodies and places go back to a
 * mention of the chain that they belong to?
 */
final class GumBench {

    private static final Set<String> GENRES = Set.of("news", "interview", "speech", "bio");

    /** Test documents of these genres, as GUM splits them. */
    private static final Set<String> TEST = Set.of(
            "GUM_news_nasa",
            "GUM_news_sensitive",
            "GUM_interview_hill",
            "GUM_interview_libertarian",
            "GUM_speech_austria",
            "GUM_speech_newzealand",
            "GUM_bio_dvorak",
            "GUM_bio_jespersen");

    private static final Set<String> TYPES = Set.of("person", "organization", "place");

    private static final Set<String> HE = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");

    private static final Set<String> IT = Set.of("it", "its", "itself");

    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");

    private final Dragoman dragoman;
    private final Links pronouns = new Links("GUM pronouns");
    private final Links he = new Links("  he, she");
    private final Links it = new Links("  it");
    private final Links they = new Links("  they");
    private final Links descriptions = new Links("GUM definite descriptions");
    private final List<String> errors = new ArrayList<>();

    GumBench(Dragoman dragoman) {
        this.dragoman = dragoman;
    }

    void run(Path folder, boolean test, int step) {
        int read = 0;
        try (Stream<Path> files = Files.list(folder.resolve("dep"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".conllu", "");
                String[] parts = name.split("_");
                if (parts[0].equals("GUM")
                        && GENRES.contains(parts[1])
                        && TEST.contains(name) == test
                        && read++ % step == 0) {
                    judge(name, GumDocument.read(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Links links : List.of(pronouns, he, it, they, descriptions)) {
            System.out.println(links);
        }
        if (!test) {
            Gold.errors("coref-gum", errors);
        }
    }

    private void judge(String name, GumDocument gold) {
        Reading ours = dragoman.read(Document.of(name, gold.text()));
        Set<Integer> introduced = new HashSet<>();
        for (Entity entity : gold.entities()) {
            String form = entity.head().in(gold.text()).toLowerCase(Locale.ROOT);
            boolean pronoun = HE.contains(form) || IT.contains(form) || THEY.contains(form);
            boolean wanted = TYPES.contains(entity.type())
                    && (introduced.contains(entity.chain()) || gold.parts().containsKey(entity.chain()));
            if (pronoun) {
                Links row = HE.contains(form) ? he : IT.contains(form) ? it : they;
                judge(name, new Case(gold, ours, entity), wanted, List.of(pronouns, row));
            } else if (!entity.tag().startsWith("PRP")) {
                if (isDefinite(entity, gold.text())) {
                    judge(name, new Case(gold, ours, entity), wanted, List.of(descriptions));
                }
                introduced.add(entity.chain());
            }
        }
    }

    private static boolean isDefinite(Entity entity, String text) {
        String words = entity.span().in(text).toLowerCase(Locale.ROOT);
        boolean definite = words.startsWith("the ") || words.startsWith("this ") || words.startsWith("both ");
        return definite && entity.tag().startsWith("NN") && !entity.tag().startsWith("NNP");
    }

    private void judge(String name, Case one, boolean wanted, List<Links> rows) {
        ActorMention mention = one.mention();
        boolean linked = mention != null && mention.proper() != null;
        boolean right = mention != null && one.isRight(mention);
        for (Links links : rows) {
            if (right && wanted) {
                links.right();
            } else {
                if (linked) {
                    links.wrong();
                }
                if (wanted) {
                    links.missed();
                }
            }
        }
        if (wanted && !right || linked && !wanted) {
            errors.add((linked ? wanted ? "false" : "none" : "missed") + "\t" + name + "\t" + one.show(mention));
        }
    }

    /** One gold mention in its document. */
    private record Case(GumDocument gold, Reading ours, Entity entity) {

        /** Our mention with the same head. */
        @Nullable
        ActorMention mention() {
            return mentionAt(entity.head());
        }

        private @Nullable ActorMention mentionAt(Span head) {
            return ours.actors().stream()
                    .filter(mention -> headOf(mention).overlaps(head))
                    .findFirst()
                    .orElse(null);
        }

        private Span headOf(ActorMention mention) {
            return ours.sentences()
                    .get(mention.sentence())
                    .token(mention.head())
                    .span();
        }

        /** Whether it goes back to a mention of its chain, or is the same actor as one. */
        boolean isRight(ActorMention mention) {
            Set<Integer> chains = new HashSet<>(gold.parts().getOrDefault(entity.chain(), Set.of()));
            chains.add(entity.chain());
            Span proper = mention.proper();
            Span target = proper == null ? null : head(proper);
            return gold.entities().stream()
                    .filter(other -> chains.contains(other.chain()) && other != entity)
                    .anyMatch(other -> target != null && other.head().overlaps(target)
                            || other.head().start() < entity.head().start() && isSame(other, mention));
        }

        private boolean isSame(Entity other, ActorMention mention) {
            ActorMention earlier = mentionAt(other.head());
            return earlier != null
                    && earlier.kind() != MentionKind.PRONOUN
                    && !earlier.actors().isEmpty()
                    && earlier.actors().equals(mention.actors());
        }

        private Span head(Span proper) {
            return ours.actors().stream()
                    .filter(mention -> mention.span().equals(proper))
                    .findFirst()
                    .map(this::headOf)
                    .orElse(proper);
        }

        String show(@Nullable ActorMention mention) {
            String text = gold.text();
            String mine = mention == null || mention.proper() == null
                    ? "-"
                    : mention.proper().in(text);
            String chain = gold.entities().stream()
                    .filter(other ->
                            other.chain() == entity.chain() && !other.tag().startsWith("PRP"))
                    .findFirst()
                    .map(other -> other.span().in(text))
                    .orElse("-");
            int from = Math.max(0, entity.head().start() - 250);
            int to = Math.min(text.length(), entity.head().end() + 60);
            String context = text.substring(from, entity.head().start()) + "[["
                    + entity.head().in(text) + "]]"
                    + text.substring(entity.head().end(), to);
            return entity.type() + "\tours " + mine + "\tgold " + chain + "\t" + context.replaceAll("\\s+", " ");
        }
    }
}
