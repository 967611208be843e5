package hqb.standin.state;

import java.time.Instant;

/** The time of this machine, moved forward as far as tests wish; it never goes back. */
public final class VirtualClock {
    private volatile long ahead;

    /** Seconds since 1970. */
    public long now() {
        return Instant.now().getEpochSecond() + ahead;
    }

    /** How many seconds this clock is ahead of the machine's. */
    public long ahead() {
        return ahead;
    }

    void moveTo(long secondsAhead) {
        ahead = secondsAhead;
    }
}
