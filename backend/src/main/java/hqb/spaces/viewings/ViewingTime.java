package hqb.spaces.viewings;

import hqb.platform.time.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A time at which a unit can be viewed.
 *
 * @param capacity how many people the owner receives then
 */
record ViewingTime(Instant at, Instant ends, int capacity) {

    /** A seat that somebody has for a while. */
    record Taken(Instant starts, Instant ends, int seat) {
    }

    /** The times of a day, the earliest first. */
    static List<ViewingTime> of(ViewingPlan plan, LocalDate day) {
        List<ViewingTime> single = plan.single().stream().filter(one -> one.at().atZone(OpeningHours.ZONE).toLocalDate().equals(day))
                .map(one -> new ViewingTime(one.at(), one.ends(), one.capacity())).toList();
        List<ViewingTime> times = new ArrayList<>(single);
        if (!plan.closed().contains(day)) {
            plan.weekly().stream().filter(one -> one.weekday() == day.getDayOfWeek()).flatMap(one -> weekly(one, day).stream())
                    .filter(time -> single.stream().noneMatch(time::overlaps)).forEach(times::add);
        }
        times.sort(Comparator.comparing(ViewingTime::at));
        return times;
    }

    private static List<ViewingTime> weekly(ViewingPlan.Weekly hours, LocalDate day) {
        Duration length = Duration.ofMinutes(hours.minutes());
        Instant closes = day.atTime(hours.closes()).atZone(OpeningHours.ZONE).toInstant();
        List<ViewingTime> times = new ArrayList<>();
        Instant at = day.atTime(hours.opens()).atZone(OpeningHours.ZONE).toInstant();
        for (; !at.plus(length).isAfter(closes); at = at.plus(length)) {
            times.add(new ViewingTime(at, at.plus(length), hours.capacity()));
        }
        return times;
    }

    private boolean overlaps(ViewingTime other) {
        return at.isBefore(other.ends) && other.at.isBefore(ends);
    }

    /** How many people can still come. */
    int free(List<Taken> taken) {
        return (int) seats(taken).count();
    }

    /** The first seat that is free; empty when none is. */
    OptionalInt seat(List<Taken> taken) {
        return seats(taken).findFirst();
    }

    private IntStream seats(List<Taken> taken) {
        return IntStream.rangeClosed(1, capacity)
                .filter(seat -> taken.stream().noneMatch(one -> one.seat == seat && one.starts.isBefore(ends) && at.isBefore(one.ends)));
    }
}
