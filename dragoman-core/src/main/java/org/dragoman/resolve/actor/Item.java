package org.dragoman.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A known or unknown stretch of a phrase.
 *
 * @param from first word
 * @param to word after the last
 * @param lexeme what the tables say of it, or null
 * @param people office holders it may name; empty when it names none that we know
 * @param plural whether its last word is a plural
 * @param name whether it is a name, known or not
 */
record Item(int from, int to, @Nullable Lexeme lexeme, List<Person> people, boolean plural, boolean name) {

    static Item known(int from, int to, Lexeme lexeme, boolean plural) {
        return new Item(from, to, lexeme, List.of(), plural, lexeme.isProper());
    }

    static Item person(int from, int to, List<Person> people) {
        return new Item(from, to, null, people, false, true);
    }

    static Item unknown(int from, int to, boolean name) {
        return new Item(from, to, null, List.of(), false, name);
    }

    boolean isPerson() {
        return !people.isEmpty();
    }

    boolean is(Lexeme.Kind kind) {
        return lexeme != null && lexeme.kind() == kind;
    }

    boolean is(Lexeme.Binding binding) {
        return lexeme != null && lexeme.kind() == Lexeme.Kind.MODIFIER && lexeme.binding() == binding;
    }

    /** Whether it names a country, its people or its capital. */
    boolean isCountryLike() {
        return is(Lexeme.Kind.COUNTRY) || is(Lexeme.Kind.DEMONYM) || is(Lexeme.Kind.CAPITAL);
    }

    /** Words of the item, parted by spaces, as written. */
    String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words.subList(from, to)) {
            text.append(text.length() == 0 ? "" : " ").append(word.form());
        }
        return text.toString();
    }
}
