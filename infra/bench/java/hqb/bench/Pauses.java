package hqb.bench;

import java.io.IOException;

/** Waiting. */
final class Pauses {
    private Pauses() {
    }

    static void milliseconds(long time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("told to end", stop);
        }
    }
}
