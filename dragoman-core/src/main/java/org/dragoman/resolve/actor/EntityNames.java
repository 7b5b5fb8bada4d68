package org.dragoman.resolve.actor;

import java.util.List;
import java.util.Set;
import org.dragoman.model.Entity;
import org.dragoman.model.EntityType;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/** The names that the language model found in a sentence. */
final class EntityNames implements Setting.Names {

    private static final Set<String> JOINING = Set.of("of", "for", "and", "de", "del");

    private static final Set<String> FUNCTION =
            Set.of("ADP", "ADV", "AUX", "CCONJ", "DET", "NUM", "PRON", "SCONJ", "VERB");

    private final Sentence sentence;
    private final boolean cased;

    EntityNames(Sentence sentence) {
        this.sentence = sentence;
        this.cased = beginsLarge(sentence) || sentence.tokens().stream().anyMatch(EntityNames::isCapitalised);
    }

    /** Text without case begins its sentences small. */
    private static boolean beginsLarge(Sentence sentence) {
        return sentence.size() > 0
                && Character.isUpperCase(sentence.token(0).form().charAt(0));
    }

    /** Whether the word has a capital that no beginning and no abbreviation calls for. */
    private static boolean isCapitalised(Token token) {
        String form = token.form();
        return token.index() > 1
                && form.length() > 1
                && Character.isUpperCase(form.charAt(0))
                && form.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    @Override
    public boolean isCased() {
        return cased;
    }

    private @Nullable Entity at(List<Word> words, int from) {
        return sentence.entityAt(words.get(from).token());
    }

    @Override
    public int personEnd(List<Word> words, int from) {
        Entity entity = at(words, from);
        if (entity == null
                || entity.type() != EntityType.PERSON
                || entity.from() != words.get(from).token()) {
            return -1;
        }
        int end = from;
        while (end < words.size()
                && entity.contains(words.get(end).token())
                && !words.get(end).key().equals(Word.GENITIVE)) {
            end++;
        }
        return end;
    }

    @Override
    public boolean isPlace(List<Word> words, int from) {
        Entity entity = at(words, from);
        return entity != null && entity.type() == EntityType.LOCATION;
    }

    @Override
    public boolean isOrdinary(List<Word> words, int from) {
        return at(words, from) == null
                && !sentence.token(words.get(from).token()).upos().equals("PROPN");
    }

    @Override
    public boolean isFunctionWord(List<Word> words, int from) {
        return at(words, from) == null
                && FUNCTION.contains(sentence.token(words.get(from).token()).upos());
    }

    @Override
    public boolean goesOn(List<Word> words, int from, int end) {
        Entity entity = at(words, from);
        return entity != null
                && entity.type() == EntityType.ORGANISATION
                && entity.from() == words.get(from).token()
                && end + 1 < words.size()
                && entity.contains(words.get(end + 1).token())
                && JOINING.contains(words.get(end).key());
    }
}
