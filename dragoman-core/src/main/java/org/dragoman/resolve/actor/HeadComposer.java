package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.model.MentionKind;
import org.dragoman.resolve.actor.Lexeme.Binding;
import org.dragoman.resolve.actor.Lexeme.Kind;
import org.dragoman.resolve.actor.Lexeme.Nature;
import org.jspecify.annotations.Nullable;

/** Composes the words up to the head noun, given what its possessor and its prepositional phrase mean. */
final class HeadComposer {

    /** Words before a title that make it another office. */
    private static final Set<String> LESSER =
            Set.of("deputy", "vice", "assistant", "under", "sub", "shadow", "junior", "designate", "elect");

    private final Knowledge knowledge;
    private final CountryEvidence evidence;
    private final PersonComposer persons;

    HeadComposer(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.evidence = new CountryEvidence(knowledge);
        this.persons = new PersonComposer(knowledge);
    }

    Described compose(List<Word> words, List<Item> items, Described possessor, Described complement, Setting setting) {
        if (items.isEmpty()) {
            return Described.NOTHING.filledFrom(possessor.withRoles(List.of())).filledFrom(complement);
        }
        Item head = items.get(items.size() - 1);
        List<Item> before = items.subList(0, items.size() - 1);
        if (head.isPerson() || head.lexeme() == null && head.name() && title(before) != null) {
            return person(words, head, before, possessor, complement, setting);
        }
        List<String> countries = evidence.of(words, before, possessor, complement, setting);
        Lexeme lexeme = head.lexeme();
        if (lexeme == null) {
            return unknown(words, head, countries, setting);
        }
        return switch (lexeme.kind()) {
            case GROUP, METONYM -> {
                Item common = Bodies.isForeign(lexeme, countries) ? common(words, head) : null;
                yield common == null || common.lexeme() == null
                        ? Bodies.named(head, lexeme, before)
                        : agent(words, common, common.lexeme(), before, countries, possessor, complement, setting);
            }
            case COUNTRY, CAPITAL, DEMONYM -> Bodies.country(head, lexeme, before, countries);
            case AGENT -> agent(words, head, lexeme, before, countries, possessor, complement, setting);
            case MODIFIER -> modifier(head, lexeme, countries);
        };
    }

