package org.dragoman.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;

/** Made-up articles for {@link FakeCoder}, among them copies and doubles, the same for the same seed. */
final class Articles {

    private static final List<String> COUNTRIES = List.of("Mali", "Chad", "Niger");
    private static final List<String> VERBS = List.of("shelled", "met");
    private static final List<String> PUBLISHERS = List.of("Sahel Wire", "Desert Post", "Oasis Daily");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";

    private final Random random;
    private final List<Document> made = new ArrayList<>();

    private Articles(long seed) {
        this.random = new Random(seed);
    }

    static List<Document> of(int count, long seed) {
        Articles articles = new Articles(seed);
        for (int i = 0; i < count; i++) {
            articles.made.add(articles.article(i));
        }
        return articles.made;
    }

    private Document article(int number) {
        int kind = random.nextInt(10);
        if (kind == 0 && number > 0) {
            Document other = one(made);
            return other.text().length() > 700 ? copy(number, other.text() + " Additional reporting.") : other;
        }
        if (kind == 1 && number > 0) {
            return copy(number, one(made).text());
        }
        String id = kind == 2 ? "same.txt" : "a" + number + ".txt";
        LocalDate day = LocalDate.of(2017, 3, 1).plusDays(random.nextInt(600));
        String url = "https://www.example.org/" + (kind == 3 ? "live" + random.nextInt(3) : "news/" + number);
        return new Document(id, text(), day, DateSource.GIVEN, null, url, one(PUBLISHERS));
    }

    private Document copy(int number, String text) {
        LocalDate day = LocalDate.of(2017, 3, 1).plusDays(random.nextInt(600));
        return new Document("c" + number, text, day, DateSource.GIVEN, null, null, one(PUBLISHERS));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4) + 1; i > 0; i--) {
            text.append(one(COUNTRIES))
                    .append(' ')
                    .append(one(VERBS))
                    .append(' ')
                    .append(one(COUNTRIES));
            for (int word = random.nextInt(30); word >= 0; word--) {
                text.append(' ').append(word());
            }
            text.append(". ");
        }
        return text.toString();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(5) + 3; i > 0; i--) {
            word.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return word.toString();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
