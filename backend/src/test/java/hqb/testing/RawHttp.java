package hqb.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no proper client would send. */
public final class RawHttp {
    private static final int TIMEOUT_MILLISECONDS = 10_000;

    private RawHttp() {
    }

    /**
     * Sends a text as it is and reads until the server closes.
     *
     * @param server where it listens
     * @param request with its line ends; it should ask for {@code Connection: close}
     * @return all that the server sent, head and body
     */
    public static String send(URI server, String request) {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLISECONDS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