    private static @Nullable Item title(List<Item> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Item item = before.get(i);
            if (item.is(Kind.AGENT) && item.lexeme() != null && item.lexeme().nature() == Nature.PERSON) {
                return item;
            }
        }
        return null;
    }

    private Described person(
            List<Word> words,
            Item head,
            List<Item> before,
            Described possessor,
            Described complement,
            Setting setting) {
        List<String> countries = evidence.of(words, before, possessor, complement, setting);
        Item title = title(before);
        Described titled = title == null || title.lexeme() == null
                ? Described.NOTHING
                : agent(
                        words,
                        title,
                        title.lexeme(),
                        before.subList(0, before.indexOf(title)),
                        countries,
                        possessor,
                        complement,
                        setting);
        return persons.compose(words, head, before, title, titled.withCountries(countries), setting);
    }

    private static Described unknown(List<Word> words, Item head, List<String> countries, Setting setting) {
        List<String> all = countries;
        String place = head.name() ? setting.places().country(words.subList(head.from(), head.to())) : null;
        if (all.isEmpty() && place != null) {
            all = List.of(place);
        }
        return new Described(
                head.name() ? MentionKind.NAME : MentionKind.DESCRIPTION,
                null,
                false,
                all,
                List.of(),
                Nature.THING,
                false,
                Gender.UNKNOWN,
                head.to() - 1);
    }

    /** The role noun that closes a body's name, or null: "party" of "Socialist Party". */
    private @Nullable Item common(List<Word> words, Item head) {
        for (int from = head.from(); from < head.to(); from++) {
            for (PhraseTrie.Match match : knowledge.phrases().at(words, from)) {
                for (Lexeme lexeme : match.lexemes()) {
                    if (match.end() == head.to() && lexeme.kind() == Kind.AGENT) {
                        return Item.known(from, match.end(), lexeme, match.plural());
                    }
                }
            }
        }
        return null;
    }

    /** An adjective that stands alone: only those that tell people apart mean anybody ("the displaced"). */
    private static Described modifier(Item head, Lexeme lexeme, List<String> countries) {
        List<String> roles = lexeme.binding() == Binding.REPLACE ? lexeme.roles() : List.of();
        return new Described(
                MentionKind.DESCRIPTION,
                null,
                false,
                countries,
                roles,
                Nature.THING,
                false,
                Gender.UNKNOWN,
                head.to() - 1);
    }

    private Described agent(
            List<Word> words,
            Item head,
            Lexeme lexeme,
            List<Item> before,
            List<String> countries,
            Described possessor,
            Described complement,
            Setting setting) {
        Described belonging = belonging(before, possessor, complement);
        List<String> roles = new ArrayList<>();
        for (Item item : before) {
            if (item.is(Binding.REPLACE) && item.lexeme() != null) {
                addAll(roles, item.lexeme().roles());
            }
        }
        addAll(
                roles,
                lexeme.binding() == Binding.OF
                        ? RoleRules.inherited(lexeme, given(before), belonging)
                        : RoleRules.own(lexeme, given(before), belonging));
        List<String> all = roles;
        String name = belonging.known() && RoleRules.keepsName(lexeme, belonging) ? belonging.name() : null;
        if (PersonComposer.isFormer(before) && lexeme.nature() == Nature.PERSON) {
            all = Standing.former(roles);
        } else if (name == null) {
            name = holder(words, head, before, countries, belonging, setting);
        }
        return new Described(
                MentionKind.DESCRIPTION,
                name,
                name != null,
                countries,
                List.copyOf(all),
                lexeme.nature(),
                head.plural(),
                agentGender(words, head),
                head.to() - 1);
    }

    private Gender agentGender(List<Word> words, Item head) {
        String last = Folding.singular(words.get(head.to() - 1).key());
        if (last.endsWith("woman") || last.equals("girl") || last.equals("mother") || last.equals("wife")) {
            return Gender.FEMALE;
        }
        return last.endsWith("man") || last.equals("boy") || last.equals("father") || last.equals("husband")
                ? Gender.MALE
                : knowledge.titles().gender(last);
    }

    /** Roles that modifiers give, the nearest to the noun first found. */
    private static List<String> given(List<Item> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Item item = before.get(i);
            if (item.lexeme() == null) {
                continue;
            }
            if (item.is(Binding.GIVE) || item.is(Kind.AGENT) && item.lexeme().binding() == Binding.OWN) {
                return item.lexeme().roles();
            }
        }
        return List.of();
    }

    /** What the noun belongs to: a body named before it, its possessor, or what its prepositional phrase names. */
    private static Described belonging(List<Item> before, Described possessor, Described complement) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Item item = before.get(i);
            if (item.lexeme() != null && (item.is(Kind.GROUP) || item.is(Kind.METONYM))) {
                return Bodies.named(item, item.lexeme(), List.of());
            }
        }
        return possessor.isNothing()
                        || possessor.roles().isEmpty() && !complement.roles().isEmpty()
                ? complement
                : possessor;
    }

    /** Who holds the office that the noun names, or null. */
    private @Nullable String holder(
            List<Word> words,
            Item head,
            List<Item> before,
            List<String> countries,
            Described belonging,
            Setting setting) {
        if (head.plural() || countries.size() != 1 || setting.date() == null && setting.inOffice()) {
            return null;
        }
        for (Item item : before) {
            if (LESSER.contains(words.get(item.to() - 1).key())) {
                return null;
            }
        }
        String place = countries.get(0);
        if (place.equals("IGO") && !belonging.roles().isEmpty()) {
            place = "IGO " + belonging.roles().get(0);
        }
        List<String> offices = knowledge.titles().offices(Titles.key(head.text(words)));
        boolean borrowed =
                !belonging.roles().isEmpty() && !belonging.roles().get(0).equals("GOV");
        if (offices.isEmpty() || borrowed && !place.startsWith("IGO ")) {
            return null;
        }
        Person person = knowledge.people().holder(place, offices, setting.date());
        return person == null ? null : person.name();
    }

    private static void addAll(List<String> roles, List<String> more) {
        for (String role : more) {
            if (!roles.contains(role)) {
                roles.add(role);
            }
        }
    }
}
