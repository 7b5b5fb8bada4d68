package org.dragoman.fetch;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.dragoman.read.http.HttpAnswer;

/**
 * One request and its answer, over a connection of its own. Java's HTTP client resolves a host's name by itself, after and apart
 * from any check of ours; here the address that was checked is the one that is connected to.
 */
final class Exchange {

    /** A host whose name leads into a private network. */
    static final class PrivateAddressException extends IOException {
        PrivateAddressException(InetAddress address) {
            super(address.getHostAddress());
        }
    }

    private final FetchOptions options;
    private final Map<String, String> headers;

    private final Predicate<InetAddress> allowed;

    /**
     * @param headers of every request
     * @param allowed which addresses may be connected to
     */
    Exchange(FetchOptions options, Map<String, String> headers, Predicate<InetAddress> allowed) {
        this.options = options;
        this.headers = headers;
        this.allowed = allowed;
    }

    /**
     * Gets {@code uri}.
     *
     * @param more headers beside the usual ones
     */
    HttpAnswer get(URI uri, Map<String, String> more) throws IOException {
        long deadline = System.nanoTime() + options.timeout().toNanos();
        try (Socket socket = connect(uri, deadline)) {
            socket.getOutputStream().write(request(uri, more).getBytes(StandardCharsets.US_ASCII));
            InputStream in = new BufferedInputStream(new Deadlined(socket, deadline));
            HttpAnswer answer = HttpAnswer.read(in, options.maxBytes());
            while (answer.status() / 100 == 1) {
                answer = HttpAnswer.read(in, options.maxBytes());
            }
            return answer;
        }
    }

    private Socket connect(URI uri, long deadline) throws IOException {
        boolean secure = uri.getScheme().equalsIgnoreCase("https");
        int port = uri.getPort() > 0 ? uri.getPort() : secure ? 443 : 80;
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(checked(uri.getHost()), port), left(deadline));
            socket.setSoTimeout(left(deadline));
            return secure ? secured(socket, uri.getHost(), port) : socket;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    /** The host's first address. One private address among several is enough to refuse. */
    private InetAddress checked(String host) throws IOException {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        InetAddress[] addresses = InetAddress.getAllByName(bare);
        for (InetAddress address : addresses) {
            if (!allowed.test(address)) {
                throw new PrivateAddressException(address);
            }
        }
        if (addresses.length == 0) {
            throw new UnknownHostException(host);
        }
        return addresses[0];
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocket socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        // Without this, Java takes any valid certificate for that of this host.
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private String request(URI uri, Map<String, String> more) {
        StringBuilder request = new StringBuilder("GET ").append(target(uri)).append(" HTTP/1.1\r\nHost: ");
        request.append(uri.getHost())
                .append(uri.getPort() > 0 ? ":" + uri.getPort() : "")
                .append("\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        more.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        return request.append("Connection: close\r\n\r\n").toString();
    }

    /** Path and query of {@code uri}. */
    static String target(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static int left(long deadline) throws SocketTimeoutException {
        long millis = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        if (millis <= 0) {
            throw new SocketTimeoutException();
        }
        return (int) millis;
    }

    /** A stream that ends in an exception at the deadline, however slowly bytes drip in. */
    private static final class Deadlined extends FilterInputStream {

        private final Socket socket;
        private final long deadline;

        Deadlined(Socket socket, long deadline) throws IOException {
            super(socket.getInputStream());
            this.socket = socket;
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            socket.setSoTimeout(left(deadline));
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            socket.setSoTimeout(left(deadline));
            return super.read(bytes, offset, length);
        }
    }
}
