package hqb.bench.makerspaces;

import hqb.makerspaces.registry.review.BenchReviews;
import hqb.makerspaces.registry.review.Canonical;
import hqb.makerspaces.registry.review.Proposal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** The yearly review of as many makerspaces as were reviewed in 2021, 135 of them made to fail: run and judged again and again. */
final class ReviewSection implements Section {
    private static final int SPACES = 2_386;
    private static final int TO_REMOVE = 135;
    private static final int RUNS = 5;
    private static final int REPEATED = 20;

    @Override
    public String name() {
        return "review";
    }

    @Override
    public String measure(World world) throws SQLException {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        List<Subject> subjects = subjects(new Random(world.seed()));
        BenchReviews reviews = new BenchReviews(world.product());
        world.change("UPDATE makerspaces_title SET standing = 'removed'"); // what there is already is not reviewed
        Set<String> hashes = new HashSet<>();
        for (int i = 0; i < RUNS - 1; i++) {
            Collections.shuffle(subjects, new Random(world.seed() + 6 + i));
            hashes.add(reviews.rehearse(connection -> make(world, connection, subjects, day), day, world.keeper()));
        }
        Collections.shuffle(subjects, new Random(world.seed()));
        try (Connection connection = world.connect()) {
            connection.setAutoCommit(false);
            make(world, connection, subjects, day);
            connection.commit();
        }
        long start = System.nanoTime();
        String kept = reviews.run(day, world.keeper());
        hashes.add(kept);
        double ran = (System.nanoTime() - start) / 1e9;
        long removed = reviews.count(day.getYear(), Proposal.REMOVE);
        start = System.nanoTime();
        for (int i = 0; i < REPEATED; i++) {
            hashes.add(Canonical.hash(reviews.repeat(day.getYear())));
        }
        double again = (System.nanoTime() - start) / 1e9 / REPEATED;
        return """
                ## Yearly review

                %,d makerspaces, %d made to fail: **%d** proposed for removal. Run %d times over the same makerspaces, each time written into the
                database in another order (%.2f s, the last one kept), and judged again %d times from what was kept (%.2f s each):
                **%d** different text%s (SHA-256 %s).
                """
                .formatted(SPACES, TO_REMOVE, removed, RUNS, ran, REPEATED, again, hashes.size(), hashes.size() == 1 ? "" : "s", kept);
    }

    private record Subject(UUID id, String figures) {
    }

    private static List<Subject> subjects(Random random) {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < SPACES; i++) {
            boolean bad = i < TO_REMOVE;
            boolean unknown = !bad && random.nextInt(20) == 0;
            String figures = bad ? figures(random.nextInt(500), random.nextInt(20), random.nextInt(10))
                    : unknown ? "{\"serviceArea\": \"%d\"}".formatted(500 + random.nextInt(9_000))
                            : figures(500 + random.nextInt(9_000), 20 + random.nextInt(100), 10 + random.nextInt(50));
            subjects.add(new Subject(new UUID(random.nextLong(), random.nextLong()), figures));
        }
        return subjects;
    }

    private static String figures(int area, int teams, int events) {
        return "{\"serviceArea\": \"%d\", \"teams\": \"%d\", \"events\": \"%d\"}".formatted(area, teams, events);
    }

    private static void make(World world, Connection connection, List<Subject> subjects, LocalDate day) throws SQLException {
        for (Subject one : subjects) {
            world.makerspace(connection, one.id(), "provincial", day.toString(), one.figures());
        }
    }
}
