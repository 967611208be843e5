package hqb.prototyping.quotes;

import hqb.platform.FieldError;
import hqb.platform.Refusal;
import hqb.prototyping.designs.Measured;
import hqb.prototyping.pricing.Fact;
import hqb.prototyping.pricing.Job;
import hqb.prototyping.pricing.PricedProcess;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made: what was measured of the design, and what its maker chooses. What was measured cannot be chosen otherwise, so that a
 * firm price rests on the file alone.
 */
record MeasuredJob(Job job, Set<String> measured) {
    /** What was measured and what was chosen, together; refuses choices that are no such fact, or that were measured. */
    static MeasuredJob of(Measured design, PricedProcess process, Map<String, Object> chosen) {
        Map<Fact, BigDecimal> numbers = new EnumMap<>(Fact.class);
        Job job = Job.UNKNOWN;
        for (Map.Entry<String, BigDecimal> one : design.numbers().entrySet()) {
            Optional<Fact> fact = fact(one.getKey());
            if (fact.isPresent() && belongs(fact.get(), process)) {
                numbers.put(fact.get(), one.getValue());
                job = job.with(fact.get(), one.getValue());
            }
        }
        Set<String> measured = new TreeSet<>(numbers.keySet().stream().map(Fact::code).toList());
        for (Map.Entry<String, Boolean> flag : design.flags().entrySet()) {
            Optional<Fact> fact = fact(flag.getKey());
            if (fact.isPresent() && belongs(fact.get(), process)) {
                job = job.with(fact.get(), flag.getValue());
                measured.add(fact.get().code());
            }
        }
        return new MeasuredJob(choose(job, measured, chosen), measured);
    }

    private static Job choose(Job measuredJob, Set<String> measured, Map<String, Object> chosen) {
        Job job = measuredJob;
        List<FieldError> faults = new ArrayList<>();
        for (Map.Entry<String, Object> one : chosen.entrySet()) {
            Fact fact = fact(one.getKey()).orElse(null);
            if (fact == null || fact.kind() == Fact.Kind.WORKED_OUT) {
                faults.add(new FieldError("options." + one.getKey(), "There is no such option."));
            } else if (measured.contains(fact.code())) {
                faults.add(new FieldError("options." + one.getKey(), "It is measured from the file and cannot be chosen."));
            } else {
                Job more = with(job, fact, one.getValue());
                if (more == null) {
                    faults.add(new FieldError("options." + one.getKey(), "Give " + wanted(fact) + "."));
                } else {
                    job = more;
                }
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return job;
    }

    private static @Nullable Job with(Job job, Fact fact, @Nullable Object value) {
        try {
            return switch (fact.kind()) {
                case NUMBER, COUNT -> value instanceof Number || value instanceof String
                        ? job.with(fact, new BigDecimal(String.valueOf(value)))
                        : null;
                case WORD -> value instanceof String word && word.length() <= 60 ? job.with(fact, word) : null;
                case FLAG -> value instanceof Boolean flag ? job.with(fact, flag) : null;
                case WORKED_OUT -> null;
            };
        } catch (IllegalArgumentException noNumber) {
            return null;
        }
    }

    private static String wanted(Fact fact) {
        return switch (fact.kind()) {
            case NUMBER, COUNT, WORKED_OUT -> "a number of at least 0";
            case WORD -> "a word";
            case FLAG -> "true or false";
        };
    }

    private static Optional<Fact> fact(String code) {
        return Arrays.stream(Fact.values()).filter(fact -> fact.code().equals(code)).findFirst();
    }

    /** What is measured of a board says nothing to a printer of bodies, and the other way round. */
    private static boolean belongs(Fact fact, PricedProcess process) {
        boolean ofBody = switch (fact) {
            case VOLUME_MM3, SURFACE_MM2, BOX_X_MM, BOX_Y_MM, BOX_Z_MM, MIN_WALL_MM, SHELLS, WATERTIGHT -> true;
            default -> false;
        };
        boolean ofParts = switch (fact) {
            case VARIANTS, SMT_PARTS, THT_PARTS, SIDES -> true;
            default -> false;
        };
        return switch (process) {
            case ASSEMBLY -> !ofBody;
            case PCB, STENCIL -> !ofBody && !ofParts;
            case PRINT_3D, CNC -> ofBody;
            case TESTING -> false;
        };
    }
}
