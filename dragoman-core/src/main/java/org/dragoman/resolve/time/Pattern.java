package org.dragoman.resolve.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the pattern language of {@code rules.tsv} and expands it into plain sequences.
 *
 * <p>Words stand for themselves; names in capitals for a class of the lexicon or a group of rules ({@code MONTH},
 * {@code DATE}), with {@code :2} to tell two of a kind apart; {@code ?} makes the item before it optional;
 * {@code (a b|c)} groups and chooses; {@code +} before an item says that no white space stands before it.
 */
final class Pattern {

    /**
     * One item of a sequence.
     *
     * @param key the word or class
     * @param named whether it is a class or group
     * @param glued whether no white space may stand before it
     * @param label name under which its value is kept
     */
    record Item(String key, boolean named, boolean glued, String label) {}

    private final List<String> symbols;
    private int at;

    private Pattern(List<String> symbols) {
        this.symbols = symbols;
    }

    /** All sequences that the pattern stands for. */
    static List<List<Item>> expand(String text) {
        Pattern pattern = new Pattern(symbols(text));
        List<List<Item>> all = pattern.choice();
        if (pattern.at < pattern.symbols.size()) {
            throw new IllegalStateException("DRG-0703: pattern " + text + " has a parenthesis too many");
        }
        return all;
    }

    private static List<String> symbols(String text) {
        List<String> symbols = new ArrayList<>();
        for (String part : text.replaceAll("([()|?])", " $1 ").strip().split("\\s+")) {
            symbols.add(part);
        }
        return symbols;
    }

    private List<List<Item>> choice() {
        List<List<Item>> all = new ArrayList<>(sequence());
        while (at < symbols.size() && symbols.get(at).equals("|")) {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<Item>> sequence() {
        List<List<Item>> all = List.of(List.of());
        while (at < symbols.size() && !"|)".contains(symbols.get(at))) {
            List<List<Item>> next = new ArrayList<>(element());
            if (at < symbols.size() && symbols.get(at).equals("?")) {
                at++;
                next.add(List.of());
            }
            all = product(all, next);
        }
        return all;
    }

    private List<List<Item>> element() {
        String symbol = symbols.get(at++);
        if (!symbol.equals("(")) {
            return List.of(List.of(item(symbol)));
        }
        List<List<Item>> inner = choice();
        at++;
        return inner;
    }

    private static Item item(String symbol) {
        boolean glued = symbol.length() > 1 && symbol.startsWith("+");
        String text = glued ? symbol.substring(1) : symbol;
        boolean named = Character.isUpperCase(text.charAt(0));
        int colon = named ? text.indexOf(':') : -1;
        return new Item(colon < 0 ? text : text.substring(0, colon), named, glued, text);
    }

    private static List<List<Item>> product(List<List<Item>> left, List<List<Item>> right) {
        List<List<Item>> all = new ArrayList<>(left.size() * right.size());
        for (List<Item> first : left) {
            for (List<Item> second : right) {
                List<Item> joined = new ArrayList<>(first);
                joined.addAll(second);
                all.add(joined);
            }
        }
        return all;
    }
}
