package hqb.prototyping.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the lines of a rule set and all that is built like them. */
final class ReadTariffs {
    private static final int MOST_DAYS = 365;
    private static final Set<String> RESERVED = Set.of("lead-time");
    private final ReadTerms terms;
    private final Set<String> codes = new HashSet<>(RESERVED);

    ReadTariffs(ReadTerms terms) {
        this.terms = terms;
    }

    List<Tariff> tariffs(Node list) {
        return list.items().stream()
                .map(node -> tariff(node.allow("code", "label", "when", "per", "free", "rate", "rates", "steps", "least", "most", "days")))
                .toList();
    }

    List<Minimum> minimums(Node list) {
        List<Minimum> minimums = new ArrayList<>();
        for (Node node : list.items()) {
            node.allow("code", "label", "when", "per", "free", "rate", "rates", "steps", "least", "most", "of");
            Set<String> of = new HashSet<>();
            for (Node code : node.child("of").items()) {
                of.add(code.code());
                if (!codes.contains(code.code())) {
                    code.fault("there is no line of this code before", "此前没有该代码的项目");
                }
            }
            minimums.add(new Minimum(tariff(node), of));
        }
        return minimums;
    }

    List<Variant> variants(Node list) {
        List<Variant> variants = new ArrayList<>();
        for (Node node : list.items()) {
            node.allow("code", "label", "when", "quantity", "lines");
            Node quantity = node.child("quantity");
            variants.add(new Variant(once(node.child("code")), label(node.child("label")), terms.when(node.child("when")),
                    quantity.absent() ? null : quantity(quantity), tariffs(node.child("lines"))));
        }
        return variants;
    }

    List<LeadTime> leadTimes(Node list) {
        List<LeadTime> times = new ArrayList<>();
        for (Node node : list.items()) {
            node.allow("code", "label", "days", "factor", "when");
            Node factor = node.child("factor");
            BigDecimal value = factor.absent() ? BigDecimal.ONE : factor.decimal();
            if (value.signum() == 0) {
                factor.fault("write a factor above 0, such as \"1.5\"", "请填写大于 0 的系数，例如 \"1.5\"");
            }
            times.add(
                    new LeadTime(once(node.child("code")), label(node.child("label")), (int) node.child("days").whole(0, MOST_DAYS), value,
                            terms.when(node.child("when"))));
        }
        if (times.isEmpty()) {
            list.fault("name at least one lead time", "请至少填写一种交期");
        }
        return times;
    }

    List<Percentage> percentages(Node list) {
        List<Percentage> percentages = new ArrayList<>();
        for (Node node : list.items()) {
            node.allow("code", "label", "percent", "when");
            percentages.add(new Percentage(once(node.child("code")), label(node.child("label")), node.child("percent").decimal(),
                    terms.when(node.child("when"))));
        }
        return percentages;
    }

    QuantityRule quantity(Node node) {
        node.allow("least", "most", "multiple", "rounds");
        long multiple = node.child("multiple").absent() ? 1 : node.child("multiple").whole(1, 1_000_000);
        long least = node.child("least").absent() ? multiple : node.child("least").whole(1, QuantityRule.MOST);
        long most = node.child("most").absent() ? QuantityRule.MOST / multiple * multiple : node.child("most").whole(1, QuantityRule.MOST);
        boolean up = !node.child("rounds").absent() && node.child("rounds").oneOf("no", "up").equals("up");
        if (new QuantityRule(least, most, multiple, true).made(1) == 0) {
            node.fault("no quantity is possible: most is less than the first multiple from least", "没有可行的数量：most 小于最小起订的倍数");
        }
        return new QuantityRule(least, most, multiple, up);
    }

    private Tariff tariff(Node node) {
        List<String> per = node.child("per").items().stream().map(terms::number).toList();
        Node days = node.child("days");
        List<Tariff.Step> steps = steps(node.child("steps"));
        List<Tariff.Rate> rates = rates(node);
        int ways = (node.child("rate").absent() ? 0 : 1) + (node.child("rates").absent() ? 0 : 1) + (node.child("steps").absent() ? 0 : 1);
        if (ways != 1) {
            node.fault("write one of rate, rates and steps", "请填写 rate、rates 或 steps 之一");
        }
        Node free = node.child("free");
        if (per.isEmpty() && (!steps.isEmpty() || !free.absent())) {
            node.fault("name under per what is counted", "请在 per 中写明计数的参数");
        }
        BigDecimal least = node.child("least").decimalOrNull();
        BigDecimal most = node.child("most").decimalOrNull();
        if (least != null && most != null && least.compareTo(most) > 0) {
            node.child("most").fault("most is less than least; exchange them", "most 小于 least，请交换");
        }
        return new Tariff(once(node.child("code")), label(node.child("label")), terms.when(node.child("when")), per,
                free.absent() ? BigDecimal.ZERO : free.decimal(), rates, steps, least, most,
                days.absent() ? 0 : (int) days.whole(0, MOST_DAYS));
    }

    private List<Tariff.Rate> rates(Node node) {
        if (!node.child("rate").absent()) {
            return List.of(new Tariff.Rate(List.of(), node.child("rate").decimal()));
        }
        return node.child("rates").items().stream()
                .map(row -> new Tariff.Rate(terms.when(row.allow("when", "rate").child("when")), row.child("rate").decimal())).toList();
    }

    private static List<Tariff.Step> steps(Node list) {
        List<Tariff.Step> steps = new ArrayList<>();
        for (Node row : list.items()) {
            var step = new Tariff.Step(row.allow("from", "rate").child("from").decimal(), row.child("rate").decimal());
            BigDecimal before = steps.isEmpty() ? null : steps.getLast().from();
            if (before == null ? step.from().signum() != 0 : before.compareTo(step.from()) >= 0) {
                row.child("from").fault("the first step begins at 0, each other above the one before", "首个 from 须为 0，其后逐级递增");
            }
            steps.add(step);
        }
        return steps;
    }

    private String once(Node node) {
        String code = node.code();
        if (!code.equals("?") && !codes.add(code)) {
            node.fault("\"" + code + "\" stands twice or is reserved; choose another code", "代码“" + code + "”重复或被保留，请换名");
        }
        return code;
    }

    static Label label(Node node) {
        node.allow("en", "zh");
        return new Label(node.child("en").text(), node.child("zh").text());
    }
}
