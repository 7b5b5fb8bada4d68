package org.dragoman.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip, member after member, within {@link Limits}. It knows at which packed byte each member begins, and can be told
 * to go on with the next member after a damaged one, which {@link java.util.zip.GZIPInputStream} cannot.
 */
final class Gunzip extends InputStream {

    private static final int FREE = 1 << 20;
    private static final int HEADER = 10;
    private static final int MOST_MEMBERS = 100_000;
    private static final int TRAILER = 8;

    private final InputStream packed;
    private final Limits limits;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final TreeMap<Long, Long> members = new TreeMap<>();
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    /** Packed bytes before the buffer. */
    private long before;

    private long memberStart;
    private long memberBytes;
    private long total;
    private boolean inMember;
    private boolean lost;
    private boolean goesOn;
    /** Whether a member's first three bytes are taken already. */
    private boolean atMember;

    Gunzip(InputStream packed, Limits limits) {
        this.packed = packed;
        this.limits = limits;
    }

    static boolean isGzip(byte[] start) {
        return start.length > 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B && start[2] == 8;
    }

    /** From now on, an exception tells of a damaged member, and reading goes on with the one after it. */
    void goOnAfterDamage() {
        goesOn = true;
    }

    /** The packed offset of the member that holds the unpacked byte {@code offset}. Earlier ones are forgotten. */
    long memberOf(long offset) {
        Map.Entry<Long, Long> member = members.floorEntry(offset);
        if (member == null) {
            return 0;
        }
        members.headMap(member.getKey()).clear();
        return member.getValue();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            while (inMember || openMember()) {
                int count = inflate(bytes, offset, length);
                if (count > 0) {
                    return count;
                }
            }
            return -1;
        } catch (DataFormatException e) {
            throw damaged(String.valueOf(e.getMessage()));
        } catch (EOFException e) {
            throw damaged("it is cut off");
        }
    }

    private int inflate(byte[] bytes, int offset, int length) throws IOException, DataFormatException {
        int count = inflater.inflate(bytes, offset, length);
        if (count > 0) {
            check.update(bytes, offset, count);
            memberBytes += count;
            checkLimits(total + count);
            total += count;
            return count;
        }
        if (inflater.finished()) {
            closeMember();
        } else if (inflater.needsDictionary()) {
            throw new DataFormatException("it needs a dictionary");
        } else {
            at = filled;
            need();
            inflater.setInput(buffer, at, filled - at);
        }
        return 0;
    }

    private void checkLimits(long all) throws InputException {
        long read = before + filled - inflater.getRemaining() - memberStart;
        if (memberBytes > FREE && memberBytes > limits.ratio() * read) {
            lose();
            throw new InputException(Problem.UNPACKS_TOO_MUCH, "more than " + limits.ratio() + " times its size");
        }
        if (all > limits.unpackedBytes()) {
            goesOn = false;
            lose();
            throw new InputException(Problem.UNPACKS_TOO_MUCH, "more than " + limits.unpackedBytes() + " bytes");
        }
    }

    /** Begins the next member; false at the end of the file. */
    private boolean openMember() throws IOException {
        if (lost && !(goesOn && find())) {
            return false;
        }
        lost = false;
        if (!atMember && !fill()) {
            return false;
        }
        readHeader();
        inflater.reset();
        inflater.setInput(buffer, at, filled - at);
        check.reset();
        members.put(total, memberStart);
        if (members.size() > MOST_MEMBERS) {
            members.pollFirstEntry();
        }
        memberBytes = 0;
        inMember = true;
        return true;
    }

    private void readHeader() throws IOException {
        byte[] header = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0};
        int known = atMember ? 3 : 0;
        memberStart = before + at - known;
        atMember = false;
        for (int i = known; i < HEADER; i++) {
            header[i] = take();
        }
        if (!isGzip(header)) {
            throw damaged("bytes that are not gzip");
        }
        skipNames(header[3]);
    }

    private void skipNames(int flags) throws IOException {
        if ((flags & 4) != 0) {
            int length = (take() & 0xFF) | (take() & 0xFF) << 8;
            for (int i = 0; i < length; i++) {
                take();
            }
        }
        for (int flag = 8; flag <= 16; flag *= 2) {
            while ((flags & flag) != 0 && take() != 0) {
                // A name or a comment, ended by a zero.
            }
        }
        if ((flags & 2) != 0) {
            take();
            take();
        }
    }

    private void closeMember() throws IOException, DataFormatException {
        inMember = false;
        at = filled - inflater.getRemaining();
        long[] trailer = new long[TRAILER];
        for (int i = 0; i < TRAILER; i++) {
            trailer[i] = take() & 0xFF;
        }
        long crc = trailer[0] | trailer[1] << 8 | trailer[2] << 16 | trailer[3] << 24;
        if (crc != check.getValue()) {
            throw new DataFormatException("its checksum is wrong");
        }
    }

    /** Takes the next member's first three bytes and all before them; false when there is none. */
    private boolean find() throws IOException {
        byte one = 0;
        byte two = 0;
        while (fill()) {
            byte three = take();
            if ((one & 0xFF) == 0x1F && (two & 0xFF) == 0x8B && three == 8) {
                atMember = true;
                return true;
            }
            one = two;
            two = three;
        }
        return false;
    }

    private InputException damaged(String what) {
        long place = memberStart;
        lose();
        return new InputException(Problem.BAD_GZIP, what + ", at byte " + place);
    }

    private void lose() {
        if (inMember) {
            at = filled - inflater.getRemaining();
        }
        inMember = false;
        lost = true;
    }

    private byte take() throws IOException {
        need();
        return buffer[at++];
    }

    private void need() throws IOException {
        if (!fill()) {
            throw new EOFException();
        }
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        before += filled;
        at = 0;
        filled = Math.max(0, packed.read(buffer, 0, buffer.length));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
