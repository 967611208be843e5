package hqb.catalogue.cleaning;

import hqb.catalogue.FormatValue;
import hqb.catalogue.Numbers;
import hqb.catalogue.Unit;
import hqb.catalogue.ValueNames;
import hqb.catalogue.cleaning.ParameterSource.Outcome;
import hqb.catalogue.cleaning.RawPart.RawAttribute;
import hqb.catalogue.cleaning.RawPart.RawNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Turns the attributes of one record into typed parameters. Of several sources of one parameter the first in the file wins; an attribute that says
 * nothing beyond what was taken from it disappears, every other stays as text.
 */
final class ReadParameters {

    private static final int LONGEST_OTHER = 400;

    private final SourcePlans plans;
    private final ValueNames names;
    private final Map<String, String> translated = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    ReadParameters(SourcePlans plans, ValueNames names) {
        this.plans = plans;
        this.names = names;
    }

    /**
     * What was read of one record.
     *
     * @param parameters Double in the stored unit, or String, by parameter name
     * @param others     what stayed text, by the source's attribute name
     */
    record Result(Map<String, Object> parameters, Map<String, String> others) {
    }

    Result read(RawPart raw, String category, ParseReport.Builder report) {
        var plan = plans.of(category);
        var best = new TreeMap<String, Claim>();
        var claims = new ArrayList<Attribute>();
        raw.attributes().forEach((name, said) -> {
            if (saysSomething(said)) {
                var attribute = new Attribute(name, said, new ArrayList<>());
                claims.add(attribute);
                for (var source : plan.getOrDefault(plans.attributeKey(name), List.of())) {
                    var outcome = !source.appliesTo(raw) ? Outcome.NOTHING : said instanceof RawAttribute.Numbers(var values)
                            ? source.read(values, raw.description()) : source.read(((RawAttribute.Text) said).text());
                    var claim = new Claim(source, outcome);
                    attribute.claims().add(claim);
                    if (outcome.value() != null) {
                        best.merge(source.parameter().name(), claim,
                                (one, other) -> other.source().rank() < one.source().rank() ? other : one);
                    }
                }
            }
        });
        var others = new TreeMap<String, String>();
        claims.forEach(attribute -> keepWhatIsLeft(attribute, best, others, report));
        var parameters = new TreeMap<String, Object>();
        best.forEach((name, claim) -> {
            if (claim.outcome().value() != null) {
                parameters.put(name, claim.outcome().value());
                report.read(name);
            }
        });
        return new Result(parameters, others);
    }

    private void keepWhatIsLeft(Attribute attribute, Map<String, Claim> best, Map<String, String> others, ParseReport.Builder report) {
        boolean used = false;
        boolean whole = false;
        for (var claim : attribute.claims()) {
            var winner = best.get(claim.source().parameter().name());
            if (claim.outcome().value() != null && winner != null && agree(claim.outcome(), winner.outcome())) {
                used = true;
                whole |= claim.outcome().whole() && (!claim.outcome().oneEnd() || hasOtherEnd(attribute, claim.source()));
            }
        }
        if (used && whole) {
            return;
        }
        var shown = shown(attribute.said());
        others.put(labels.computeIfAbsent(attribute.name(), ReadParameters::label), shown);
        if (!used && !attribute.claims().isEmpty()
                && attribute.claims().stream().noneMatch(claim -> best.containsKey(claim.source().parameter().name()))) {
            report.keptAsText(attribute.claims().getFirst().source().parameter().name(), shown);
        }
    }

    private static boolean hasOtherEnd(Attribute attribute, ParameterSource source) {
        return attribute.claims().stream().anyMatch(
                other -> other.source().as().completes(source.as()) && other.outcome().value() != null);
    }

    private static boolean agree(Outcome one, Outcome other) {
        if (one.value() instanceof Double first && other.value() instanceof Double second) {
            return Math.abs(first - second) <= 1e-6 * Math.max(Math.abs(first), Math.abs(second));
        }
        return one.value() != null && one.value().equals(other.value());
    }

    private static String label(String name) {
        var plain = name.strip().replaceAll("\\s+", " ");
        return plain.endsWith(" -") ? plain.substring(0, plain.length() - 2) : plain;
    }

    private static boolean saysSomething(RawAttribute said) {
        return switch (said) {
            case RawAttribute.Text(var text) -> !text.equals("-") && !text.isBlank();
            case RawAttribute.Numbers(var values) -> values.values().stream().anyMatch(number -> number.value() != null);
        };
    }

    /** What is said, as text. */
    private String shown(RawAttribute said) {
        return switch (said) {
            case RawAttribute.Text(var text) -> translated.computeIfAbsent(text, this::translate);
            case RawAttribute.Numbers(var values) -> {
                var known = values.entrySet().stream().filter(entry -> entry.getValue().value() != null).toList();
                yield known.size() == 1 ? formatted(known.getFirst().getValue())
                        : known.stream().map(entry -> entry.getKey() + " " + formatted(entry.getValue())).collect(Collectors.joining(", "));
            }
        };
    }

    private static String formatted(RawNumber number) {
        return number.value() == null ? "" : FormatValue.of(Numbers.tidy(number.value()), unit(number.quantity()));
    }

    private static Unit unit(String quantity) {
        return switch (quantity) {
            case "resistance" -> Unit.OHM;
            case "capacitance" -> Unit.FARAD;
            case "inductance" -> Unit.HENRY;
            case "voltage" -> Unit.VOLT;
            case "current" -> Unit.AMPERE;
            case "power" -> Unit.WATT;
            case "frequency" -> Unit.HERTZ;
            case "charge" -> Unit.COULOMB;
            default -> Unit.NONE;
        };
    }

    /** Known Chinese values of a list become English; everything else stays as it is. */
    private String translate(String text) {
        var cut = text.length() > LONGEST_OTHER ? text.substring(0, LONGEST_OTHER) : text;
        if (cut.codePoints().noneMatch(Character::isIdeographic)) {
            return cut;
        }
        return Arrays.stream(cut.split("\\s*[,;、]\\s*")).map(token -> {
            var english = names.curated("*", token);
            return english == null ? token : english;
        }).collect(Collectors.joining(", "));
    }

    private record Claim(ParameterSource source, Outcome outcome) {
    }

    private record Attribute(String name, RawAttribute said, List<Claim> claims) {
    }
}
