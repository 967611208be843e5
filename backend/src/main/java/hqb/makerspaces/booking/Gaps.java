package hqb.makerspaces.booking;

import hqb.makerspaces.equipment.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a thing is open and nobody has it.
 *
 * @param pieces in order, apart from one another; a booking that ends in one has room for its pause
 */
record Gaps(List<Span> pieces) {
    /**
     * What is left of the open hours.
     *
     * @param open  in order, apart from one another
     * @param taken in any order, pauses included
     * @param pause what has to be free behind a booking, closed or not
     */
    static Gaps of(List<Span> open, List<Span> taken, Duration pause) {
        List<Span> sorted = taken.stream().sorted(Comparator.comparing(Span::from)).toList();
        List<Span> pieces = new ArrayList<>();
        int next = 0;
        Instant free = Instant.MIN; // the end of all before
        for (Span hours : open) {
            free = later(free, hours.from());
            while (next < sorted.size() && sorted.get(next).from().minus(pause).isBefore(hours.to())) {
                add(pieces, free, sorted.get(next).from().minus(pause));
                free = later(free, sorted.get(next).to());
                next++;
            }
            add(pieces, free, hours.to());
        }
        return new Gaps(pieces);
    }

    /** What is left when somebody gets a time. */
    Gaps without(Span time, Duration pause) {
        Instant from = time.from().minus(pause);
        Instant to = time.to().plus(pause);
        List<Span> left = new ArrayList<>();
        for (Span piece : pieces) {
            add(left, piece.from(), piece.to().isBefore(from) ? piece.to() : from);
            add(left, later(piece.from(), to), piece.to());
        }
        return new Gaps(left);
    }

    /** The first times of a length that fit: on the grid, one after the other, none that begins before an instant or after another. */
    List<Span> next(Duration length, Instant from, Instant last, int gridMinutes, int most) {
        List<Span> found = new ArrayList<>();
        for (Span piece : pieces) {
            if (found.size() == most || piece.from().isAfter(last)) {
                break;
            }
            if (piece.to().isBefore(later(piece.from(), from).plus(length))) {
                continue;
            }
            Instant at = FreeTimes.onGrid(later(piece.from(), from), gridMinutes);
            while (found.size() < most && !at.isAfter(last) && !at.plus(length).isAfter(piece.to())) {
                found.add(new Span(at, at.plus(length)));
                at = FreeTimes.onGrid(at.plus(length), gridMinutes);
            }
        }
        return found;
    }

    private static void add(List<Span> pieces, Instant from, Instant to) {
        if (from.isBefore(to)) {
            pieces.add(new Span(from, to));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
