package hqb.payouts;

import hqb.accounts.Actor;
import hqb.accounts.PersonId;
import hqb.accounts.people.People;
import hqb.payouts.Batches.Batch;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Amount;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells batches. */
@Singleton
class ShowBatch {
    private static final String QUERY = "payout batches";

    private final Batches batches;
    private final Payouts payouts;
    private final PayoutLists lists;
    private final People people;

    ShowBatch(Batches batches, Payouts payouts, PayoutLists lists, People people) {
        this.batches = batches;
        this.payouts = payouts;
        this.lists = lists;
        this.people = people;
    }

    /** One, with its payments. */
    @Transactional(readOnly = true)
    public BatchPage one(UUID id, Actor actor, Language language) {
        Batch batch = batches.find(id).orElseThrow(() -> Refusal.notFound("There is no batch with this id."));
        List<Payout> found = payouts.ofBatch(id);
        return page(batch, found, lists.items(found, true, language), actor);
    }

    /** All, the latest first. */
    @Transactional(readOnly = true)
    public Page<BatchPage> all(@Nullable String cursor, int size, Actor actor) {
        List<Batch> found = batches.latest(Cursor.readId(QUERY, cursor), size + 1);
        List<Batch> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Cursor.after(QUERY, List.of(page.getLast().id().toString())) : null;
        return new Page<>(page.stream().map(batch -> page(batch, payouts.ofBatch(batch.id()), List.of(), actor)).toList(), batches.count(),
                next);
    }

    private BatchPage page(Batch batch, List<Payout> of, List<PayoutItem> items, Actor actor) {
        List<Payout> going = of.stream()
                .filter(payout -> batch.state() == BatchState.REFUSED || payout.state() != PayoutState.REFUSED).toList();
        Amount total = going.stream().map(Payout::amount).reduce(Amount.zero(batch.currency()), Amount::plus);
        UUID decided = batch.decidedBy();
        return new BatchPage(batch.id(), batch.state().code(), name(batch.madeBy()),
                actor.personId() != null && actor.personId().value().equals(batch.madeBy()), batch.madeAt(),
                decided == null ? null : name(decided), batch.decidedAt(), batch.reason(), total.toMoney(), going.size(), items);
    }

    private String name(UUID person) {
        return people.find(new PersonId(person)).map(found -> found.email()).orElse("–");
    }
}
