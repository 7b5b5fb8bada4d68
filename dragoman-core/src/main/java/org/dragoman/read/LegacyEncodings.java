package org.dragoman.read;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Tells the legacy encodings apart that news archives use, by what their high bytes look like in real text.
 *
 * <p>Chinese comes in pairs of bytes, nearly all in GB 2312's table of common characters. Cyrillic words are runs of high
 * bytes, small letters in the upper half of windows-1251 and in the lower half of KOI8-R. In Western European text high
 * bytes stand alone, as accents, quotation marks and dashes.
 */
final class LegacyEncodings {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset CYRILLIC_KOI8 = Charset.forName("KOI8-R");
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int SAMPLE = 1 << 16;
    private static final double COMMON_HAN = 0.7;
    private static final double IN_RUNS = 0.7;

    private LegacyEncodings() {}

    /** The encodings that can be found. */
    static List<Charset> all() {
        return List.of(WESTERN, CYRILLIC, CYRILLIC_KOI8, CHINESE);
    }

    /** The likeliest encoding of bytes that are not UTF-8. */
    static Charset likeliest(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        if (isChinese(bytes, length)) {
            return CHINESE;
        }
        int letters = 0;
        int inRuns = 0;
        int upperHalf = 0;
        for (int i = 0; i < length; i++) {
            if (!isLetter(bytes, i, length)) {
                continue;
            }
            letters++;
            upperHalf += (bytes[i] & 0xFF) >= 0xE0 ? 1 : 0;
            inRuns += isLetter(bytes, i - 1, length) || isLetter(bytes, i + 1, length) ? 1 : 0;
        }
        if (letters < 4 || inRuns < IN_RUNS * letters) {
            return WESTERN;
        }
        return 2 * upperHalf > letters ? CYRILLIC : CYRILLIC_KOI8;
    }

    private static boolean isLetter(byte[] bytes, int i, int length) {
        return i >= 0 && i < length && (bytes[i] & 0xFF) >= 0xC0;
    }

    /** Whether the high bytes pair up and most pairs are common Chinese characters. */
    private static boolean isChinese(byte[] bytes, int length) {
        int pairs = 0;
        int common = 0;
        int at = 0;
        while (at < length) {
            int lead = bytes[at] & 0xFF;
            if (lead < 0x80) {
                at++;
                continue;
            }
            if (at + 1 >= length) {
                break;
            }
            int trail = bytes[at + 1] & 0xFF;
            boolean fourBytes = trail >= 0x30 && trail <= 0x39;
            if (lead == 0x80 || lead == 0xFF || !fourBytes && (trail < 0x40 || trail == 0x7F || trail == 0xFF)) {
                return false;
            }
            pairs++;
            common += lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1 ? 1 : 0;
            at += fourBytes ? 4 : 2;
        }
        return pairs >= 4 && common >= COMMON_HAN * pairs;
    }
}
