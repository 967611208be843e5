package hqb.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import hqb.platform.Refusal;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Counts requests, for each asker in a bucket of tokens that fills up again steadily. The counts are in this server's memory: a request
 * costs no query for them, and each backend counts for itself.
 */
@Singleton
class Buckets {
    private static final int MOST = 200_000;
    private static final Duration FULL_AGAIN = Duration.ofMinutes(1);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(FULL_AGAIN.multipliedBy(2))
            .build();

    /**
     * Takes a token.
     *
     * @param who       the asker
     * @param perMinute how many tokens a bucket holds, and gets in a minute
     * @throws Refusal when the bucket is empty; it says when the next token is there
     */
    void take(String who, int perMinute) {
        Bucket bucket = buckets.get(who,
                fresh -> Bucket.builder().addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, FULL_AGAIN)).build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            Duration wait = Duration.ofSeconds(1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
            throw Refusal.tooMany("At most " + perMinute + " requests a minute are answered here. Send several offers in one request, "
                    + "or ask less often.", "每分钟最多处理 " + perMinute + " 个请求。请合并请求或降低频率。", wait);
        }
    }
}
