package org.dragoman.resolve.actor;

import java.util.List;
import java.util.Set;
import org.dragoman.model.MentionKind;
import org.dragoman.resolve.actor.Lexeme.Binding;
import org.dragoman.resolve.actor.Lexeme.Nature;
import org.jspecify.annotations.Nullable;

/** Composes a person's name with the title before it, of people whom the tables know and of others. */
final class PersonComposer {

    /** Roles that, in a text without a date, a title tells better than the office that the person is best known for. */
    private static final Set<String> OUT_OF_POWER = Set.of("OPP", "REB");

    private final Knowledge knowledge;

    PersonComposer(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Whom the name means.
     *
     * @param before items before the name
     * @param title the one of them that is a title, or null
     * @param titled what the title and the surroundings of the name say
     */
    Described compose(
            List<Word> words, Item head, List<Item> before, @Nullable Item title, Described titled, Setting setting) {
        boolean surname = head.to() - head.from() == 1;
        String country = titled.country() == null && surname ? setting.country() : titled.country();
        Person person = knowledge.people().likeliest(head.people(), setting.date(), country);
        Gender gender = gender(words, head, before);
        if (person == null) {
            return new Described(
                    MentionKind.NAME,
                    head.text(words),
                    false,
                    titled.countries(),
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
        } else if (setting.date() == null && titled.roles().stream().anyMatch(OUT_OF_POWER::contains)) {
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

    /** Whether a word such as "former" stands before the noun. */
    static boolean isFormer(List<Item> before) {
        return before.stream().anyMatch(item -> item.is(Binding.FORMER));
    }
}
