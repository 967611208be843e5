package hqb.prototyping.pricing;

import hqb.prototyping.pricing.Expression.Operation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what rules are made of: names of facts, expressions, conditions. Knows the provider's own numbers that came before. */
final class ReadTerms {
    private final Map<String, Expression> own = new LinkedHashMap<>();

    Map<String, Expression> own() {
        return own;
    }

    /** The provider's own numbers; each may use those before it. */
    void facts(Node node) {
        if (node.absent()) {
            return;
        }
        for (Node item : node.items()) {
            item.allow("name", "is");
            String name = item.child("name").code();
            if (Fact.of(name) != null || own.containsKey(name)) {
                item.child("name").fault("\"" + name + "\" is taken; choose another name", "“" + name + "”已被占用，请换名");
            }
            Expression expression = expression(item.child("is"));
            own.putIfAbsent(name, expression);
        }
    }

    private Expression expression(Node node) {
        if (node.value() instanceof BigDecimal || (node.value() instanceof String text && JsonText.decimal(text) != null)) {
            return new Expression.Constant(node.decimal());
        }
        if (node.value() instanceof String) {
            return new Expression.Named(number(node));
        }
        for (Operation operation : Operation.values()) {
            Node parts = node.child(operation.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (parts.absent()) {
                continue;
            }
            List<Expression> terms = new ArrayList<>();
            parts.items().forEach(part -> terms.add(expression(part)));
            if (terms.size() < 2 || node.names().size() > 1) {
                parts.fault("write two or more terms, and one operation at a time", "请写两个以上的项，且每次只用一种运算");
            }
            return new Expression.Combined(operation, terms);
        }
        node.fault("write a number, the name of a fact, or one of plus, minus, times, over, least, most, round-up with a list",
                "请填写数字、参数名，或 plus、minus、times、over、least、most、round-up 及列表");
        return new Expression.Constant(BigDecimal.ZERO);
    }

    /** The name of a number. */
    String number(Node node) {
        String name = node.text();
        Fact fact = Fact.of(name);
        if (!own.containsKey(name) && (fact == null || !fact.isNumber())) {
            unknown(node, name, fact);
        }
        return name;
    }

    private void unknown(Node node, String name, @Nullable Fact fact) {
        if (fact != null) {
            node.fault("\"" + name + "\" is no number; name it under \"when\"", "“" + name + "”不是数值，请在 when 中使用");
            return;
        }
        String near = near(name);
        node.fault("there is no fact \"" + name + "\"; did you mean \"" + near + "\"?", "没有参数“" + name + "”，是否为“" + near + "”？");
    }

    /** The fact whose name shares most letter pairs with a wrong one. */
    private static String near(String name) {
        String best = "quantity";
        double most = -1;
        Set<String> wanted = pairs(name);
        for (Fact fact : Fact.values()) {
            Set<String> both = pairs(fact.code());
            int size = both.size() + wanted.size();
            both.retainAll(wanted);
            if ((double) both.size() / size > most) {
                most = (double) both.size() / size;
                best = fact.code();
            }
        }
        return best;
    }

    private static Set<String> pairs(String name) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }

    /** All conditions of a {@code when}: by fact a truth value, a word, a number, a list of them, or a range. */
    List<Condition> when(Node node) {
        List<Condition> conditions = new ArrayList<>();
        if (!node.absent() && !(node.value() instanceof Map<?, ?>)) {
            node.fault("write an object { } with facts and what they have to be", "请写成对象 { }，列出参数及其条件");
        }
        node.names().forEach((name, wanted) -> {
            Condition condition = condition(name, wanted);
            if (condition != null) {
                conditions.add(condition);
            }
        });
        return conditions;
    }

    private @Nullable Condition condition(String name, Node wanted) {
        Fact fact = Fact.of(name);
        if (own.containsKey(name) || (fact != null && fact.isNumber())) {
            return wanted.value() instanceof Map<?, ?> ? range(name, wanted) : new Condition.Numbers(name, numbers(wanted));
        }
        if (fact == null) {
            unknown(wanted, name, null);
            return null;
        }
        return fact.kind() == Fact.Kind.FLAG ? new Condition.Flag(name, wanted.truth()) : new Condition.Words(name, words(wanted));
    }

    /** A range with at least one end. */
    Condition.Range range(String name, Node node) {
        var range = new Condition.Range(name, node.child("from").decimalOrNull(), node.child("above").decimalOrNull(),
                node.child("to").decimalOrNull(), node.child("below").decimalOrNull());
        BigDecimal low = range.from() == null ? range.above() : range.from();
        BigDecimal high = range.to() == null ? range.below() : range.to();
        if (low == null && high == null) {
            node.fault("write from or above, to or below", "请填写 from 或 above、to 或 below");
        } else if (low != null && high != null && low.compareTo(high) > 0) {
            node.fault("the range is empty; exchange its ends", "范围为空，请交换两端");
        }
        return range;
    }

    List<BigDecimal> numbers(Node node) {
        return node.value() instanceof List<?> ? node.items().stream().map(Node::decimal).toList() : List.of(node.decimal());
    }

    Set<String> words(Node node) {
        return node.value() instanceof List<?>
                ? node.items().stream().map(Node::text).collect(Collectors.toUnmodifiableSet())
                : Set.of(node.text());
    }
}
