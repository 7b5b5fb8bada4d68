package org.dragoman.imports;

import java.io.IOException;
import java.io.Reader;

/** Looks at the beginning of a text without taking it. */
final class Peeked {

    private static final int MOST = 1 << 15;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Peeked() {}

    /** The first characters, a byte order mark left out; {@code text} stands where it stood. */
    static String of(Reader text) throws IOException {
        text.mark(MOST);
        char[] start = new char[MOST];
        int filled = 0;
        for (int n = 0; filled < MOST && n >= 0; n = text.read(start, filled, MOST - filled)) {
            filled += n;
        }
        text.reset();
        boolean marked = filled > 0 && start[0] == BYTE_ORDER_MARK;
        return new String(start, marked ? 1 : 0, marked ? filled - 1 : filled);
    }

    static void skipByteOrderMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }
}
