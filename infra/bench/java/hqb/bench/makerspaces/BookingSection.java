package hqb.bench.makerspaces;

import hqb.accounts.Actor;
import hqb.accounts.PersonId;
import hqb.makerspaces.booking.BenchBookings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;

/**
 * Bookings by many clients of few things, against bare inserts of the same attempts under the same exclusion constraint on the same
 * PostgreSQL, in rounds in which once the one and once the other begins.
 */
final class BookingSection implements Section {
    private static final int ATTEMPTS = 1_000_000;
    private static final int WARM = 5_000;
    /** Whether two bookings share a moment: the latest end of those before, as plain times; neither constraint nor ranges are asked. */
    private static final String DOUBLE = """
            SELECT count(*) FROM (SELECT starts_at, max(ends_at) OVER (PARTITION BY bookable_id ORDER BY starts_at, id
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS earlier
                FROM makerspaces_booking WHERE state <> 'cancelled') one WHERE earlier > starts_at""";

    private int written;
    private int calendars;

    @Override
    public String name() {
        return "bookings";
    }

    @Override
    public String measure(World world) throws Exception {
        int attempts = Integer.getInteger("hqb.bench.attempts", ATTEMPTS);
        int clients = world.settings().clients();
        List<Actor> people = people(world, clients);
        // nothing of this counts: classes are loaded and compiled, connections opened
        compare(world, people, "bench_warm", Attempts.random(WARM, new Random(world.seed() + 2)), 1);
        StringBuilder report = new StringBuilder("## Bookings\n\n");
        report.append(compare(world, people, "bench_all", Attempts.random(attempts, new Random(world.seed() + 3)),
                world.settings().rounds())
                .describe("%,d attempts by %d clients on %d things, half an hour to three hours in the next four weeks."
                        .formatted(attempts, clients, Attempts.THINGS)));
        Attempts apart = Attempts.apart(new Random(world.seed() + 4));
        report.append(compare(world, people, "bench_apart", apart, 2)
                .describe("%,d attempts of which none is in the way of another, so that every one is kept:".formatted(apart.size())));
        return report
                .append("""
                        Double bookings among all that is kept: **%s**. Calendars of the things as the product writes them, read by the second reader: %,d
                        bookings, **%d** calendars not as the database has it.
                        """
                        .formatted(world.list(DOUBLE).getFirst(), written, calendars))
                .toString();
    }

    private Comparison compare(World world, List<Actor> people, String name, Attempts attempts, int rounds)
            throws SQLException, InterruptedException, ExecutionException, InvalidRecurrenceRuleException {
        List<UUID> things = things(world, name);
        List<String> slugs = things.stream().map(BookingSection::slug).toList();
        BenchBookings product = new BenchBookings(world.product());
        List<Comparison.Round> done = new ArrayList<>();
        try (BareBookings bare = BareBookings.open(world, name, things, attempts, people.size())) {
            Crowd.Deed ours = (client, i) -> product.book(slugs.get(attempts.thing(i)), attempts.from(i), attempts.to(i),
                    people.get(client));
            for (int round = 0; round < rounds; round++) {
                int from = (int) ((long) attempts.size() * round / rounds);
                int to = (int) ((long) attempts.size() * (round + 1) / rounds);
                boolean oursFirst = round % 2 == 0;
                Crowd.Outcome first = Crowd.run(people.size(), from, to, oursFirst ? ours : bare::insert);
                Crowd.Outcome second = Crowd.run(people.size(), from, to, oursFirst ? bare::insert : ours);
                done.add(new Comparison.Round(to - from, oursFirst ? first : second, oursFirst ? second : first));
            }
        }
        String rows = world.list("SELECT count(*) FROM makerspaces_booking b JOIN makerspaces_bookable t ON t.id = b.bookable_id "
                + "WHERE t.model = '" + name + "' AND b.state = 'booked'").getFirst();
        for (int i = 0; i < slugs.size(); i++) {
            checkCalendar(world, product.calendar(slugs.get(i)), things.get(i));
        }
        return new Comparison(done, Long.parseLong(rows));
    }

    /** What the product writes as a thing's calendar has to be, for another reader, what the database has. */
    private void checkCalendar(World world, String text, UUID thing) throws SQLException, InvalidRecurrenceRuleException {
        List<String> rows = world
                .list("SELECT to_char(starts_at, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z/\"') || to_char(ends_at, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                        + " FROM makerspaces_booking WHERE bookable_id = '" + thing + "' AND state <> 'cancelled' ORDER BY starts_at");
        List<String> read = OtherReader.read(text, Instant.EPOCH, Instant.now().plus(Duration.ofDays(365))).stream()
                .map(span -> span.from() + "/" + span.to()).toList();
        written += rows.size();
        calendars += rows.equals(read) ? 0 : 1;
    }

    private static List<Actor> people(World world, int many) throws SQLException {
        List<Actor> people = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            UUID id = new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_c000L + i);
            world.change("INSERT INTO accounts_person (id, email, language) VALUES (?, ?, 'en')", id, "bench-" + i + "@example.org");
            people.add(Actor.person(new PersonId(id), world.keeper().organisation(), "127.0.0.1"));
        }
        return people;
    }

    /** Things that are always open, cost nothing and are booked on half hours. */
    private static List<UUID> things(World world, String name) throws SQLException {
        Random random = new Random(world.seed() + name.hashCode());
        UUID space = new UUID(random.nextLong(), random.nextLong());
        try (Connection connection = world.connect()) {
            world.makerspace(connection, space, "municipal", "2024-01-01", "{}");
        }
        List<UUID> things = new ArrayList<>();
        for (int i = 0; i < Attempts.THINGS; i++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            things.add(id);
            world.change("""
                    INSERT INTO makerspaces_bookable (id, space_id, slug, sort, kind, name_en, name_zh, about_en, about_zh, model, state,
                        grid_minutes, min_minutes, max_minutes, notice_minutes, ahead_days, buffer_minutes, cancel_minutes, offer_minutes,
                        no_show_limit, no_show_days, block_days)
                    VALUES (?, ?, ?, 'machine', 'oscilloscope', 'Benchmark', '基准', '', '', ?, 'in-service', 30, 30, 180, 0, 30, 0, 120, 120,
                        2, 60, 14)""", id, space, slug(id), name);
            world.change("INSERT INTO makerspaces_bookable_hours SELECT ?, day, 0, 1440 FROM generate_series(1, 7) day", id);
        }
        return things;
    }

    private static String slug(UUID id) {
        return String.format(Locale.ROOT, "bench-%s", id);
    }
}
