package hqb.makerspaces.registry.rules;

import hqb.platform.Language;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says in words what a finding says in figures: {@code 120 m² short}. */
public final class Explain {
    private static final Map<String, Text> UNITS = Map.of("m2", new Text("m²", "平方米"), "percent", new Text("percentage points", "个百分点"),
            "months", new Text("months", "个月"), "desks", new Text("desks", "个工位"), "teams", new Text("teams", "个团队"), "firms",
            new Text("firms", "家企业"), "events", new Text("events", "场活动"), "people", new Text("people", "人"), "bodies",
            new Text("service bodies", "家服务机构"), "cases", new Text("cases", "个案例"));

    private Explain() {
    }

    /** What is lacking; empty when the condition is met. */
    public static String lacking(Finding finding, Language language) {
        return switch (finding.outcome()) {
            case MET -> "";
            case UNKNOWN -> finding.parts().isEmpty() ? language.pick("The figure is not known.", "数据缺失。")
                    : language.pick("Not all figures are known.", "数据不全。");
            case MISSED -> missed(finding, language);
        };
    }

    private static String missed(Finding finding, Language language) {
        if (!finding.parts().isEmpty()) {
            return finding.parts().stream().map(part -> missed(part, language)).collect(Collectors.joining(language.pick(", or ", "，或")));
        }
        BigDecimal by = finding.lacking();
        if (by == null) {
            return language.pick("not so", "未满足");
        }
        String amount = by.toPlainString() + ' ' + unit(finding.condition(), by, language);
        return switch (finding.condition().comparator()) {
            case "months-at-least" -> language.pick("met in " + amount, "还需 " + amount);
            case "at-most" -> language.pick(amount + " too many", "超出 " + amount);
            default -> language.pick(amount + " short", "还差 " + amount);
        };
    }

    private static String unit(Condition condition, BigDecimal amount, Language language) {
        Text unit = UNITS.get(Objects.requireNonNullElse(condition.unit(), ""));
        if (unit == null) {
            return "";
        }
        boolean one = amount.compareTo(BigDecimal.ONE) == 0;
        return language.pick(one ? singular(unit.en()) : unit.en(), unit.zh());
    }

    private static String singular(String words) {
        return words.equals("people") ? "person" : words.equals("service bodies") ? "service body"
                : words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
    }

    /** The unit of a figure as it is written behind a number; empty when it has none. */
    public static String unit(String code, Language language) {
        Text unit = UNITS.get(code);
        return unit == null ? "" : code.equals("percent") ? "%" : unit.in(language);
    }
}
