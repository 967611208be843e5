package hqb.spaces.policies;

import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads facts as somebody sent them; a null or an empty text means that it is not known. */
@Singleton
class ReadFacts {
    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int LONGEST = 40;

    private final Policies policies;

    ReadFacts(Policies policies) {
        this.policies = policies;
    }

    /** Reads them; throws {@link Refusal} naming each one that does not exist or cannot be so. */
    Facts read(@Nullable Map<String, @Nullable String> sent) {
        BodyCheck check = new BodyCheck();
        Map<String, String> values = new TreeMap<>();
        if (sent != null) {
            sent.forEach((name, value) -> {
                String text = value == null ? "" : value.strip();
                Policy.Fact fact = policies.fact(name).orElse(null);
                String pointer = "/facts/" + name.replace("~", "~0").replace("/", "~1");
                if (fact == null) {
                    check.refuse(pointer, "There is no such fact; GET /api/v1/policies/questions lists them.",
                            "没有此项信息；GET /api/v1/policies/questions 列出全部项目。");
                } else if (text.length() > LONGEST) {
                    check.refuse(pointer, "This is too long.", "内容过长。");
                } else if (!text.isEmpty()) {
                    String read = read(fact, text, pointer, check);
                    if (read != null) {
                        values.put(name, read);
                    }
                }
            });
        }
        check.done();
        return new Facts(values);
    }

    private static @Nullable String read(Policy.Fact fact, String text, String pointer, BodyCheck check) {
        return switch (fact.kind()) {
            case "number" -> number(text, pointer, check);
            case "day" -> day(text, pointer, check);
            case "yes-no" -> {
                if (!text.equals("true") && !text.equals("false")) {
                    check.refuse(pointer, "Use true or false.", "请使用 true 或 false。");
                }
                yield text;
            }
            default -> {
                if (fact.offered().stream().noneMatch(choice -> choice.value().equals(text))) {
                    check.refuse(pointer, "This is none of the choices.", "该值不在可选范围内。");
                }
                yield text;
            }
        };
    }

    private static @Nullable String number(String text, String pointer, BodyCheck check) {
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() >= 0 && number.compareTo(MOST) <= 0 && number.scale() <= 6 && number.precision() <= 20) {
                return number.stripTrailingZeros().toPlainString();
            }
        } catch (NumberFormatException none) {
            // said below
        }
        check.refuse(pointer, "Use a number from 0 to 1,000,000,000,000.", "请使用 0 至 1,000,000,000,000 之间的数字。");
        return null;
    }

    private static @Nullable String day(String text, String pointer, BodyCheck check) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() < 2200) {
                return day.toString();
            }
        } catch (DateTimeParseException none) {
            // said below
        }
        check.refuse(pointer, "A day is written as 2026-10-01.", "日期格式为 2026-10-01。");
        return null;
    }
}
