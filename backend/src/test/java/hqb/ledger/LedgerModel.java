package hqb.ledger;

import hqb.ledger.journals.OtherJournals;
import hqb.ledger.journals.PaymentJournals;
import hqb.ledger.journals.PayoutJournals;
import hqb.ledger.journals.ReturnJournals;
import hqb.ledger.shares.ChildShare;
import hqb.ledger.shares.ReturnFunding;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A marketplace in memory that does random things, each possible at its moment, and knows what must be on every account. */
final class LedgerModel {
    private static final Instant NOW = Instant.parse("2026-05-21T00:00:00Z");
    private static final int MOST_ORDERS = 400;

    private final SplittableRandom random;
    private final List<UUID> suppliers = new ArrayList<>();
    private final Map<Currency, List<Order>> orders = new HashMap<>();
    private final Map<Currency, List<Dispute>> disputes = new HashMap<>();
    private final Map<Currency, List<Payout>> payouts = new HashMap<>();
    private final Map<String, Long> balances = new HashMap<>();
    private final List<Journal> past = new ArrayList<>();

    LedgerModel(long seed) {
        this.random = new SplittableRandom(seed);
        for (int i = 0; i < 50; i++) {
            suppliers.add(uuid());
        }
        for (Currency currency : Currency.values()) {
            orders.put(currency, new ArrayList<>());
            disputes.put(currency, new ArrayList<>());
            payouts.put(currency, new ArrayList<>());
        }
    }

    private static final class Order {
        private final UUID id;
        private final UUID supplier;
        private ChildShare share;
        private boolean released;

        private Order(UUID id, UUID supplier, ChildShare share) {
            this.id = id;
            this.supplier = supplier;
            this.share = share;
        }
    }

    private record Payout(UUID id, UUID supplier, Amount amount) {
    }

    private record Dispute(String id, Order order, Amount amount, Amount beyond) {
    }

    /** Debits less credits, by code and currency. */
    Map<String, Long> balances() {
        return balances;
    }

