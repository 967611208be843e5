package hqb.supply.inventory;

import hqb.platform.FieldError;
import hqb.platform.Language;
import hqb.platform.Uuid7;
import hqb.platform.reindex.Urgency;
import hqb.supply.Offer;
import hqb.supply.OfferId;
import hqb.supply.Offers;
import hqb.supply.StoreOffers;
import hqb.supply.inventory.ReadOffer.Said;
import hqb.supply.matching.Match;
import hqb.supply.matching.MatchParts;
import hqb.supply.matching.RowFault;
import hqb.supply.proposals.Proposals;
import hqb.supply.proposals.WaitingOffer;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Changes offers, up to some hundred at once, each by itself: what is wrong with one keeps none of the others back. A part that the
 * catalogue does not know is proposed, and the offer waits for it.
 */
@Singleton
class EditOffers {
    private static final int LONGEST_SKU = 80;

    private final Offers offers;
    private final Suppliers suppliers;
    private final MatchParts match;
    private final StoreOffers store;
    private final Proposals proposals;
    private final OwnOffers own;

    EditOffers(Offers offers, Suppliers suppliers, MatchParts match, StoreOffers store, Proposals proposals, OwnOffers own) {
        this.offers = offers;
        this.suppliers = suppliers;
        this.match = match;
        this.store = store;
        this.proposals = proposals;
        this.own = own;
    }

    /**
     * A change to an offer.
     *
     * @param version at which it was read; null changes it whatever it is
     * @param whole   whether what is left out falls back to its default instead of staying
     */
    record Edit(String sku, @Nullable Long version, OfferBody body, boolean whole) {
    }

    /** What came of a change. */
    enum Result {
        CREATED, CHANGED, UNCHANGED, STALE, REFUSED
    }

    /**
     * What came of a change.
     *
     * @param version the offer's now; null when there is none
     * @param errors  why it was refused
     */
    record Outcome(String sku, Result result, @Nullable Long version, List<FieldError> errors) {
    }

    /**
     * Changes them and says what came of each, in their order.
     *
     * @throws StoreOffers.Overtaken when somebody else changed one of them at the same moment: try again
     */
    @Transactional
    List<Outcome> edit(SupplierId supplier, List<Edit> edits, Language language) {
        return new Work(supplier, language).edit(edits);
    }

    /** One call. */
    private final class Work {
        private final SupplierId supplier;
        private final Language language;
        private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        private final List<Offer> created = new ArrayList<>();
        private final List<StoreOffers.Change> changed = new ArrayList<>();
        private final List<Proposals.Wish> wishes = new ArrayList<>();

        Work(SupplierId supplier, Language language) {
            this.supplier = supplier;
            this.language = language;
        }

        List<Outcome> edit(List<Edit> edits) {
            Map<String, Offer> before = offers.listBySkus(supplier, edits.stream().map(Edit::sku).distinct().toList());
            Set<UUID> counters = Set.copyOf(suppliers.counters(List.of(supplier)).getOrDefault(supplier, List.of()));
            List<MatchParts.Named> named = new ArrayList<>();
            for (int i = 0; i < edits.size(); i++) {
                String mpn = edits.get(i).body().mpn();
                if (mpn != null && !mpn.isBlank() && mpn.length() <= LONGEST_SKU) {
                    String maker = edits.get(i).body().manufacturer();
                    named.add(new MatchParts.Named(i, mpn.strip(), maker == null || maker.isBlank() ? null : maker.strip()));
                }
            }
            Map<Integer, Match> matches = match.match(named);
            List<Outcome> outcomes = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < edits.size(); i++) {
                Edit edit = edits.get(i);
                ReadOffer reader = new ReadOffer(before.get(edit.sku()), edit.whole(), counters, language);
                if (edit.sku().isBlank()) {
                    reader.refuse("/sku", RowFault.MISSING_SKU);
                } else if (edit.sku().length() > LONGEST_SKU) {
                    reader.refuse("/sku", RowFault.TOO_LONG, String.valueOf(LONGEST_SKU));
                } else if (!seen.add(edit.sku())) {
                    reader.refuse("/sku", RowFault.DUPLICATE_ROW, String.valueOf(first(edits, edit.sku())));
                }
                outcomes.add(one(edit, before.get(edit.sku()), reader, matches.get(i)));
            }
            // the alert before the stock, so that a stock that falls below a new alert is noticed
            setAlerts(edits, outcomes, before::containsKey);
            store.store(supplier, created, changed, Urgency.AT_ONCE);
            setAlerts(edits, outcomes, sku -> !before.containsKey(sku));
            proposals.propose(supplier, wishes);
            return outcomes;
        }

