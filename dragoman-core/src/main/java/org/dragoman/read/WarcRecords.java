package org.dragoman.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts a web archive into records. After one that is malformed, cut off or in a damaged part of the file it goes on with the
 * next line that begins a record.
 */
final class WarcRecords {

    private static final Pattern VERSION = Pattern.compile("WARC/\\d\\.\\d{1,2}\\s*");
    private static final byte[] NEXT = "\r\n\r\nWARC/1.".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LONGEST_LINE = 1 << 16;
    private static final int MOST_FIELDS = 200;
    /** HTTP headers before a page that may have the full size. */
    private static final int HEADERS = 1 << 16;

    /** So that an archive in which every length is wrong takes no longer than so many bytes. */
    private static final long MOST_READ_AGAIN = 1L << 30;

    private final InputStream in;
    private final @Nullable Gunzip gunzip;
    private final ReadOptions options;
    private byte[] pushed = new byte[0];
    private int pushedAt;
    private long position;
    private long readAgain;
    private long start;
    private @Nullable String version;

    WarcRecords(Content content) {
        this.in = content.stream();
        this.gunzip = content.gunzip();
        this.options = content.options();
        if (gunzip != null) {
            gunzip.goOnAfterDamage();
        }
    }

    /** Where the last record begins. */
    long offset() {
        return gunzip == null ? start : gunzip.memberOf(start);
    }

    /**
     * The next record, or null at the end.
     *
     * @throws RejectedException when it is malformed; the one after it comes next
     */
    @Nullable
    WarcRecord next() throws IOException, RejectedException {
        try {
            boolean junk = toVersion();
            if (junk) {
                throw new RejectedException(Problem.BAD_WARC, "bytes that belong to no record");
            }
            if (version == null) {
                return null;
            }
            version = null;
            return record();
        } catch (InputException damaged) {
            version = null;
            start = position;
            throw damaged.reason();
        }
    }

    /** Goes to the next line that begins a record; true when there was anything but empty lines before it. */
    private boolean toVersion() throws IOException {
        boolean junk = false;
        while (version == null) {
            long before = position;
            String line = line();
            if (line == null) {
                break;
            }
            if (VERSION.matcher(line).matches()) {
                start = junk ? start : before;
                version = line;
            } else if (!line.isBlank() && !junk) {
                junk = true;
                start = before;
            }
        }
        if (version != null && !junk) {
            return false;
        }
        return junk;
    }

    private WarcRecord record() throws IOException, RejectedException {
        long offset = offset();
        Map<String, String> fields = fields();
        long length = length(fields);
        String type = fields.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT);
        boolean http =
                fields.getOrDefault("content-type", "").toLowerCase(Locale.ROOT).startsWith("application/http");
        if (!type.equals("response") || !http) {
            skip(length);
            return new WarcRecord(offset, fields, null);
        }
        if (length > (long) options.maxBytes() + HEADERS) {
            skip(length);
            throw options.tooLarge();
        }
        byte[] block = block((int) length);
        if (block.length < length || !isFollowed()) {
            pushBack(block, block.length < length);
        }
        return new WarcRecord(offset, fields, block);
    }

    /** Whether an empty line or the end follows. */
    private boolean isFollowed() throws IOException {
        int next = read();
        if (next >= 0) {
            unread(new byte[] {(byte) next}, 0);
        }
        return next < 0 || next == '\r' || next == '\n';
    }

    /** A block of the wrong length: the record that it has swallowed, if any, is read again. */
    private void pushBack(byte[] block, boolean cut) throws RejectedException {
        for (int i = 0; i + NEXT.length <= block.length; i++) {
            int same = 0;
            while (same < NEXT.length && block[i + same] == NEXT[same]) {
                same++;
            }
            if (same == NEXT.length && readAgain < MOST_READ_AGAIN) {
                readAgain += block.length - i;
                unread(block, i);
                throw new RejectedException(Problem.BAD_WARC, "its length reaches into the next record");
            }
        }
        throw new RejectedException(Problem.BAD_WARC, cut ? "it is cut off" : "its length is wrong");
    }

    private Map<String, String> fields() throws IOException, RejectedException {
        Map<String, String> fields = new HashMap<>();
        for (String line = line(); line == null || !line.isBlank(); line = line()) {
            if (line == null) {
                throw new RejectedException(Problem.BAD_WARC, "it is cut off");
            }
            if (VERSION.matcher(line).matches()) {
                version = line;
                throw new RejectedException(Problem.BAD_WARC, "its header has no end");
            }
            int colon = line.indexOf(':');
            if (colon > 0 && fields.size() < MOST_FIELDS) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    private static long length(Map<String, String> fields) throws RejectedException {
        String length = fields.getOrDefault("content-length", "");
        if (!length.matches("\\d{1,15}")) {
            throw new RejectedException(Problem.BAD_WARC, "its length is " + Shown.briefly(length));
        }
        return Long.parseLong(length);
    }

    /** A line without its end, cut when it is very long; null at the end of the file. */
    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.size() < LONGEST_LINE) {
                line.write(next);
            }
            next = read();
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private byte[] block(int length) throws IOException {
        byte[] block = new byte[Math.min(length, 1 << 16)];
        int filled = 0;
        while (filled < length) {
            if (filled == block.length) {
                block = Arrays.copyOf(block, (int) Math.min(length, 2L * block.length));
            }
            int count = read(block, filled, block.length - filled);
            if (count < 0) {
                return Arrays.copyOf(block, filled);
            }
            filled += count;
        }
        return block;
    }

    private void skip(long length) throws IOException, RejectedException {
        byte[] skipped = new byte[8192];
        long left = length;
        while (left > 0) {
            int count = read(skipped, 0, (int) Math.min(left, skipped.length));
            if (count < 0) {
                throw new RejectedException(Problem.BAD_WARC, "it is cut off");
            }
            left -= count;
        }
    }

    private int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    private int read(byte[] bytes, int offset, int length) throws IOException {
        int count;
        if (pushedAt < pushed.length) {
            count = Math.min(length, pushed.length - pushedAt);
            System.arraycopy(pushed, pushedAt, bytes, offset, count);
            pushedAt += count;
        } else {
            count = in.read(bytes, offset, length);
        }
        position += Math.max(0, count);
        return count;
    }

    /** Gives back the bytes from {@code from} on. */
    private void unread(byte[] bytes, int from) {
        int back = bytes.length - from;
        byte[] all = new byte[back + pushed.length - pushedAt];
        System.arraycopy(bytes, from, all, 0, back);
        System.arraycopy(pushed, pushedAt, all, back, pushed.length - pushedAt);
        pushed = all;
        pushedAt = 0;
        position -= back;
    }
}
