package hqb.bench.makerspaces;

import hqb.makerspaces.registry.budgets.BenchClaims;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Claims by many clients at once on budgets that do not suffice, each wish twice as often as it can be paid. */
final class ClaimSection implements Section {
    private static final int CLAIMS = 10_000;
    private static final int CLIENTS = 64;
    private static final int BUDGETS = 8;
    private static final int SPACES = 20;
    /** How many claims one budget pays. */
    private static final int ENOUGH_FOR = 400;
    private static final int FEN = 300;

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
        CountDownLatch begin = new CountDownLatch(1);
        long given = 0;
        long start;
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Integer>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int first = client;
                clients.add(threads.submit(() -> {
                    begin.await();
                    int paid = 0;
                    for (int i = first; i < CLAIMS; i += CLIENTS) {
                        // every wish comes twice, from two budgets
                        int wish = i % (CLAIMS / 2);
                        String period = "2026-%02d-%02d".formatted(1 + wish / SPACES % 12, 1 + wish / SPACES / 12 % 28);
                        paid += claims.claim(spaces.get(wish % SPACES), budgets.get((wish + i / (CLAIMS / 2)) % BUDGETS), period,
                                world.keeper()) ? 1 : 0;
                    }
                    return paid;
                }));
            }
            start = System.nanoTime();
            begin.countDown();
            for (Future<Integer> one : clients) {
                given += one.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        int broken = 0;
        for (String check : claims.checks()) {
            broken += world.list(check).size();
        }
        String rows = world.list("SELECT count(*) FROM makerspaces_claim").getFirst();
        return """
                ## Claims

                %,d claims by %d clients on %d budgets that suffice for %,d, each wish twice, from two budgets: **%,d** given, %s rows,
                **%d** budgets overspent or claims paid twice by the product's own checks. %,.0f claims a second.
                """.formatted(CLAIMS, CLIENTS, BUDGETS, BUDGETS * ENOUGH_FOR, given, rows, broken, CLAIMS / seconds);
    }
}
