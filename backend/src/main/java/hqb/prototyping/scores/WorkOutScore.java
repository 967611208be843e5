package hqb.prototyping.scores;

import hqb.prototyping.providers.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Works out a score from past jobs: those of the last 90 days, or the last 10 if these are fewer, none older than 6 months. A part of which
 * nothing counts leaves its weight to the others.
 */
final class WorkOutScore {
    static final Duration WINDOW = Duration.ofDays(90);
    static final Period OLDEST = Period.ofMonths(6);
    /** An answer that takes longer is late. */
    static final double LATE_HOURS = 48;
    private static final int DIGITS = 4;
    private static final int PERCENT = 100;

    private WorkOutScore() {
    }

    /** The score at that time; without points below 10 jobs. */
    static Score of(List<PastJob> past, Instant now) {
        List<CountedJob> jobs = last(past, now);
        List<Score.Part> parts = List.of(onTime(jobs), defects(jobs), answers(jobs), fidelity(jobs));
        return new Score(jobs.size(), jobs.size() < Score.LEAST_JOBS ? null : points(parts), now, parts);
    }

    private static List<CountedJob> last(List<PastJob> past, Instant now) {
        Instant oldest = now.atOffset(ZoneOffset.UTC).minus(OLDEST).toInstant();
        List<CountedJob> counted = past.stream().flatMap(job -> CountedJob.of(job, now).stream())
                .filter(job -> !job.at().isBefore(oldest) && !job.at().isAfter(now)).sorted(Comparator.comparing(CountedJob::at).reversed())
                .toList();
        long recent = counted.stream().filter(job -> !job.at().isBefore(now.minus(WINDOW))).count();
        return counted.subList(0, (int) Math.min(counted.size(), Math.max(recent, Score.LEAST_JOBS)));
    }

    private static Score.Part onTime(List<CountedJob> jobs) {
        List<CountedJob> due = jobs.stream().filter(job -> job.onTime() != null).toList();
        return kept(ScorePart.ON_TIME, due, job -> Boolean.FALSE.equals(job.onTime()));
    }

    private static Score.Part defects(List<CountedJob> jobs) {
        List<CountedJob> sent = jobs.stream().filter(CountedJob::sent).toList();
        int missed = count(sent, CountedJob::faulty);
        return part(ScorePart.DEFECTS, sent.size(), missed, share(missed, sent.size()));
    }

    private static Score.Part fidelity(List<CountedJob> jobs) {
        return kept(ScorePart.FIDELITY, jobs, CountedJob::givenUp);
    }

    private static Score.Part answers(List<CountedJob> jobs) {
        List<Double> hours = new ArrayList<>(jobs.stream().flatMap(job -> job.answers().stream()).sorted().toList());
        int late = (int) hours.stream().filter(one -> one > LATE_HOURS).count();
        return part(ScorePart.ANSWERS, hours.size(), late, hours.isEmpty() ? null : median(hours));
    }

    private static BigDecimal median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return BigDecimal.valueOf(median).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    private static Score.Part kept(ScorePart part, List<CountedJob> jobs, Predicate<CountedJob> isMissed) {
        int missed = count(jobs, isMissed);
        return part(part, jobs.size(), missed, share(jobs.size() - missed, jobs.size()));
    }

    private static int count(List<CountedJob> jobs, Predicate<CountedJob> which) {
        return (int) jobs.stream().filter(which).count();
    }

    private static @Nullable BigDecimal share(int some, int all) {
        return all == 0 ? null : BigDecimal.valueOf(some).divide(BigDecimal.valueOf(all), DIGITS, RoundingMode.HALF_UP);
    }

    private static Score.Part part(ScorePart part, int counted, int missed, @Nullable BigDecimal value) {
        return new Score.Part(part.code(), counted, missed, value, value == null ? null : part.points(value));
    }

    /** The mean of the parts that count, by weight. */
    private static int points(List<Score.Part> parts) {
        int weights = 0;
        int sum = 0;
        for (Score.Part part : parts) {
            if (part.points() != null) {
                int weight = ScorePart.ofCode(part.code()).weight();
                weights += weight;
                sum += weight * part.points();
            }
        }
        return weights == 0 ? PERCENT
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(weights), 0, RoundingMode.HALF_UP).intValueExact();
    }
}
