package hqb.spaces.units;

import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is paid beside rent and management.
 *
 * @param amountCny CNY for a m² and month, once, or for a kWh, as the kind says
 */
@Serdeable
public record Fee(Kind kind, String nameEn, String nameZh, BigDecimal amountCny) {

    /** How a fee is counted. */
    public enum Kind {
        /** For each m² and month. */
        MONTHLY_M2("monthly-m2"),
        /** Once, at the beginning. */
        ONE_OFF("one-off"),
        /** For each kWh by the meter; in no total. */
        PER_KWH("per-kwh");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word in the database and on the wire. */
        public String code() {
            return code;
        }

        static Kind ofCode(String code) {
            return find(code).orElseThrow();
        }

        /** The kind of that code. */
        public static Optional<Kind> find(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }

    /** What it is for. */
    public String name(Language language) {
        return language.pick(nameEn, nameZh);
    }
}
