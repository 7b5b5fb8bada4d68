package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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

    HeadComposer(Knowledge knowledge) {
        this.knowledge = knowledge;
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
        List<String> countries = countries(words, before, possessor, complement, setting);
        Lexeme lexeme = head.lexeme();
        if (lexeme == null) {
            return unknown(words, head, countries, setting);
        }
        return switch (lexeme.kind()) {
            case GROUP, METONYM -> {
                Item common = foreign(lexeme, countries) ? common(words, head) : null;
                yield common == null || common.lexeme() == null
                        ? group(head, lexeme, before)
                        : agent(words, common, common.lexeme(), before, countries, possessor, complement, setting);
            }
            case COUNTRY, CAPITAL, DEMONYM -> country(head, lexeme, before, countries);
            case AGENT -> agent(words, head, lexeme, before, countries, possessor, complement, setting);
            case MODIFIER -> modifier(head, lexeme, countries);
        };
    }

    /** Countries of the modifiers; else of the possessor; else of the prepositional phrase; else of a place named. */
    private List<String> countries(
            List<Word> words, List<Item> before, Described possessor, Described complement, Setting setting) {
        Set<String> countries = new LinkedHashSet<>();
        for (Item item : before) {
            Lexeme lexeme = item.lexeme();
            if (lexeme != null
                    && lexeme.isProper()
                    && lexeme.country() != null
                    && !lexeme.country().equals("IMG")) {
                countries.add(lexeme.country());
            } else if (item.isPerson() && countries.isEmpty()) {
                Person person = knowledge.people().likeliest(item.people(), setting.date(), null);
                if (person != null) {
                    countries.add(Standing.of(person, setting.date(), setting.inOffice())
                            .country());
                }
            }
        }
        if (countries.isEmpty()) {
            places(words, before, setting, countries);
        }
        if (countries.isEmpty()) {
            countries.addAll(possessor.countries());
        }
        if (countries.isEmpty()) {
            countries.addAll(complement.countries());
        }
        if (countries.isEmpty() && before.stream().anyMatch(item -> "IMG".equals(countryOf(item)))) {
            countries.add("IMG");
        }
        return List.copyOf(countries);
    }

    private static @Nullable String countryOf(Item item) {
        return item.lexeme() == null || !item.lexeme().isProper()
                ? null
                : item.lexeme().country();
    }

    private static void places(List<Word> words, List<Item> before, Setting setting, Set<String> countries) {
        for (Item item : before) {
            if (item.lexeme() == null && item.name() && !item.isPerson()) {
                String country = setting.places().country(words.subList(item.from(), item.to()));
                if (country != null) {
                    countries.add(country);
                }
            }
        }
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

    private static boolean isFormer(List<Item> before) {
        return before.stream().anyMatch(item -> item.is(Binding.FORMER));
    }

    private Described person(
            List<Word> words,
            Item head,
            List<Item> before,
            Described possessor,
            Described complement,
            Setting setting) {
        List<String> countries = countries(words, before, possessor, complement, setting);
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
        Person person = knowledge
                .people()
                .likeliest(head.people(), setting.date(), countries.isEmpty() ? setting.country() : countries.get(0));
        Gender gender = gender(words, head, before);
        if (person == null) {
            return new Described(
                    MentionKind.NAME,
                    head.text(words),
                    false,
                    countries,
                    titled.roles(),
                    Nature.PERSON,
                    false,
                    gender,
                    head.to() - 1);
        }
        Standing standing = Standing.of(person, setting.date(), setting.inOffice());
        List<String> roles = standing.roles();
        boolean former = isFormer(before);
        if (former) {
            roles = Standing.former(person.foremost().roles());
        } else if (roles.contains("ELI") && !titled.roles().isEmpty() && !held(person, title, words)) {
            roles = titled.roles();
        }
        return new Described(
                MentionKind.NAME,
                person.name(),
                true,
                List.of(standing.country()),
                roles,
                Nature.PERSON,
                false,
                gender,
                head.to() - 1);
    }

    /** Whether the person ever held an office that the title may stand for. */
    private boolean held(Person person, @Nullable Item title, List<Word> words) {
        if (title == null) {
            return false;
        }
        List<String> offices = knowledge.titles().offices(Titles.key(title.text(words)));
        return person.tenures().stream().anyMatch(tenure -> offices.contains(tenure.office()));
    }

    private Gender gender(List<Word> words, Item head, List<Item> before) {
        for (Item item : before) {
            Gender gender = knowledge.titles().gender(Titles.key(item.text(words)));
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        Gender first = knowledge.givenNames().of(words.get(head.from()).key());
        if (first == Gender.UNKNOWN && head.isPerson()) {
            String name = head.people().get(0).variants().get(0).get(0);
            return knowledge.givenNames().of(name);
        }
        return first;
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

    private static Described group(Item head, Lexeme lexeme, List<Item> before) {
        MentionKind kind = lexeme.kind() == Kind.METONYM ? MentionKind.METONYM : MentionKind.NAME;
        List<String> countries = lexeme.country() == null ? List.of() : List.of(lexeme.country());
        if (lexeme.isPeople()) {
            for (Item item : before) {
                if (item.isCountryLike()
                        && item.lexeme() != null
                        && item.lexeme().country() != null) {
                    countries = List.of(item.lexeme().country());
                }
            }
        }
        return new Described(
                kind,
                lexeme.name(),
                true,
                countries,
                lexeme.roles(),
                lexeme.isPeople() ? Nature.PERSON : Nature.BODY,
                lexeme.isPeople(),
                Gender.UNKNOWN,
                head.to() - 1);
    }

    /** Whether the phrase speaks of another country than the body of that name is known for: "Chile's Defense Department". */
    private static boolean foreign(Lexeme group, List<String> countries) {
        return !countries.isEmpty()
                && group.country() != null
                && !group.country().equals("IMG")
                && !countries.contains(group.country());
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

    private static Described country(Item head, Lexeme lexeme, List<Item> before, List<String> countries) {
        Set<String> all = new LinkedHashSet<>();
        if (before.stream().anyMatch(Item::isCountryLike)) {
            all.addAll(countries);
        }
        if (lexeme.country() != null) {
            all.add(lexeme.country());
        }
        boolean people = lexeme.kind() == Kind.DEMONYM;
        MentionKind kind = lexeme.kind() == Kind.CAPITAL ? MentionKind.METONYM : MentionKind.NAME;
        List<String> roles = new ArrayList<>(lexeme.roles());
        for (Item item : before) {
            if (people && item.is(Binding.REPLACE) && item.lexeme() != null) {
                roles.addAll(item.lexeme().roles());
            }
        }
        return new Described(
                kind,
                people ? null : lexeme.name(),
                true,
                List.copyOf(all),
                roles,
                people ? Nature.PERSON : Nature.COUNTRY,
                people && head.plural(),
                Gender.UNKNOWN,
                head.to() - 1);
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
                        : RoleRules.own(lexeme, belonging));
        List<String> all = roles;
        String name = belonging.known() && RoleRules.keepsName(lexeme, belonging) ? belonging.name() : null;
        if (isFormer(before) && lexeme.nature() == Nature.PERSON) {
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
                return group(item, item.lexeme(), List.of());
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
