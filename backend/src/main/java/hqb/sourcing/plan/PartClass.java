package hqb.sourcing.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parts by how many of them are lost when boards are assembled: what feeders drop, tape leaders and trials. The numbers are the platform's own
 * assumption for placing by machine; whoever plans can say others.
 */
enum PartClass {
    /** Resistors, capacitors, inductors up to 0402. */
    TINY_PASSIVES("tiny-passives", 5, 20),
    /** The same from 0603 to 0805. */
    SMALL_PASSIVES("small-passives", 3, 10),
    /** All larger ones. */
    PASSIVES("passives", 2, 3),
    /** Diodes, transistors, protection. */
    DISCRETES("discretes", 2, 3),
    /** Integrated circuits. */
    CHIPS("chips", 1, 0),
    /** Connectors, modules and all the rest. */
    OTHERS("others", 0, 0);

    private final String code;
    private final int percent;
    private final int pieces;

    PartClass(String code, int percent, int pieces) {
        this.code = code;
        this.percent = percent;
        this.pieces = pieces;
    }

    /** The word of the API. */
    String code() {
        return code;
    }

    /** So many of a hundred are lost. */
    int percent() {
        return percent;
    }

    /** So many are lost at least. */
    int pieces() {
        return pieces;
    }

    static Optional<PartClass> ofCode(@Nullable String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** The class of a part by the root of its category and its package. */
    static PartClass of(String rootCategory, @Nullable String packageName) {
        String body = packageName == null ? "" : packageName.toUpperCase(Locale.ROOT);
        return switch (rootCategory) {
            case "resistors", "capacitors", "inductors-transformers", "emi-filters" -> body.matches("(01005|0201|0402).*") ? TINY_PASSIVES
                    : body.matches("(0603|0805).*") ? SMALL_PASSIVES : PASSIVES;
            case "diodes", "transistors", "circuit-protection" -> DISCRETES;
            case "power-management", "processors", "memory", "logic", "interface", "amplifiers", "data-converters", "isolation",
                    "clock-timing",
                    "crystals-oscillators" ->
                CHIPS;
            default -> OTHERS;
        };
    }
}
