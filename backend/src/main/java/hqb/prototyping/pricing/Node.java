package hqb.prototyping.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document. What it does not hold as it should is noted with its JSON Pointer, and reading goes on with something harmless, so
 * that one reading finds all faults.
 */
final class Node {
    private static final int MOST_ITEMS = 500;
    private static final int LONGEST_TEXT = 200;
    private final @Nullable Object value;
    private final String pointer;
    private final Faults faults;

    Node(@Nullable Object value, String pointer, Faults faults) {
        this.value = value;
        this.pointer = pointer;
        this.faults = faults;
    }

    boolean absent() {
        return value == null;
    }

    @Nullable
    Object value() {
        return value;
    }

    void fault(String en, String zh) {
        faults.add(pointer.isEmpty() ? "/" : pointer, en, zh);
    }

    /** Notes each name that is not allowed here, and whether this is no object at all. */
    Node allow(String... names) {
        List<String> allowed = Arrays.asList(names);
        if (!(value instanceof Map<?, ?>)) {
            fault("write an object { } with " + String.join(", ", allowed), "请写成对象 { }，包含 " + String.join("、", allowed));
        }
        for (String name : names().keySet()) {
            if (!allowed.contains(name)) {
                child(name).fault("nothing of this name belongs here; possible: " + String.join(", ", allowed),
                        "此处没有该名称，可用：" + String.join("、", allowed));
            }
        }
        return this;
    }

    /** The members of an object by name; none when it is no object. */
    Map<String, Node> names() {
        Map<String, Node> names = new TreeMap<>();
        if (value instanceof Map<?, ?> object) {
            object.keySet().forEach(name -> names.put((String) name, child((String) name)));
        }
        return names;
    }

    Node child(String name) {
        Object member = value instanceof Map<?, ?> object ? object.get(name) : null;
        return new Node(member, pointer + '/' + name.replace("~", "~0").replace("/", "~1"), faults);
    }

    /** The items of a list; none when it is absent. */
    List<Node> items() {
        List<Node> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            if (list.size() > MOST_ITEMS) {
                fault("at most " + MOST_ITEMS + " of these; join some", "最多 " + MOST_ITEMS + " 项，请合并");
            }
            for (int i = 0; i < Math.min(MOST_ITEMS, list.size()); i++) {
                items.add(new Node(list.get(i), pointer + '/' + i, faults));
            }
        } else if (value != null) {
            fault("write a list [ ]", "请写成列表 [ ]");
        }
        return items;
    }

    String text() {
        if (value instanceof String text && !text.isBlank() && text.length() <= LONGEST_TEXT) {
            return text;
        }
        fault("write a text of 1 to " + LONGEST_TEXT + " characters", "请填写 1 至 " + LONGEST_TEXT + " 个字符");
        return "?";
    }

    /** A text of small letters, digits and hyphens. */
    String code() {
        if (value instanceof String text && text.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            return text;
        }
        fault("write a word of small letters, digits and hyphens, at most 40", "请用小写字母、数字和连字符，最多 40 个字符");
        return "?";
    }

    /** One of some words. */
    String oneOf(String... words) {
        if (value instanceof String text && Arrays.asList(words).contains(text)) {
            return text;
        }
        fault("write one of: " + String.join(", ", words), "请填写以下之一：" + String.join("、", words));
        return words[0];
    }

    boolean truth() {
        if (value instanceof Boolean truth) {
            return truth;
        }
        fault("write true or false", "请填写 true 或 false");
        return false;
    }

    /** A decimal number as text or as JSON number; null when absent. */
    @Nullable
    BigDecimal decimalOrNull() {
        return value == null ? null : decimal();
    }

    BigDecimal decimal() {
        BigDecimal number = value instanceof BigDecimal decimal ? decimal : value instanceof String text ? JsonText.decimal(text) : null;
        if (number != null && number.signum() >= 0) {
            return number;
        }
        fault("write a number of 0 or more with a decimal point, such as \"12.50\"", "请填写不小于 0 的数字，例如 \"12.50\"");
        return BigDecimal.ZERO;
    }

    long whole(long least, long most) {
        BigDecimal number = value instanceof BigDecimal decimal ? decimal : value instanceof String text ? JsonText.decimal(text) : null;
        if (number != null && number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
            return number.longValueExact();
        }
        fault("write a whole number from " + least + " to " + most, "请填写 " + least + " 至 " + most + " 的整数");
        return least;
    }
}
