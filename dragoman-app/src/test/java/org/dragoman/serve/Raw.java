package org.dragoman.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests byte by byte, as no decent client would send them. */
final class Raw {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int ENOUGH = 4 << 20;
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: (\\d{1,9})");

    /**
     * @param status 0 when the connection was closed without an answer
     * @param head status line and headers
     * @param body what was read of it
     */
    record Answer(int status, String head, String body) {}

    private Raw() {}

    /** Sends bytes and reads to the end, or to the first event of a stream. */
    static Answer send(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
            } catch (SocketException answeredEarly) {
                // What is too long is refused before it is all sent.
            }
            return parsed(read(socket.getInputStream()));
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = in.read(buffer); n >= 0 && all.size() < ENOUGH; n = in.read(buffer)) {
                all.write(buffer, 0, n);
                String soFar = all.toString(StandardCharsets.UTF_8);
                if (isWhole(soFar)) {
                    break;
                }
            }
        } catch (SocketException reset) {
            // The other side has had enough; what came before counts.
        } catch (SocketTimeoutException silent) {
            throw new IOException("no end of the answer: " + all.toString(StandardCharsets.UTF_8), silent);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** A stream is read to its first event; an answer to its length, as the server may go on waiting for what was announced. */
    private static boolean isWhole(String soFar) {
        int end = soFar.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        if (soFar.contains("text/event-stream")) {
            return soFar.contains("event: progress");
        }
        Matcher length = LENGTH.matcher(soFar.substring(0, end));
        return length.find()
                && soFar.substring(end + 4).getBytes(StandardCharsets.UTF_8).length
                        >= Integer.parseInt(length.group(1));
    }

    private static Answer parsed(String all) {
        int end = all.indexOf("\r\n\r\n");
        String head = end < 0 ? all : all.substring(0, end);
        boolean isHttp = head.matches("(?s)HTTP/1\\.\\d \\d{3}.*");
        int status = isHttp ? Integer.parseInt(head.substring(9, 12)) : 0;
        return new Answer(status, head, end < 0 ? "" : all.substring(end + 4));
    }
}