        private void setAlerts(List<Edit> edits, List<Outcome> outcomes, Predicate<String> which) {
            for (int i = 0; i < edits.size(); i++) {
                Outcome outcome = outcomes.get(i);
                OfferBody body = edits.get(i).body();
                boolean said = body.lowStockAt() != null || (body.clear() != null && body.clear().contains("lowStockAt"));
                boolean kept = outcome.result() != Result.REFUSED && outcome.result() != Result.STALE;
                if (said && kept && which.test(outcome.sku()) && own.alertAt(supplier, outcome.sku(), body.lowStockAt())
                        && outcome.result() == Result.UNCHANGED) {
                    outcomes.set(i, new Outcome(outcome.sku(), Result.CHANGED, outcome.version(), List.of()));
                }
            }
        }

        private static int first(List<Edit> edits, String sku) {
            return 1 + edits.stream().map(Edit::sku).toList().indexOf(sku);
        }

        private Outcome one(Edit edit, @Nullable Offer before, ReadOffer reader, @Nullable Match matched) {
            if (edit.version() != null && (before == null || before.version() != edit.version())) {
                return new Outcome(edit.sku(), Result.STALE, before == null ? null : before.version(), List.of());
            }
            Said said = reader.read(edit.body());
            UUID part = before == null ? null : before.partId();
            String category = before == null ? "" : before.categorySlug();
            switch (matched) {
                case null -> {
                    // the part stays, or its absence was refused
                }
                case Match.Found found -> {
                    part = found.part();
                    category = found.category();
                }
                case Match.Wrong wrong -> reader.refuse(wrong.aboutManufacturer() ? "/manufacturer" : "/mpn", wrong.fault(),
                        wrong.arguments().toArray(String[]::new));
                case Match.Unknown unknown -> {
                    String mpn = java.util.Objects.requireNonNull(edit.body().mpn()).strip();
                    if (said != null && reader.errors().isEmpty()) {
                        Offer waiting = offer(edit.sku(), said, new UUID(0, 0), "", null);
                        wishes.add(new Proposals.Wish(unknown.maker(), mpn, "", null, null, WaitingOffer.of(waiting)));
                    }
                    reader.refuse("/mpn", RowFault.UNKNOWN_PART, mpn, unknown.maker().name());
                }
            }
            if (said == null || part == null || !reader.errors().isEmpty()) {
                return new Outcome(edit.sku(), Result.REFUSED, before == null ? null : before.version(), reader.errors());
            }
            Offer after = offer(edit.sku(), said, part, category, before);
            if (before == null) {
                created.add(after);
                return new Outcome(edit.sku(), Result.CREATED, 1L, List.of());
            }
            if (before.saysTheSameAs(after)) {
                return new Outcome(edit.sku(), Result.UNCHANGED, before.version(), List.of());
            }
            changed.add(new StoreOffers.Change(before, after));
            return new Outcome(edit.sku(), Result.CHANGED, before.version() + 1, List.of());
        }

        private Offer offer(String sku, Said said, UUID part, String category, @Nullable Offer before) {
            return new Offer(before == null ? new OfferId(Uuid7.random(now)) : before.id(), supplier, part, category, sku, said.stock(),
                    said.terms(), said.packaging(), said.dateCode(), said.counterId(), now, said.goods(),
                    before == null ? 1 : before.version());
        }
    }
}
