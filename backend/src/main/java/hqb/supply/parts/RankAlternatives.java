package hqb.supply.parts;

import hqb.catalogue.ListedPart;
import hqb.catalogue.alike.Fit;
import hqb.supply.OfferSummary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts parts that can stand in for another into the order in which they are recommended: the same part packed otherwise, then what is in
 * stock where ours is not or cheaper, then what merely fits; within each the same package first, then what is in stock, then the cheaper.
 * What neither fits nor gains anything is left out.
 */
final class RankAlternatives {
    /** Of each kind, so many at most. */
    static final int MOST_OF_A_KIND = 8;
    /** Less than a hundredth is not cheaper. */
    private static final BigDecimal CHEAPER = new BigDecimal("0.99");

    private RankAlternatives() {
    }

    /** The kinds, as they are recommended. */
    enum Kind {
        PACKING("packing"), BETTER("better"), DROP_IN("drop-in");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** What one gains at the asked quantity. */
    enum Gain {
        IN_STOCK("in-stock"), CHEAPER("cheaper");

        private final String code;

        Gain(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** A part that can stand in, and what is offered of it. */
    record Candidate(ListedPart part, Fit fit, OfferSummary offered) {
    }

    /** One that is recommended. */
    record Ranked(Candidate candidate, Kind kind, List<Gain> gains) {
    }

    /** The recommended ones, the best first. */
    static List<Ranked> rank(OfferSummary ours, Collection<Candidate> candidates, long quantity) {
        Map<Kind, List<Ranked>> byKind = new EnumMap<>(Kind.class);
        for (Candidate candidate : candidates) {
            List<Gain> gains = gains(ours, candidate.offered(), quantity);
            Kind kind = kind(candidate.fit(), gains);
            if (kind != null) {
                byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(new Ranked(candidate, kind, gains));
            }
        }
        Comparator<Ranked> order = order(quantity);
        return byKind.values().stream().flatMap(ranked -> ranked.stream().sorted(order).limit(MOST_OF_A_KIND)).toList();
    }

    private static @Nullable Kind kind(Fit fit, List<Gain> gains) {
        if (fit == Fit.SAME_PART) {
            return Kind.PACKING;
        }
        if (!gains.isEmpty()) {
            return Kind.BETTER;
        }
        return fit == Fit.DROP_IN ? Kind.DROP_IN : null;
    }

    /** A price helps only with goods behind it. */
    private static List<Gain> gains(OfferSummary ours, OfferSummary theirs, long quantity) {
        List<Gain> gains = new ArrayList<>();
        if (theirs.stock() >= quantity) {
            if (ours.stock() < quantity) {
                gains.add(Gain.IN_STOCK);
            }
            BigDecimal price = theirs.prices().at(quantity);
            BigDecimal mine = ours.prices().at(quantity);
            if (price != null && mine != null && price.compareTo(mine.multiply(CHEAPER)) <= 0) {
                gains.add(Gain.CHEAPER);
            }
        }
        return gains;
    }

    private static Comparator<Ranked> order(long quantity) {
        return Comparator.comparing((Ranked one) -> one.candidate().fit() == Fit.SAME_JOB)
                .thenComparing(one -> one.candidate().offered().stock() < quantity)
                .thenComparing(one -> one.candidate().offered().prices().at(quantity), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparingLong(one -> -one.candidate().offered().stock())
                .thenComparing(one -> one.candidate().part().part().id().value());
    }
}
