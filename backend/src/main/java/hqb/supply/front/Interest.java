package hqb.supply.front;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what people look for, without saying who: parts shown by searches, part pages opened, searches that found nothing. Counts are
 * gathered in memory and written every few seconds, so that a search costs no write; a crash loses those seconds.
 */
@Singleton
public class Interest {
    static final ZoneId DAYS = ZoneId.of("Asia/Shanghai");

    private static final Logger LOG = LoggerFactory.getLogger(Interest.class);
    /** Enough for a busy minute; beyond it nothing more is counted until the next writing. */
    private static final int MOST = 50_000;
    /** A part number or a few words; nothing that could be an address or a whole text. */
    private static final Pattern TERM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/+%#-]{1,59}");

    private final InterestRows rows;
    private final Map<UUID, Integer> searched = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> viewed = new ConcurrentHashMap<>();
    private final Map<String, Integer> missed = new ConcurrentHashMap<>();

    Interest(InterestRows rows) {
        this.rows = rows;
    }

    /** Some parts were shown by a search. */
    public void searched(Collection<UUID> parts) {
        parts.forEach(part -> count(searched, part));
    }

    /** The page of a part was opened. */
    public void viewed(UUID part) {
        count(viewed, part);
    }

    /** A search found nothing. Only what looks like a part number or a few words is kept. */
    public void missed(String text) {
        String term = text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        if (TERM.matcher(term).matches()) {
            count(missed, term);
        }
    }

    /** Writes what was counted since the last time; what cannot be written now is tried again. */
    @Scheduled(fixedDelay = "5s", initialDelay = "5s")
    @PreDestroy
    void write() {
        LocalDate day = LocalDate.now(DAYS);
        write(searched, counts -> rows.addSearched(day, counts));
        write(viewed, counts -> rows.addViewed(day, counts));
        write(missed, counts -> rows.addMissed(day, counts));
    }

    private static <K> void write(Map<K, Integer> counts, Consumer<Map<K, Integer>> writing) {
        Map<K, Integer> taken = new HashMap<>();
        for (K key : counts.keySet()) {
            Integer times = counts.remove(key);
            if (times != null) {
                taken.put(key, times);
            }
        }
        if (taken.isEmpty()) {
            return;
        }
        try {
            writing.accept(taken);
        } catch (RuntimeException away) {
            LOG.debug("counts are kept for later: {}", away.toString());
            taken.forEach((key, times) -> counts.merge(key, times, Integer::sum));
        }
    }

    private static <K> void count(Map<K, Integer> counts, K key) {
        if (counts.size() < MOST) {
            counts.merge(key, 1, Integer::sum);
        }
    }
}
