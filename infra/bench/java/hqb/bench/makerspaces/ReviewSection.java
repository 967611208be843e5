package hqb.bench.makerspaces;

import hqb.makerspaces.registry.review.BenchReviews;
import hqb.makerspaces.registry.review.Canonical;
import hqb.makerspaces.registry.review.Proposal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** The yearly review of as many makerspaces as were reviewed in 2021, 135 of them made to fail: run once, judged again and again. */
final class ReviewSection implements Section {
    private static final int SPACES = 2_386;
    private static final int TO_REMOVE = 135;
    private static final int REPEATED = 20;

    @Override
    public String name() {
        return "review";
    }

    @Override
    public String measure(World world) throws SQLException {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        make(world, new Random(world.seed()), day);
        BenchReviews reviews = new BenchReviews(world.product());
        world.change("UPDATE makerspaces_title SET standing = 'removed' WHERE space_id NOT IN (SELECT id FROM makerspaces_space WHERE slug LIKE 'bench-%')");
        long start = System.nanoTime();
        String kept = reviews.run(day, world.keeper());
        double ran = (System.nanoTime() - start) / 1e9;
        long removed = reviews.count(day.getYear(), Proposal.REMOVE);
        Set<String> hashes = new HashSet<>(Set.of(kept));
        start = System.nanoTime();
        for (int i = 0; i < REPEATED; i++) {
            hashes.add(Canonical.hash(reviews.repeat(day.getYear())));
        }
        double again = (System.nanoTime() - start) / 1e9 / REPEATED;
        return """
                ## Yearly review

                %,d makerspaces, %d made to fail: **%d** proposed for removal. Run and kept in %.2f s; judged again %d times, %.2f s each:
                **%d** different text%s (SHA-256 %s).
                """.formatted(SPACES, TO_REMOVE, removed, ran, REPEATED, again, hashes.size(), hashes.size() == 1 ? "" : "s", kept);
    }

    private static void make(World world, Random random, LocalDate day) throws SQLException {
        try (Connection connection = world.connect()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < SPACES; i++) {
                boolean bad = i < TO_REMOVE;
                boolean unknown = !bad && random.nextInt(20) == 0;
                String figures = bad ? "{\"serviceArea\": \"%d\", \"teams\": \"%d\", \"events\": \"%d\"}".formatted(random.nextInt(500),
                        random.nextInt(20), random.nextInt(10))
                        : unknown ? "{\"serviceArea\": \"%d\"}".formatted(500 + random.nextInt(9_000))
                                : "{\"serviceArea\": \"%d\", \"teams\": \"%d\", \"events\": \"%d\"}".formatted(500 + random.nextInt(9_000),
                                        20 + random.nextInt(100), 10 + random.nextInt(50));
                world.makerspace(connection, new UUID(random.nextLong(), random.nextLong()), "provincial", day.toString(), figures);
            }
            connection.commit();
        }
    }
}
