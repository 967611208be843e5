package hqb.makerspaces.registry;

import hqb.makerspaces.registry.rules.Field;
import hqb.makerspaces.registry.rules.Figures;
import hqb.makerspaces.registry.rules.Rules;
import hqb.platform.BodyCheck;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads figures as somebody sent them; a null or an empty text means that it is not known. */
@Singleton
public class ReadFigures {
    private static final BigDecimal MOST = new BigDecimal("1000000000");
    private static final int LONGEST = 40;

    private final Rules rules;

    ReadFigures(Rules rules) {
        this.rules = rules;
    }

    /** Reads them; notes each one that does not exist or cannot be so under {@code /figures}. */
    public Figures read(@Nullable Map<String, @Nullable String> sent, BodyCheck check) {
        Map<String, String> values = new TreeMap<>();
        if (sent != null) {
            sent.forEach((name, value) -> {
                String text = value == null ? "" : value.strip();
                String pointer = "/figures/" + name.replace("~", "~0").replace("/", "~1");
                Field field = rules.field(name).orElse(null);
                if (field == null) {
                    check.refuse(pointer, "There is no such figure; GET /api/v1/makerspace-registry/fields lists them.",
                            "没有此项数据；GET /api/v1/makerspace-registry/fields 列出全部项目。");
                } else if (!text.isEmpty()) {
                    String read = text.length() > LONGEST ? null : read(field, text);
                    if (read == null) {
                        check.refuse(pointer, wanted(field), wantedZh(field));
                    } else {
                        values.put(name, read);
                    }
                }
            });
        }
        return new Figures(values);
    }

    private static @Nullable String read(Field field, String text) {
        return switch (field.kind()) {
            case "number" -> number(field, text);
            case "day" -> day(text);
            default -> text.equals("true") || text.equals("false") ? text : null;
        };
    }

    private static @Nullable String number(Field field, String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            BigDecimal most = "percent".equals(field.unit()) ? new BigDecimal(100) : MOST;
            return number.signum() < 0 || number.compareTo(most) > 0 || number.scale() > 2 || number.precision() > 20 ? null
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static @Nullable String day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= 1980 && day.getYear() < 2200 ? day.toString() : null;
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static String wanted(Field field) {
        return switch (field.kind()) {
            case "number" ->
                "percent".equals(field.unit()) ? "Use a number from 0 to 100." : "Use a number, 0 or more, with two digits at most.";
            case "day" -> "A day is written as 2026-10-01.";
            default -> "Use true or false.";
        };
    }

    private static String wantedZh(Field field) {
        return switch (field.kind()) {
            case "number" -> "percent".equals(field.unit()) ? "请使用 0 至 100 之间的数字。" : "请使用不小于 0、至多两位小数的数字。";
            case "day" -> "日期格式为 2026-10-01。";
            default -> "请使用 true 或 false。";
        };
    }
}
