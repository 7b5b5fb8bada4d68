package org.dragoman.read.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/**
 * One answer of an HTTP/1 server. Lenient as browsers are, since archives often hold bodies that were unpacked while their
 * headers still speak of packing.
 *
 * @param status as 200
 * @param headers by lower-case name; the first of several
 * @param body its bytes, chunks joined and unpacked
 */
public record HttpAnswer(int status, Map<String, String> headers, byte[] body) {

    private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)? +(\\d{3})\\b.*");
    private static final Pattern CHUNK = Pattern.compile("\\s*([0-9a-fA-F]{1,8})\\s*(?:;.*)?");
    private static final int LONGEST_LINE = 1 << 14;
    private static final int MOST_HEADERS = 200;

    /** An answer whose body is over the limit. */
    public static final class TooLargeException extends IOException {
        TooLargeException() {
            super("the body is over the limit");
        }
    }

    public HttpAnswer {
        headers = Map.copyOf(headers);
    }

    /** The header {@code name}, given in lower case, or the empty string. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /**
     * Reads an answer.
     *
     * @param most largest body in bytes, packed as well as unpacked
     * @throws TooLargeException when the body is larger
     * @throws IOException when the answer is no HTTP, cut off, or packed in a way that is not known
     */
    public static HttpAnswer read(InputStream in, int most) throws IOException {
        Matcher status = STATUS.matcher(line(in));
        if (!status.matches()) {
            throw new IOException("no HTTP status line");
        }
        Map<String, String> headers = headers(in);
        int code = Integer.parseInt(status.group(1));
        byte[] raw = code == 204 || code == 304 ? new byte[0] : body(in, headers, most);
        return new HttpAnswer(code, headers, unpacked(raw, headers.getOrDefault("content-encoding", ""), most));
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new HashMap<>();
        int count = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (++count > MOST_HEADERS) {
                throw new IOException("more than " + MOST_HEADERS + " headers");
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static byte[] body(InputStream in, Map<String, String> headers, int most) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return chunks(in, most);
        }
        String length = headers.getOrDefault("content-length", "");
        if (!length.matches("\\d{1,15}") || headers.containsKey("x-crawl-content-encoding")) {
            return limited(in, most);
        }
        if (Long.parseLong(length) > most) {
            throw new TooLargeException();
        }
        return in.readNBytes(Integer.parseInt(length));
    }

    private static byte[] limited(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new TooLargeException();
        }
        return bytes;
    }

    private static byte[] chunks(InputStream in, int most) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String line = line(in);
            Matcher chunk = CHUNK.matcher(line);
            if (!chunk.matches()) {
                if (body.size() > 0) {
                    throw new IOException("a broken chunk");
                }
                // The chunks were joined before the answer was kept.
                body.writeBytes((line + "\n").getBytes(StandardCharsets.ISO_8859_1));
                body.writeBytes(limited(in, most));
                return body.toByteArray();
            }
            long length = Long.parseLong(chunk.group(1), 16);
            if (length == 0) {
                return body.toByteArray();
            }
            if (body.size() + length > most) {
                throw new TooLargeException();
            }
            byte[] bytes = in.readNBytes((int) length);
            if (bytes.length < length) {
                throw new EOFException("cut off");
            }
            body.writeBytes(bytes);
            line(in);
        }
    }

    private static byte[] unpacked(byte[] raw, String encoding, int most) throws IOException {
        String name = encoding.toLowerCase(Locale.ROOT);
        boolean gzip = raw.length > 2 && (raw[0] & 0xFF) == 0x1F && (raw[1] & 0xFF) == 0x8B;
        if (gzip && (name.isEmpty() || name.contains("gzip"))) {
            return limited(new GZIPInputStream(new ByteArrayInputStream(raw)), most);
        }
        boolean zlib = raw.length > 2 && (raw[0] & 0x0F) == 8 && ((raw[0] & 0xFF) << 8 | raw[1] & 0xFF) % 31 == 0;
        if (zlib && name.equals("deflate")) {
            return limited(new InflaterInputStream(new ByteArrayInputStream(raw)), most);
        }
        boolean text = raw.length == 0 || raw[0] == '<' || raw[0] == '\n' || raw[0] == '\r' || raw[0] == ' ';
        if (!text && (name.equals("br") || name.equals("zstd") || name.equals("compress"))) {
            throw new IOException("it is packed with " + name);
        }
        return raw;
    }

    /** A line without its end, in Latin-1. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("cut off");
            }
            if (line.size() >= LONGEST_LINE) {
                throw new IOException("a line without end");
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
