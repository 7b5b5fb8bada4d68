package org.dragoman.read;

/**
 * How far bytes are from valid UTF-8, to tell a UTF-8 text that was cut or scratched from one in a legacy encoding.
 *
 * @param sound multi-byte sequences that are valid
 * @param broken places that are not
 * @param cutAtEnd whether the only broken place is a sequence of two bytes or more that the end cuts off
 */
record Utf8Damage(int sound, int broken, boolean cutAtEnd) {

    /** Whether UTF-8 with replaced characters is the better reading. */
    boolean isSlight() {
        return cutAtEnd || sound > 4 * broken;
    }

    static Utf8Damage of(byte[] bytes) {
        int sound = 0;
        int broken = 0;
        boolean cut = false;
        int at = 0;
        while (at < bytes.length) {
            int lead = bytes[at] & 0xFF;
            int length = sequenceLength(lead);
            int following = continuations(bytes, at + 1, length - 1);
            if (length > 0 && following == length - 1) {
                sound += length > 1 ? 1 : 0;
                at += length;
            } else {
                broken++;
                cut = length > 0 && following > 0 && at + 1 + following == bytes.length;
                at += 1 + following;
            }
        }
        return new Utf8Damage(sound, broken, cut && broken == 1);
    }

    /** Bytes of the sequence that {@code lead} opens, or 0 when it can open none. */
    private static int sequenceLength(int lead) {
        if (lead < 0x80) {
            return 1;
        }
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    private static int continuations(byte[] bytes, int from, int most) {
        int count = 0;
        while (count < most && from + count < bytes.length && (bytes[from + count] & 0xC0) == 0x80) {
            count++;
        }
        return count;
    }
}
