package hqb.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A TCP connection from the product to one of its servers that a test can cut, as if the server had died, and mend. */
public final class Wire {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final int target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket entry;

    private Wire(int target, ServerSocket entry) {
        this.target = target;
        this.port = entry.getLocalPort();
        this.entry = entry;
    }

    /** A wire to a port of this machine. */
    static Wire to(int target) throws IOException {
        var entry = new ServerSocket(0, 50, HERE);
        var wire = new Wire(target, entry);
        wire.accept(entry);
        return wire;
    }

    /** The port that the product connects to. */
    int port() {
        return port;
    }

    /** Drops all connections and refuses new ones. */
    public synchronized void cut() {
        try {
            if (entry != null) {
                entry.close();
                entry = null;
            }
            for (Socket socket : open) {
                socket.close();
            }
            open.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets connections through again. */
    public synchronized void mend() {
        if (entry != null) {
            return;
        }
        try {
            var again = new ServerSocket();
            again.setReuseAddress(true);
            again.bind(new InetSocketAddress(HERE, port), 50);
            entry = again;
            accept(again);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket at) {
        Thread.ofPlatform().daemon().name("wire").start(() -> {
            while (!at.isClosed()) {
                try {
                    connect(at.accept());
                } catch (IOException e) {
                    // cut while waiting for somebody
                }
            }
        });
    }

    /** Joins one connection to the server; closes it when the server is not there. */
    private void connect(Socket near) throws IOException {
        open.add(near);
        Socket far;
        try {
            far = new Socket(HERE, target);
        } catch (IOException e) {
            open.remove(near);
            near.close();
            return;
        }
        open.add(far);
        near.setTcpNoDelay(true);
        far.setTcpNoDelay(true);
        pump(near, far);
        pump(far, near);
    }

    private void pump(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from; to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException e) {
                // cut
            } finally {
                open.remove(from);
                open.remove(to);
            }
        });
    }
}
