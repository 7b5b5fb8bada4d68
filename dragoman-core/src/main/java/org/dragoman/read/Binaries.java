package org.dragoman.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells files that are no text: by the bytes they begin with, by zero bytes, by too many control characters. */
final class Binaries {

    private record Signature(byte[] bytes, String name) {

        boolean opens(byte[] file) {
            return file.length >= bytes.length && Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length);
        }
    }

    private static final int SAMPLE = 1 << 16;
    private static final int ESCAPE = 0x1B;
    /** Largest share of control characters in text that was merely scratched; random bytes have a tenth. */
    private static final double MOST_CONTROLS = 0.05;

    private static final List<Signature> SIGNATURES = signatures();

    private Binaries() {}

    /** What kind of binary file {@code bytes} are, in words, or null when they may be text. */
    static @Nullable String kind(byte[] bytes) {
        for (Signature signature : SIGNATURES) {
            if (signature.opens(bytes)) {
                return signature.name;
            }
        }
        if (Decoder.mark(bytes) != null || Decoder.wide(bytes) != null) {
            return null;
        }
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return "zero byte at " + i;
            }
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        return controls > MOST_CONTROLS * length && controls > 4 ? "many control characters" : null;
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != ESCAPE || b == 0x7F;
    }

    private static List<Signature> signatures() {
        try (InputStream in = Binaries.class.getResourceAsStream("signatures.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Signature(HexFormat.of().parseHex(cells[0]), cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