    private UUID uuid() {
        return new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | Long.MIN_VALUE);
    }

    private String name(String prefix) {
        return prefix + "_" + uuid();
    }

    private <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private Amount of(AccountCode account, Currency currency) {
        return new Amount(account.type().kind().sign() * balances.getOrDefault(account + " " + currency, 0L), currency);
    }

    private Amount some(Amount most) {
        return new Amount(random.nextInt(4) == 0 ? most.minor() : random.nextLong(1, most.minor() + 1), most.currency());
    }

    /** The next thing that happens. */
    Journal next() {
        Currency currency = pick(List.of(Currency.values()));
        Journal journal = null;
        while (journal == null) {
            journal = happen(currency);
        }
        if (!past.contains(journal)) {
            journal.lines().forEach(
                    line -> balances.merge(line.account() + " " + line.amount().currency(), line.amount().minor(), Math::addExact));
            past.add(journal);
            if (past.size() > 200) {
                past.removeFirst();
            }
        }
        return journal;
    }

    private @Nullable Journal happen(Currency currency) {
        List<Order> open = Objects.requireNonNull(orders.get(currency));
        Amount any = new Amount(random.nextLong(1, 1_000_000), currency);
        if (open.size() < 5) {
            return pay(currency, open);
        }
        Order order = pick(open);
        AccountCode receivable = AccountCode.supplierReceivable(order.supplier);
        Amount earned = of(AccountCode.supplierPayable(order.supplier), currency);
        Amount owed = of(receivable, currency);
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> pay(currency, open);
            case 3, 4, 5 -> release(order);
            case 6, 7 -> refund(order);
            case 8 -> begin(order, earned);
            case 9 -> PayoutJournals.transferReversed(name("trr"), order.supplier, any, owed, NOW);
            case 10 -> earned.min(owed).isZero() ? null : PayoutJournals.netted(uuid(), order.supplier, some(earned.min(owed)), NOW);
            case 11, 17 -> endPayout(currency);
            case 12 -> random.nextBoolean() ? PaymentJournals.stripeFee(name("txn"), any, NOW)
                    : PaymentJournals.available(name("txn"), any, NOW);
            case 13 ->
                random.nextBoolean() ? PayoutJournals.paidOut(name("po"), any, NOW) : PayoutJournals.payoutFailed(name("po"), any, NOW);
            case 14 -> dispute(order, currency);
            case 15 -> decide(currency);
            case 16 -> other(currency, any);
            default -> past.isEmpty() ? null : pick(past); // the same thing once more
        };
    }

    private @Nullable Journal begin(Order order, Amount earned) {
        if (earned.isZero()) {
            return null;
        }
        Payout payout = new Payout(uuid(), order.supplier, some(earned));
        Objects.requireNonNull(payouts.get(earned.currency())).add(payout);
        return PayoutJournals.begun(payout.id, AccountCode.supplierPayable(order.supplier), payout.amount, "payout", NOW);
    }

    private @Nullable Journal endPayout(Currency currency) {
        List<Payout> begun = Objects.requireNonNull(payouts.get(currency));
        if (begun.isEmpty()) {
            return null;
        }
        Payout payout = begun.remove(random.nextInt(begun.size()));
        AccountCode payable = AccountCode.supplierPayable(payout.supplier);
        return switch (random.nextInt(4)) {
            case 0 -> PayoutJournals.transferred(name("tr"), payout.id, payout.amount, NOW);
            case 1 -> PayoutJournals.paidByBank(payout.id, payout.amount, "CNAPS 1", NOW);
            case 2 -> PayoutJournals.bankReturned(uuid(), payable, payout.amount, "returned", NOW);
            default -> PayoutJournals.cameBack(payout.id, payable, payout.amount, "refused", NOW);
        };
    }

    private Journal pay(Currency currency, List<Order> open) {
        if (open.size() > MOST_ORDERS) {
            open.remove(random.nextInt(open.size())); // forgotten, its money stays where it is
        }
        Map<UUID, Amount> parts = new LinkedHashMap<>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            Amount gross = new Amount(random.nextLong(1, 10_000_000), currency);
            Order order = new Order(uuid(), pick(suppliers), ChildShare.fresh(gross, new Amount(gross.minor() * 7 / 100, currency)));
            parts.put(order.id, gross);
            open.add(order);
        }
        return PaymentJournals.captured(name("pi"), parts, new Amount(random.nextLong(0, 500), currency), NOW);
    }

    private @Nullable Journal release(Order order) {
        Amount held = order.share.returnable();
        if (order.released || held.isZero()) {
            return null;
        }
        order.released = true;
        Amount commission = order.share.commissionLeft();
        Amount tax = new Amount(commission.minor() * 6 / 106, held.currency());
        return PayoutJournals.released(uuid(), order.id, AccountCode.supplierPayable(order.supplier), held, commission.minus(tax), tax,
                NOW);
    }

    private @Nullable Journal refund(Order order) {
        if (order.share.returnable().isZero()) {
            return null;
        }
        Amount amount = some(order.share.returnable());
        return ReturnJournals.refunded(name("re"), List.of(bear(order, amount)), new Amount(random.nextLong(0, 3), amount.currency()), NOW);
    }

    private ReturnJournals.OrderReturn bear(Order order, Amount amount) {
        Currency currency = amount.currency();
        Amount held = order.released ? Amount.zero(currency) : order.share.returnable();
        ReturnFunding funding = ReturnFunding.of(order.share.bear(amount), held, of(AccountCode.supplierPayable(order.supplier), currency));
        order.share = order.share.after(amount);
        return new ReturnJournals.OrderReturn(order.id, order.supplier, funding,
                new Amount(funding.commission().minor() * 6 / 106, currency));
    }

    private @Nullable Journal dispute(Order order, Currency currency) {
        if (order.share.returnable().isZero()) {
            return null;
        }
        Dispute dispute = new Dispute(name("dp"), order, some(order.share.returnable()), new Amount(random.nextLong(0, 5), currency));
        Objects.requireNonNull(disputes.get(currency)).add(dispute);
        return ReturnJournals.disputeOpened(dispute.id, dispute.amount.plus(dispute.beyond), new Amount(1_500, currency), NOW);
    }

    private @Nullable Journal decide(Currency currency) {
        List<Dispute> open = Objects.requireNonNull(disputes.get(currency));
        if (open.isEmpty()) {
            return null;
        }
        Dispute dispute = open.remove(random.nextInt(open.size()));
        Amount all = dispute.amount.plus(dispute.beyond);
        if (random.nextBoolean()) {
            return ReturnJournals.disputeWon(dispute.id, all, new Amount(random.nextBoolean() ? 1_500 : 0, currency), NOW);
        }
        Amount left = dispute.amount.min(dispute.order.share.returnable()); // less when it was refunded meanwhile
        List<ReturnJournals.OrderReturn> borne = left.isZero() ? List.of() : List.of(bear(dispute.order, left));
        return ReturnJournals.disputeLost(dispute.id, borne, all.minus(left), NOW);
    }

    private Journal other(Currency currency, Amount any) {
        return switch (random.nextInt(4)) {
            case 0 -> OtherJournals.exchanged(name("txn"), AccountType.STRIPE_AVAILABLE, any,
                    new Amount(random.nextLong(1, 9_999), currency == Currency.CNY ? Currency.HKD : Currency.CNY), NOW);
            case 1 ->
                OtherJournals.fxDifference(name("txn"), AccountType.STRIPE_AVAILABLE, random.nextBoolean() ? any : any.negated(), NOW);
            case 2 ->
                OtherJournals.corrected(uuid(), AccountCode.of(AccountType.GOODWILL), AccountCode.of(AccountType.BANK), any, "model", NOW);
            default ->
                OtherJournals.corrected(uuid(), AccountCode.of(AccountType.SUSPENSE), AccountCode.of(AccountType.BANK), any, "model", NOW);
        };
    }
}
