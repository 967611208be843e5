package hqb.supply.feeds;

import hqb.accounts.Actor;
import hqb.accounts.Attempts;
import hqb.platform.Refusal;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Has a list fetched now. */
@Singleton
class AskPull {
    private final Feeds feeds;
    private final Pulls pulls;
    private final Attempts attempts;

    AskPull(Feeds feeds, Pulls pulls, Attempts attempts) {
        this.feeds = feeds;
        this.pulls = pulls;
        this.attempts = attempts;
    }

    /**
     * Queues a pull and answers its id; one that waits or runs already is as good.
     *
     * @throws Refusal when the supplier has no feed, or asks too often
     */
    @Transactional
    UUID ask(Actor actor, SupplierId supplier) {
        if (feeds.lock(supplier).isEmpty()) {
            throw Refusal.notFound("There is no feed.", "尚未设置自动抓取。");
        }
        attempts.take(Attempts.Kind.PULLS_OF_SUPPLIER, supplier.value().toString(), actor.address());
        return pulls.ask(supplier);
    }
}
