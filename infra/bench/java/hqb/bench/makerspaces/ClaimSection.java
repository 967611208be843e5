package hqb.bench.makerspaces;

import hqb.makerspaces.registry.budgets.BenchClaims;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

/** Claims by many clients at once on budgets that do not suffice, each wish twice as often as it can be paid. */
final class ClaimSection implements Section {
    private static final int CLAIMS = 10_000;
    private static final int CLIENTS = 64;
    private static final int BUDGETS = 8;
    private static final int SPACES = 20;
    /** How many claims one budget pays. */
    private static final int ENOUGH_FOR = 400;
    private static final int FEN = 300;
    /** Sums of what is claimed or paid, without what the product itself notes of a budget. */
    private static final String OVERSPENT = """
            SELECT count(*) FROM makerspaces_budget b WHERE b.amount < (SELECT coalesce(sum(amount), 0) FROM makerspaces_claim c
                WHERE c.budget_id = b.id AND c.state IN ('claimed', 'paid'))""";
    private static final String TWICE = """
            SELECT count(*) FROM (SELECT DISTINCT a.space_id, a.period FROM makerspaces_claim a JOIN makerspaces_claim b
                ON b.space_id = a.space_id AND b.period = a.period AND b.id > a.id
                WHERE a.state IN ('claimed', 'paid') AND b.state IN ('claimed', 'paid')) twice""";
    private static final String UNEQUAL = """
            SELECT count(*) FROM makerspaces_budget b WHERE (b.claimed, b.paid) IS DISTINCT FROM (
                (SELECT coalesce(sum(amount), 0) FROM makerspaces_claim c WHERE c.budget_id = b.id AND c.state = 'claimed')::bigint,
                (SELECT coalesce(sum(amount), 0) FROM makerspaces_claim c WHERE c.budget_id = b.id AND c.state = 'paid')::bigint)""";

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public String measure(World world) throws SQLException, InterruptedException, ExecutionException {
        Random random = new Random(world.seed() + 1);
        List<UUID> spaces = new ArrayList<>();
        List<UUID> budgets = new ArrayList<>();
        try (Connection connection = world.connect()) {
            for (int i = 0; i < SPACES; i++) {
                spaces.add(new UUID(random.nextLong(), random.nextLong()));
                world.makerspace(connection, spaces.getLast(), "municipal", "2024-01-01", "{}");
            }
        }
        for (int i = 0; i < BUDGETS; i++) {
            budgets.add(new UUID(random.nextLong(), random.nextLong()));
            world.change("""
                    INSERT INTO makerspaces_budget (id, purpose, name_en, name_zh, amount, per_claim, valid_from, valid_to, created_at)
                    VALUES (?, 'event-grant', 'Benchmark', '基准', ?, ?, '2020-01-01', '2199-12-31', now())""", budgets.getLast(),
                    (long) FEN * ENOUGH_FOR, (long) FEN);
        }
        BenchClaims claims = new BenchClaims(world.product());
        AtomicLongArray told = new AtomicLongArray(BUDGETS);
        AtomicIntegerArray paidFor = new AtomicIntegerArray(CLAIMS / 2);
        Crowd.Outcome claimed = Crowd.run(CLIENTS, 0, CLAIMS, (client, i) -> {
            // every wish comes twice, from two budgets
            int wish = i % (CLAIMS / 2);
            int budget = (wish + i / (CLAIMS / 2)) % BUDGETS;
            String period = "2026-%02d-%02d".formatted(1 + wish / SPACES % 12, 1 + wish / SPACES / 12 % 28);
            boolean given = claims.claim(spaces.get(wish % SPACES), budgets.get(budget), period, world.keeper());
            if (given) {
                told.addAndGet(budget, FEN);
                paidFor.incrementAndGet(wish);
            }
            return given;
        });
        // every claim is noted as paid by two operators, each with a transfer of their own
        List<String> ids = world.list("SELECT id FROM makerspaces_claim ORDER BY id");
        Crowd.Outcome paid = Crowd.run(CLIENTS, 0, 2 * ids.size(),
                (client, i) -> claims.pay(UUID.fromString(ids.get(i / 2)), "transfer-" + i, world.keeper()));
        return """
                ## Claims

                %,d claims by %d clients on %d budgets that suffice for %,d, each wish twice, from two budgets: **%,d** given, %.0f claims a
                second. Each is then noted as paid twice at once: **%,d** of %,d notes are taken. Clients told to come again: %,d.

                | what would be wrong | told to clients | by rows |
                |---|---:|---:|
                | budgets overspent | **%d** | **%s** |
                | wishes given twice | **%d** | **%s** |
                | budgets whose own sums are not those of their rows | | **%s** |
                """.formatted(CLAIMS, CLIENTS, BUDGETS, BUDGETS * ENOUGH_FOR, claimed.succeeded(), CLAIMS / claimed.seconds(),
                paid.succeeded(),
                2 * ids.size(), claimed.again() + paid.again(),
                IntStream.range(0, BUDGETS).filter(i -> told.get(i) > (long) FEN * ENOUGH_FOR).count(), world.list(OVERSPENT).getFirst(),
                IntStream.range(0, CLAIMS / 2).filter(i -> paidFor.get(i) > 1).count(), world.list(TWICE).getFirst(),
                world.list(UNEQUAL).getFirst());
    }
}
