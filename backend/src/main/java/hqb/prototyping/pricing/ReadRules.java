package hqb.prototyping.pricing;

import hqb.platform.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a rule set from its document, as {@code docs/price-rules.md} describes it, and finds all its faults at once. */
public final class ReadRules {
    private ReadRules() {
    }

    /**
     * The rule set of a document.
     *
     * @throws Refusal that names each fault with its JSON Pointer and what helps
     */
    public static RuleSet read(String document) {
        Object json;
        try {
            json = JsonText.parse(document);
        } catch (JsonText.NotJson broken) {
            throw Refusal.invalid("/", "this is not JSON: " + broken.getMessage(), "不是有效的 JSON：" + broken.getMessage());
        }
        var faults = new Faults();
        RuleSet rules = rules(new Node(json, "", faults), HashRules.of(json));
        faults.refuse();
        return rules;
    }

    private static RuleSet rules(Node node, String hash) {
        node.allow("process", "currency", "exponent", "rounding", "facts", "quantity", "limits", "lines", "variants", "minimums",
                "leadTimes",
                "percentages", "weight", "samples");
        var terms = new ReadTerms();
        terms.facts(node.child("facts"));
        var tariffs = new ReadTariffs(terms);
        QuantityRule quantity = node.child("quantity").absent() ? QuantityRule.ANY : tariffs.quantity(node.child("quantity"));
        List<Tariff> lines = tariffs.tariffs(node.child("lines"));
        List<Variant> variants = tariffs.variants(node.child("variants"));
        if (lines.isEmpty() && variants.isEmpty()) {
            node.child("lines").fault("write at least one line: without lines everything is free", "请至少填写一项：否则一切免费");
        }
        List<Minimum> minimums = tariffs.minimums(node.child("minimums"));
        List<LeadTime> leadTimes = tariffs.leadTimes(node.child("leadTimes"));
        return new RuleSet(hash, process(node.child("process")), currency(node.child("currency")),
                node.child("exponent").absent() ? 2 : (int) node.child("exponent").whole(0, 4), rounding(node.child("rounding")),
                Map.copyOf(terms.own()), quantity, limits(node.child("limits"), terms), lines, variants, minimums, leadTimes,
                tariffs.percentages(node.child("percentages")), tariffs.tariffs(node.child("weight")),
                samples(node.child("samples"), leadTimes));
    }

    private static PricedProcess process(Node node) {
        return PricedProcess.of(node.oneOf("pcb", "assembly", "stencil", "print-3d", "cnc", "testing")).orElseThrow();
    }

    private static String currency(Node node) {
        String currency = node.text();
        if (!currency.matches("[A-Z]{3}")) {
            node.fault("write the three letters of ISO 4217, such as CNY", "请填写 ISO 4217 三字母代码，例如 CNY");
        }
        return currency;
    }

    private static RoundingMode rounding(Node node) {
        if (node.absent()) {
            return RoundingMode.HALF_UP;
        }
        return RoundingMode.valueOf(node.oneOf("half-up", "half-even", "up", "down").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<Limit> limits(Node list, ReadTerms terms) {
        List<Limit> limits = new ArrayList<>();
        for (Node node : list.items()) {
            node.allow("fact", "when", "from", "above", "to", "below", "in", "is", "needed");
            String name = node.child("fact").text();
            List<Condition> when = terms.when(node.child("when"));
            boolean needed = !node.child("needed").absent() && node.child("needed").truth();
            Fact fact = Fact.of(name);
            if (fact != null && fact.kind() == Fact.Kind.FLAG) {
                limits.add(new Limit(name, when, null, Set.of(), null, node.child("is").truth(), needed));
            } else if (fact != null && fact.kind() == Fact.Kind.WORD) {
                limits.add(new Limit(name, when, null, terms.words(node.child("in")), null, null, needed));
            } else {
                terms.number(node.child("fact"));
                limits.add(node.child("in").absent()
                        ? new Limit(name, when, terms.range(name, node), Set.of(), null, null, needed)
                        : new Limit(name, when, null, Set.of(), new Condition.Numbers(name, terms.numbers(node.child("in"))), null,
                                needed));
            }
        }
        return limits;
    }

    private static List<Sample> samples(Node list, List<LeadTime> leadTimes) {
        List<Sample> samples = new ArrayList<>();
        for (Node node : list.items()) {
            node.allow("name", "job", "quantity", "leadTime", "total");
            String usual = leadTimes.isEmpty() ? "" : leadTimes.getFirst().code();
            samples.add(new Sample(node.child("name").text(), job(node.child("job")), node.child("quantity").whole(1, QuantityRule.MOST),
                    node.child("leadTime").absent() ? usual : node.child("leadTime").code(), node.child("total").decimalOrNull()));
        }
        return samples;
    }

    /** A job: facts and what they are. */
    private static Job job(Node node) {
        Job job = Job.UNKNOWN;
        for (Map.Entry<String, Node> member : node.names().entrySet()) {
            Fact fact = Fact.of(member.getKey());
            Node value = member.getValue();
            if (fact == null || fact.kind() == Fact.Kind.WORKED_OUT) {
                value.fault("this is no fact that a job gives", "这不是订单可填写的参数");
                continue;
            }
            job = switch (fact.kind()) {
                case FLAG -> job.with(fact, value.truth());
                case WORD -> job.with(fact, value.text());
                default -> {
                    BigDecimal number = value.decimal();
                    yield job.with(fact, number);
                }
            };
        }
        return job;
    }
}
