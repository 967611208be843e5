package hqb.bench.makerspaces;

import hqb.makerspaces.booking.BenchCalendars;
import hqb.makerspaces.equipment.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;

/** Series that are made up, expanded by the product and by a second reader; and rules as bookings repeat by them. */
final class SeriesSection implements Section {
    private static final int SERIES = 10_000;
    private static final int SHOWN = 5;
    private static final Instant FROM = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant TO = FROM.plus(Duration.ofDays(400));

    private int wrong;
    private int occurrences;
    private final StringBuilder examples = new StringBuilder();

    @Override
    public String name() {
        return "series";
    }

    @Override
    public String measure(World world) throws InvalidRecurrenceRuleException {
        Random random = new Random(world.seed() + 5);
        for (int i = 0; i < SERIES; i++) {
            Series one = Series.random(random);
            String text = one.text(OtherReader.read(one.text(), FROM, TO), random);
            compare(text, BenchCalendars.read(text, FROM, TO), OtherReader.read(text, FROM, TO));
        }
        String read = """
                ## Series in calendars

                %,d calendars of a series each, from 2026 on, read for 400 days by the product and by lib-recur with Java's zones: %,d occurrences,
                **%d** calendars read differently.
                """
                .formatted(SERIES, occurrences, wrong);
        int before = wrong;
        occurrences = 0;
        for (int i = 0; i < SERIES; i++) {
            repeat(random);
        }
        return read + """
                %,d rules of bookings that repeat: %,d times, **%d** rules expanded differently.
                """.formatted(SERIES, occurrences, wrong - before) + examples;
    }

    /** A rule of bookings, in Shenzhen's time; its times are far enough apart. */
    private void repeat(Random random) throws InvalidRecurrenceRuleException {
        Series one;
        do {
            one = Series.random(random);
        } while (one.form() != Series.Form.FLOATING || one.rule().startsWith("FREQ=YEARLY"));
        String rule = one.rule().replaceFirst(";(COUNT|UNTIL)=.*", "") + ";COUNT=" + (1 + random.nextInt(BenchCalendars.MOST));
        Series ended = new Series(one.form(), one.zone(), one.start(), Duration.ofMinutes(30), rule);
        Instant start = one.start().atZone(one.zone()).toInstant();
        List<Span> all = OtherReader.read(ended.text(), Instant.EPOCH, start.plus(Duration.ofDays(365 * 200)));
        compare(ended.text(), BenchCalendars.repeat(rule, new Span(start, start.plus(ended.length()))), all);
    }

    private void compare(String text, List<Span> ours, List<Span> other) {
        occurrences += ours.size();
        if (!ours.equals(other)) {
            wrong++;
            if (wrong <= SHOWN) {
                examples.append("\nOurs: %s\nThe other's: %s\n\n```\n%s```\n".formatted(
                        ours.stream().filter(span -> !other.contains(span)).toList(),
                        other.stream().filter(span -> !ours.contains(span)).toList(), text.replace("\r", "")));
            }
        }
    }
}
