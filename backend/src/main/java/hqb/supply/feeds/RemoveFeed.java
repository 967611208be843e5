package hqb.supply.feeds;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.Refusal;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Ends a feed: address, secret and history go; imports and offers stay. */
@Singleton
class RemoveFeed {
    private final Feeds feeds;
    private final AuditLog audit;

    RemoveFeed(Feeds feeds, AuditLog audit) {
        this.feeds = feeds;
        this.audit = audit;
    }

    /**
     * Removes it.
     *
     * @throws Refusal when the supplier has none
     */
    @Transactional
    void remove(Actor actor, SupplierId supplier) {
        if (!feeds.remove(supplier)) {
            throw Refusal.notFound("There is no feed.", "尚未设置自动抓取。");
        }
        audit.write(actor, "feed.removed", AuditLog.subject("supplier", supplier.value()), null, null);
    }
}
