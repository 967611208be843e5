package hqb.supply.market;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts which words people search for, and how many different visitors, without keeping who. A visitor is a hash of the address, keyed
 * by bytes drawn anew each day, which never leave the memory; only numbers are written, every few seconds, so that a search costs no
 * write. A crash loses those seconds, and a restart takes returning visitors for new ones.
 */
@Singleton
public class SearchedWords {
    private static final Logger LOG = LoggerFactory.getLogger(SearchedWords.class);
    /** Beyond it, new words are not counted until the next day: nobody fills the memory. */
    private static final int MOST_WORDS = 20_000;
    /** Visitors that are told apart for one word; it is popular by then. */
    private static final int MOST_VISITORS = 200;
    private static final int KEY_BYTES = 32;
    /** A part number or a few words; nothing that could be an address or a whole text. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/+%#-]{1,59}");

    private final SearchedWordRows rows;
    private final Clock clock;
    private final Map<String, Seen> words = new HashMap<>();
    private volatile LocalDate day;
    private SecretKeySpec key = newKey();

    SearchedWords(SearchedWordRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        this.day = MarketWeeks.today(clock);
    }

    /** What is not written yet of a word, and who searched for it today. */
    private static final class Seen {
        private final Set<Long> visitors = new HashSet<>();
        private int times;
        private int newVisitors;
    }

    /**
     * What is to be written of a word.
     *
     * @param visitors those who were not counted yet, at most {@code times}
     */
    record Count(int times, int visitors) {
    }

    /** Somebody searched for that, and found something. Only what looks like a part number or a few words is counted. */
    public void searched(String text, String address) {
        String word = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        if (WORD.matcher(word).matches()) {
            count(word, address);
        }
    }

    private synchronized void count(String word, String address) {
        startDay();
        Seen seen = words.get(word);
        if (seen == null) {
            if (words.size() >= MOST_WORDS) {
                return;
            }
            seen = new Seen();
            words.put(word, seen);
        }
        seen.times++;
        if (seen.visitors.size() < MOST_VISITORS && seen.visitors.add(visitor(address))) {
            seen.newVisitors++;
        }
    }

    /** Writes what was counted since the last time; what cannot be written now is tried again. */
    @Scheduled(fixedDelay = "5s", initialDelay = "5s")
    @PreDestroy
    void write() {
        Map<String, Count> counts = take();
        if (counts.isEmpty()) {
            return;
        }
        try {
            rows.add(day, counts);
        } catch (RuntimeException away) {
            LOG.debug("counts are kept for later: {}", away.toString());
            putBack(counts);
        }
    }

    private synchronized Map<String, Count> take() {
        Map<String, Count> counts = new HashMap<>();
        words.forEach((word, seen) -> {
            if (seen.times > 0) {
                counts.put(word, new Count(seen.times, seen.newVisitors));
                seen.times = 0;
                seen.newVisitors = 0;
            }
        });
        return counts;
    }

    private synchronized void putBack(Map<String, Count> counts) {
        counts.forEach((word, count) -> {
            Seen seen = words.computeIfAbsent(word, unseen -> new Seen());
            seen.times += count.times();
            seen.newVisitors += count.visitors();
        });
    }

    /** A new day, new visitors. What was not written of the day before is lost: a few seconds of it. */
    private void startDay() {
        LocalDate today = MarketWeeks.today(clock);
        if (!today.equals(day)) {
            words.clear();
            key = newKey();
            day = today;
        }
    }

    private long visitor(String address) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return ByteBuffer.wrap(mac.doFinal(address.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", impossible);
        }
    }

    private static SecretKeySpec newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
