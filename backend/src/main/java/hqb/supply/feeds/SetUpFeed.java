package hqb.supply.feeds;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.Refusal;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;

/** Says where a supplier's list lies and when it is fetched, in place of what was said before. */
@Singleton
class SetUpFeed {
    private final ReadFeed readFeed;
    private final Feeds feeds;
    private final AuditLog audit;

    SetUpFeed(ReadFeed readFeed, Feeds feeds, AuditLog audit) {
        this.readFeed = readFeed;
        this.feeds = feeds;
        this.audit = audit;
    }

    /**
     * Sets it up.
     *
     * @throws Refusal when a field is wrong
     */
    @Transactional
    Feed setUp(Actor actor, SupplierId supplier, FeedBody body) {
        Feed before = feeds.lock(supplier).orElse(null);
        Feed feed = readFeed.read(supplier, body, before);
        feeds.save(feed);
        audit.write(actor, "feed.set-up", AuditLog.subject("supplier", supplier.value()), before == null ? null : facts(before),
                facts(feed));
        return feeds.find(supplier).orElseThrow();
    }

    /** For the log: an address may hold a secret, its host does not. */
    private static Map<String, Object> facts(Feed feed) {
        return Map.of("host", feed.url().getHost(), "rhythm", feed.rhythm().code(), "active", feed.active());
    }
}
