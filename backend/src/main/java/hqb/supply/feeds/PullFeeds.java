package hqb.supply.feeds;

import hqb.platform.fetch.FetchSettings;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes pulls from the queue as their time comes. Every backend does; a lease that lasts longer than a fetch may take keeps two from
 * taking the same. Some are fetched at once, so that a slow server keeps nobody else waiting.
 */
@Singleton
class PullFeeds {
    private static final Logger LOG = LoggerFactory.getLogger(PullFeeds.class);
    private static final int AT_ONCE = 4;
    private static final Duration SPARE = Duration.ofMinutes(2);

    private final Pulls pulls;
    private final PullFeed pullFeed;
    private final Duration lease;
    private final Semaphore free = new Semaphore(AT_ONCE);

    PullFeeds(Pulls pulls, PullFeed pullFeed, FetchSettings settings) {
        this.pulls = pulls;
        this.pullFeed = pullFeed;
        this.lease = settings.timeout().plus(SPARE);
    }

    /** Queues what is due and begins what waits. */
    @Scheduled(fixedDelay = "2s", initialDelay = "3s")
    void run() {
        try {
            pulls.queueDue();
            begin();
        } catch (RuntimeException trouble) {
            LOG.warn("fetching price lists stands still, trying again: {}", trouble.toString());
        }
    }

    private void begin() {
        while (free.tryAcquire()) {
            Optional<Pulls.Claim> claim;
            try {
                claim = pulls.claim(lease);
            } catch (RuntimeException trouble) {
                free.release();
                throw trouble;
            }
            if (claim.isEmpty()) {
                free.release();
                return;
            }
            Thread.ofVirtual().name("pull").start(() -> {
                try {
                    pullFeed.pull(claim.get());
                } catch (RuntimeException trouble) {
                    LOG.warn("pull {} has no end, its lease runs out: {}", claim.get().id(), trouble.toString());
                } finally {
                    free.release();
                }
            });
        }
    }
}
