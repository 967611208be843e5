package hqb.prototyping.testing;

import hqb.platform.BodyCheck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what somebody says of a product. Facts that do not matter, because their question is not asked, are left out. */
final class ReadFacts {
    private static final int MOST_DIGITS = 20;

    private final TestRules rules;
    private final BodyCheck check;

    private ReadFacts(TestRules rules, BodyCheck check) {
        this.rules = rules;
        this.check = check;
    }

    /** The facts; what is wrong with them is noted in the check. */
    static Facts of(TestRules rules, PlanAsked asked, BodyCheck check) {
        return new ReadFacts(rules, check).read(asked);
    }

    private Facts read(PlanAsked asked) {
        Map<String, @Nullable Object> said = asked.facts() == null ? Map.of() : asked.facts();
        Map<String, List<String>> values = new TreeMap<>();
        for (String fact : said.keySet()) {
            if (rules.questions().stream().noneMatch(one -> one.fact().equals(fact))) {
                check.refuse("/facts/" + fact, "There is no such question.", "没有此问题。");
            }
        }
        for (TestRules.Question question : rules.questions()) {
            Object value = said.get(question.fact());
            List<String> read = value == null ? List.of() : value(question, value);
            if (!read.isEmpty()) {
                values.put(question.fact(), read);
            }
        }
        if (!values.containsKey("markets") && asked.wish() != null) {
            List<String> markets = markets(asked.wish());
            if (!markets.isEmpty()) {
                values.put("markets", markets);
            }
        }
        // the questions stand in such an order that what one depends on comes before it
        for (TestRules.Question question : rules.questions()) {
            if (!new Facts(values).meet(question.when())) {
                values.remove(question.fact());
            }
        }
        return new Facts(values);
    }

    private List<String> markets(String wish) {
        List<String> words = Arrays.asList(wish.toLowerCase(Locale.ROOT).split("[^a-z0-9-]+"));
        return rules.wishes().stream().filter(one -> one.words().stream().anyMatch(words::contains)).map(TestRules.Wish::market).toList();
    }

    private List<String> value(TestRules.Question question, Object value) {
        return switch (question.kind()) {
            case "flag" -> value instanceof Boolean ? List.of(value.toString()) : refuse(question, "true or false", "true 或 false");
            case "number" -> number(question, value);
            case "choice" -> words(question, List.of(value));
            case "choices" -> value instanceof List<?> list ? words(question, list) : words(question, List.of(value));
            default -> throw new IllegalStateException(question.kind());
        };
    }

    private List<String> words(TestRules.Question question, List<?> said) {
        List<String> known = question.offered().stream().map(TestRules.Choice::value).toList();
        List<String> words = new ArrayList<>();
        for (String word : known) { // in the order of the question, each once
            if (said.contains(word)) {
                words.add(word);
            }
        }
        boolean foreign = said.stream().anyMatch(one -> !(one instanceof String word) || !known.contains(word));
        return foreign ? refuse(question, String.join(", ", known), String.join("、", known)) : words;
    }

    private List<String> number(TestRules.Question question, Object value) {
        try {
            BigDecimal number = value instanceof Number || value instanceof String ? new BigDecimal(String.valueOf(value)) : null;
            if (number != null && number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS
                    && (question.from() == null || number.compareTo(question.from()) >= 0)
                    && (question.to() == null || number.compareTo(question.to()) <= 0)) {
                return List.of(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
            }
        } catch (NumberFormatException none) {
            // it is refused below
        }
        return refuse(question, "a number from " + question.from() + " to " + question.to(),
                question.from() + " 至 " + question.to() + " 之间的数字");
    }

    private List<String> refuse(TestRules.Question question, String english, String chinese) {
        check.refuse("/facts/" + question.fact(), "Give " + english + ".", "请填写：" + chinese + "。");
        return List.of();
    }
}
