package hqb.makerspaces.registry.returns;

import hqb.platform.BodyCheck;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks at statistics before they are handed in: all that is asked is said, parts are not larger than their wholes, and whatever differs from
 * what the platform knew, or an area that has moved by more than half since the year before, has its reason.
 */
final class CheckReturn {
    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int LONGEST_REASON = 500;

    private CheckReturn() {
    }

    /** Reads figures as text; notes what does not exist or cannot be so. */
    static Map<String, String> figures(@Nullable Map<String, @Nullable String> sent, BodyCheck check) {
        Map<String, String> read = new TreeMap<>();
        if (sent != null) {
            sent.forEach((name, value) -> {
                String text = value == null ? "" : value.strip();
                ReturnField field = ReturnField.ofCode(name).orElse(null);
                if (field == null) {
                    check.refuse(pointer("figures", name), "There is no such figure.", "没有此项数据。");
                } else if (!text.isEmpty()) {
                    String number = number(field, text);
                    if (number == null) {
                        check.refuse(pointer("figures", name), field.isMeasure() ? "Use a number, 0 or more, with two digits at most."
                                : "Use a whole number, 0 or more.", field.isMeasure() ? "请使用不小于 0、至多两位小数的数字。" : "请使用不小于 0 的整数。");
                    } else {
                        read.put(name, number);
                    }
                }
            });
        }
        return read;
    }

    /** Reads reasons; notes what is too long or is of no figure. */
    static Map<String, String> reasons(@Nullable Map<String, @Nullable String> sent, BodyCheck check) {
        Map<String, String> read = new TreeMap<>();
        if (sent != null) {
            sent.forEach((name, value) -> {
                if (ReturnField.ofCode(name).isEmpty()) {
                    check.refuse(pointer("reasons", name), "There is no such figure.", "没有此项数据。");
                } else {
                    String text = check.text(pointer("reasons", name), value, 0, LONGEST_REASON);
                    if (!text.isEmpty()) {
                        read.put(name, text);
                    }
                }
            });
        }
        return read;
    }

    /** Notes all that stands in the way of handing it in; {@code before} are the figures of the year before, empty when there are none. */
    static void whole(YearReturn one, Map<String, String> before, BodyCheck check) {
        for (ReturnField field : ReturnField.values()) {
            String said = one.figures().get(field.code());
            if (said == null) {
                check.refuse(pointer("figures", field.code()), "This is needed.", "此项必填。");
            } else if (isToExplain(field, said, one.prefilled(), before) && !one.reasons().containsKey(field.code())) {
                check.refuse(pointer("reasons", field.code()), "Say why: this differs from what the platform knows, or has jumped.",
                        "请说明原因：与平台数据不一致，或较上年变动过大。");
            }
        }
        part(one, ReturnField.FUNDED, ReturnField.TEAMS, check);
        part(one, ReturnField.PROPERTY_INCOME, ReturnField.INCOME, check);
        part(one, ReturnField.TENANTS_SEEN, ReturnField.TENANTS, check);
        part(one, ReturnField.GRADUATES, ReturnField.JOBS, check);
    }

    private static boolean isToExplain(ReturnField field, String said, Map<String, String> prefilled, Map<String, String> before) {
        String known = prefilled.get(field.code());
        if (known != null && new BigDecimal(known).compareTo(new BigDecimal(said)) != 0) {
            return true;
        }
        String last = before.get(field.code());
        if (field != ReturnField.SERVICE_AREA || last == null) {
            return false;
        }
        BigDecimal was = new BigDecimal(last);
        return new BigDecimal(said).subtract(was).abs().compareTo(was.multiply(HALF)) > 0;
    }

    private static void part(YearReturn one, ReturnField part, ReturnField whole, BodyCheck check) {
        String less = one.figures().get(part.code());
        String more = one.figures().get(whole.code());
        if (less != null && more != null && new BigDecimal(less).compareTo(new BigDecimal(more)) > 0) {
            check.refuse(pointer("figures", part.code()), "This cannot be more than: " + whole.label().en() + '.',
                    "此项不能大于：" + whole.label().zh() + "。");
        }
    }

    private static @Nullable String number(ReturnField field, String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            boolean fine = number.signum() >= 0 && number.compareTo(MOST) <= 0 && number.precision() <= 20
                    && number.stripTrailingZeros().scale() <= (field.isMeasure() ? 2 : 0);
            return fine ? Objects.requireNonNull(number.stripTrailingZeros().toPlainString()) : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static String pointer(String where, String name) {
        return '/' + where + '/' + name.replace("~", "~0").replace("/", "~1");
    }
}
