package org.dragoman.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a known word or phrase says about who is meant.
 *
 * @param kind what it is
 * @param form the words as the table writes them
 * @param name canonical name of what it names, or null for role nouns
 * @param country ISO-3166 alpha-3 code, {@code IGO}, {@code IMG}, or null
 * @param roles role codes, most specific first
 * @param nature what pronouns take its place
 * @param binding how a role noun's role goes with its surroundings
 * @param period when it holds
 */
record Lexeme(
        Kind kind,
        String form,
        @Nullable String name,
        @Nullable String country,
        List<String> roles,
        Nature nature,
        Binding binding,
        Period period) {

    /** What a known word is; of matches of one length, the earlier kind wins. */
    enum Kind {
        GROUP,
        METONYM,
        COUNTRY,
        CAPITAL,
        DEMONYM,
        AGENT,
        MODIFIER
    }

    /** What a referent is, for pronouns. */
    enum Nature {
        PERSON,
        BODY,
        THING,
        COUNTRY
    }

    /** How a role noun or modifier takes its role. */
    enum Binding {
        /** Its own role stands. */
        OWN,
        /** It takes the role of what it belongs to; its own is the default beside a country. */
        OF,
        /** A modifier: puts its roles first. */
        REPLACE,
        /** A modifier: gives its roles to nouns without. */
        GIVE,
        /** A modifier: out of office. */
        FORMER,
        /** A modifier that says nothing. */
        SKIP
    }

    boolean isProper() {
        return kind.compareTo(Kind.DEMONYM) <= 0;
    }

    /** Whether it stands for a people without a state of its own, and so works as an adjective too. */
    boolean isPeople() {
        return kind == Kind.GROUP && roles.contains("ETH");
    }
}
