package org.dragoman.resolve.time;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.resolve.time.Lexer.Piece;
import org.jspecify.annotations.Nullable;

/** Compares the pieces of one text with the rules. */
final class Matcher {

    /**
     * A rule that matched.
     *
     * @param end index after its last piece
     * @param rule which rule
     * @param expr what the words mean
     */
    record Match(int end, Rule rule, TimeExpr expr) {}

    private final RuleBook book;
    private final Lexicon lexicon;
    private final List<Piece> pieces;
    private final @Nullable List<Lexeme>[] lexemes;
    private final @Nullable Map<String, Collection<List<Match>>>[] known;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Matcher(RuleBook book, Lexicon lexicon, List<Piece> pieces) {
        this.book = book;
        this.lexicon = lexicon;
        this.pieces = pieces;
        this.lexemes = new List[pieces.size()];
        this.known = new Map[pieces.size()];
    }

    /** All expressions that begin at {@code at}, of whatever group. */
    List<Match> at(int at) {
        if (!book.canBegin(pieces.get(at).text(), lexemes(at))) {
            return List.of();
        }
        List<Match> all = new ArrayList<>();
        for (String group : book.groups()) {
            match(group, at).forEach(all::addAll);
        }
        return all;
    }

    private List<Lexeme> lexemes(int at) {
        List<Lexeme> found = lexemes[at];
        if (found == null) {
            found = lexicon.at(pieces, at);
            lexemes[at] = found;
        }
        return found;
    }

    /** Expressions of a group that begin at {@code at}: for each end all rules that matched, in the table's order. */
    private Collection<List<Match>> match(String group, int at) {
        if (!book.canBegin(group, pieces.get(at).text(), lexemes(at))) {
            return List.of();
        }
        Map<String, Collection<List<Match>>> here = known[at];
        if (here == null) {
            here = new HashMap<>();
            known[at] = here;
        }
        Collection<List<Match>> found = here.get(group);
        if (found == null) {
            here.put(group, List.of());
            Map<Integer, List<Match>> byEnd = new TreeMap<>();
            walk(book.root(group), at, at, new HashMap<>(), byEnd);
            byEnd.values()
                    .forEach(same -> same.sort(
                            Comparator.comparingInt(match -> match.rule().order())));
            found = List.copyOf(byEnd.values());
            here.put(group, found);
        }
        return found;
    }

    private void walk(
            RuleBook.Node node, int start, int at, Map<String, Object> captures, Map<Integer, List<Match>> found) {
        if (!node.accepts.isEmpty()) {
            accept(node.accepts, at, captures, found);
        }
        if (at >= pieces.size() || at > start && pieces.get(at).paragraph()) {
            return;
        }
        Piece piece = pieces.get(at);
        Map<Pattern.Item, RuleBook.Node> words = node.words.get(piece.text());
        if (words != null) {
            words.forEach((item, next) -> {
                if (!item.glued() || !piece.gap()) {
                    walk(next, start, at + 1, captures, found);
                }
            });
        }
        node.named.forEach((item, next) -> {
            if (!item.glued() || !piece.gap()) {
                walkNamed(item, next, start, at, captures, found);
            }
        });
    }

    private void walkNamed(
            Pattern.Item item,
            RuleBook.Node next,
            int start,
            int at,
            Map<String, Object> captures,
            Map<Integer, List<Match>> found) {
        if (book.isGroup(item.key())) {
            for (List<Match> same : match(item.key(), at)) {
                Match match = same.get(0);
                captures.put(item.label(), match.expr());
                walk(next, start, match.end(), captures, found);
                captures.remove(item.label());
            }
            return;
        }
        for (Lexeme lexeme : lexemes(at)) {
            if (lexeme.kind().equals(item.key())) {
                captures.put(item.label(), lexeme.value());
                walk(next, start, lexeme.end(), captures, found);
                captures.remove(item.label());
            }
        }
    }

    /** Dates that do not exist, as the 30th of February, are no matches. */
    private static void accept(
            List<Rule> rules, int end, Map<String, Object> captures, Map<Integer, List<Match>> found) {
        for (Rule rule : rules) {
            List<Match> same = found.computeIfAbsent(end, key -> new ArrayList<>(2));
            if (same.stream().anyMatch(match -> match.rule() == rule)) {
                continue;
            }
            try {
                same.add(new Match(end, rule, rule.meaning().build(Map.copyOf(captures))));
            } catch (DateTimeException impossible) {
                continue;
            } finally {
                found.remove(end, List.of());
            }
        }
    }
}
