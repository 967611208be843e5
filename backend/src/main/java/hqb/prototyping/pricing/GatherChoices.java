package hqb.prototyping.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers what can be chosen of providers' limits: whatever one of them offers. */
public final class GatherChoices {
    private GatherChoices() {
    }

    /**
     * One thing to choose.
     *
     * @param values what somebody offers, if that is a list; numbers in ascending order
     * @param least  the least that somebody makes; null when there is no limit, or a list
     * @param most   likewise
     * @param needed whether some rules have no price without it
     */
    public record Choice(Fact fact, List<String> values, @Nullable BigDecimal least, @Nullable BigDecimal most, boolean needed) {
    }

    /** The choices over all these rules, in the order of the facts. */
    public static List<Choice> of(List<RuleSet> all) {
        Map<Fact, List<Limit>> limits = new EnumMap<>(Fact.class);
        Set<Fact> charged = new HashSet<>();
        for (RuleSet rules : all) {
            for (Limit limit : rules.limits()) {
                Fact fact = Fact.of(limit.fact());
                if (fact != null && fact.kind() != Fact.Kind.WORKED_OUT) {
                    limits.computeIfAbsent(fact, any -> new ArrayList<>()).add(limit);
                }
            }
            List<Tariff> tariffs = new ArrayList<>(rules.lines());
            rules.variants().forEach(variant -> tariffs.addAll(variant.lines()));
            rules.minimums().forEach(minimum -> tariffs.add(minimum.tariff()));
            rules.leadTimes().forEach(time -> time.when().forEach(condition -> note(condition, charged)));
            for (Tariff tariff : tariffs) {
                tariff.when().forEach(condition -> note(condition, charged));
                tariff.per().stream().map(Fact::of).forEach(fact -> note(fact, charged));
            }
        }
        charged.forEach(fact -> limits.computeIfAbsent(fact, any -> List.of()));
        return limits.entrySet().stream().map(one -> choice(one.getKey(), one.getValue())).toList();
    }

    private static void note(Condition condition, Set<Fact> charged) {
        note(Fact.of(switch (condition) {
            case Condition.Flag flag -> flag.fact();
            case Condition.Words words -> words.fact();
            case Condition.Numbers numbers -> numbers.fact();
            case Condition.Range range -> range.fact();
        }), charged);
    }

    private static void note(@Nullable Fact fact, Set<Fact> charged) {
        if (fact != null && fact.kind() != Fact.Kind.WORKED_OUT) {
            charged.add(fact);
        }
    }

    private static Choice choice(Fact fact, List<Limit> limits) {
        Set<String> words = new TreeSet<>();
        Set<BigDecimal> numbers = new TreeSet<>();
        BigDecimal least = null;
        BigDecimal most = null;
        for (Limit limit : limits) {
            words.addAll(limit.words());
            if (limit.number() != null) {
                limit.number().allowed().forEach(number -> numbers.add(number.stripTrailingZeros()));
            }
            if (limit.range() != null) {
                least = extreme(least, limit.range().from(), Comparator.reverseOrder());
                most = extreme(most, limit.range().to(), Comparator.naturalOrder());
            }
        }
        List<String> values = words.isEmpty() ? numbers.stream().map(BigDecimal::toPlainString).toList() : List.copyOf(words);
        return new Choice(fact, values, values.isEmpty() ? least : null, values.isEmpty() ? most : null,
                limits.stream().anyMatch(Limit::needed));
    }

    private static @Nullable BigDecimal extreme(@Nullable BigDecimal one, @Nullable BigDecimal other, Comparator<BigDecimal> order) {
        return one == null ? other : other == null ? one : order.compare(one, other) >= 0 ? one : other;
    }
}
