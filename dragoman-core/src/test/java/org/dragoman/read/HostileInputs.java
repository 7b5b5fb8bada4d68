package org.dragoman.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Makes inputs that are broken or meant to do harm, each in a way of its own. */
final class HostileInputs {

    /**
     * An input.
     *
     * @param name file name
     * @param bytes content
     */
    record Hostile(String name, byte[] bytes) {}

    private static final String SENTENCE =
            "The army shelled the hill on Monday, and twelve people were hurt before the guns fell silent again.";
    private static final int KINDS = 22;

    private static final byte[] BOMB = bomb(400 << 20);

    private final Random random;

    HostileInputs(Random random) {
        this.random = random;
    }

    /** The next input; {@code number} is part of its name and decides what is wrong with it. */
    Hostile next(int number) {
        return switch (number % KINDS) {
            case 0 ->
                text(
                        number + ".html",
                        "<!DOCTYPE html>" + "<div>".repeat(number == 0 ? 100_000 : 600 + random.nextInt(5_000))
                                + SENTENCE);
            case 1 ->
                text(number + ".html", "<html>" + "<b><i><a href=x>".repeat(600 + random.nextInt(5_000)) + SENTENCE);
            case 2 -> text(number + ".html", "<html><table><tr><td>".repeat(1_000 + random.nextInt(2_000)));
            case 3 -> text(number + ".html", "<html><body>" + "<p>".repeat(random.nextInt(2_000)) + "</html>");
            case 4 -> text(number + ".html", "<html><p>" + SENTENCE + "\0".repeat(1 + random.nextInt(50)));
            case 5 -> text(number + ".xml", xxe());
            case 6 -> text(number + ".rss", laughs());
            case 7 -> text(number + ".xml", "<rss><channel>" + "<item><title>x".repeat(1 + random.nextInt(5_000)));
            case 8 -> text(number + ".xml", feed().substring(0, 30 + random.nextInt(30)));
            case 9 -> text(number + ".csv", csv("\"" + SENTENCE + "\" and \"more"));
            case 10 -> text(number + ".csv", csv("\"" + SENTENCE));
            case 11 -> text(number + ".csv", csv(SENTENCE + ",".repeat(1 + random.nextInt(1_000))));
            case 12 -> text(number + ".csv", "a,b,c\n1,2,3\n");
            case 13 -> new Hostile(number + ".txt.gz", BOMB);
            case 14 -> new Hostile(number + ".jsonl.gz", cut(gzip(noise(2_000))));
            case 15 -> new Hostile(number + ".html.gz", scratched(gzip(noise(2_000))));
            case 16 ->
                new Hostile(number + ".warc", warc("" + random.nextLong(), SENTENCE.getBytes(StandardCharsets.UTF_8)));
            case 17 -> new Hostile(number + ".warc", warc(Integer.toString(random.nextInt(100)), page()));
            case 18 -> new Hostile(number + ".warc", warc("99999999", page()));
            case 19 -> new Hostile(number + ".warc.gz", join(gzip(record("7", page())), cut(gzip(noise(3_000)))));
            case 20 -> new Hostile(number + ".warc.gz", join(BOMB, gzip(warc("x", page()))));
            default ->
                new Hostile(
                        number + ".warc", join("WARC/1.0\r\nA: b\r\n".getBytes(StandardCharsets.UTF_8), noise(5_000)));
        };
    }

    private static Hostile text(String name, String text) {
        return new Hostile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String xxe() {
        String target = random.nextBoolean() ? "file:///etc/passwd" : "http://127.0.0.1:9/" + random.nextInt();
        return "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"" + target + "\">]>"
                + feed().replace(SENTENCE, "&x; " + SENTENCE);
    }

    private String laughs() {
        StringBuilder dtd = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a0 \"lol\">");
        int depth = 5 + random.nextInt(20);
        for (int i = 1; i <= depth; i++) {
            dtd.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return dtd + "]>" + feed().replace(SENTENCE, "&a" + depth + ";");
    }

    private static String feed() {
        return "<rss version=\"2.0\"><channel><title>T</title><item><title>H</title><description>" + SENTENCE
                + "</description></item></channel></rss>";
    }

    /** A table with a bad row between two good ones. */
    private static String csv(String bad) {
        return "id,text\n1," + quoted(SENTENCE) + "\n2," + bad + "\n3," + quoted(SENTENCE) + "\n";
    }

    private static String quoted(String cell) {
        return '"' + cell + '"';
    }

    private static byte[] page() {
        return ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>" + SENTENCE)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** An archive whose second record's length is {@code length}. */
    private static byte[] warc(String length, byte[] block) {
        byte[] good = record(Integer.toString(page().length), page());
        return join(join(good, record(length, block)), good);
    }

    private static byte[] record(String length, byte[] block) {
        String header = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\n"
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + length + "\r\n\r\n";
        return join(join(header.getBytes(StandardCharsets.UTF_8), block), "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private byte[] noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, 20 + random.nextInt(bytes.length - 30));
    }

    private byte[] scratched(byte[] bytes) {
        byte[] scratched = bytes.clone();
        for (int i = 0; i < 20; i++) {
            scratched[20 + random.nextInt(bytes.length - 20)] ^= (byte) (1 + random.nextInt(255));
        }
        return scratched;
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Gzip of so many equal bytes. */
    private static byte[] bomb(int length) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 16];
        Arrays.fill(piece, (byte) 'a');
        try (OutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < length; i += piece.length) {
                out.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
