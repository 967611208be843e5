package hqb.platform.local;

import java.io.IOException;

/** A short wait between two tries. */
final class Pause {
    private Pause() {
    }

    static void milliseconds(long milliseconds) throws IOException {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for a server", e);
        }
    }
}
