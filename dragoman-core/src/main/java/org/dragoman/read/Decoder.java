package org.dragoman.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text. In this order: byte order mark; the zero bytes that UTF-16 and UTF-32 leave in Latin text; UTF-8
 * when valid, or damaged in a few places only; else the legacy encoding that {@link LegacyEncodings} finds likeliest. A byte
 * order mark is no part of the text; damaged sequences become U+FFFD.
 */
final class Decoder {

    private static final int SAMPLE = 4096;

    private Decoder() {}

    /** The text of {@code bytes}. */
    static String decode(byte[] bytes) {
        Mark mark = mark(bytes);
        if (mark != null) {
            return lenient(bytes, mark.length, mark.charset);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return lenient(bytes, 0, wide);
        }
        String strict = strict(bytes, StandardCharsets.UTF_8);
        if (strict != null) {
            return strict;
        }
        Charset charset = Utf8Damage.of(bytes).isSlight() ? StandardCharsets.UTF_8 : LegacyEncodings.likeliest(bytes);
        return lenient(bytes, 0, charset);
    }

    /** A byte order mark: its length and what it stands for. */
    record Mark(int length, Charset charset) {}

    /** The byte order mark that {@code bytes} begin with, or null. */
    static @Nullable Mark mark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Mark(3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return new Mark(4, Charset.forName("UTF-32LE"));
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return new Mark(4, Charset.forName("UTF-32BE"));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new Mark(2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new Mark(2, StandardCharsets.UTF_16BE);
        }
        return null;
    }

    /** UTF-16 or UTF-32 without a mark, told by where zero bytes stand in text that is mostly Latin; or null. */
    static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~3;
        if (length < 8) {
            return null;
        }
        double[] zeros = new double[4];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 3] += 4.0 / length;
            }
        }
        if (mostly(zeros[1], zeros[2], zeros[3]) && hardly(zeros[0])) {
            return Charset.forName("UTF-32LE");
        }
        if (mostly(zeros[0], zeros[1], zeros[2]) && hardly(zeros[3])) {
            return Charset.forName("UTF-32BE");
        }
        if (mostly(zeros[1], zeros[3]) && hardly(zeros[0], zeros[2])) {
            return StandardCharsets.UTF_16LE;
        }
        if (mostly(zeros[0], zeros[2]) && hardly(zeros[1], zeros[3])) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    private static boolean mostly(double... shares) {
        for (double share : shares) {
            if (share < 0.6) {
                return false;
            }
        }
        return true;
    }

    private static boolean hardly(double... shares) {
        for (double share : shares) {
            if (share > 0.05) {
                return false;
            }
        }
        return true;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The text in {@code charset}, or null when the bytes are not valid in it. */
    static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException notInThisCharset) {
            return null;
        }
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }
}
