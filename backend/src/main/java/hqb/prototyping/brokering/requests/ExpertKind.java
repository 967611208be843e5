package hqb.prototyping.brokering.requests;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The expert services that a maker center brokers. */
public enum ExpertKind {
    TECHNOLOGY_TRANSFER, CONSULTATION, IP_FILING, INDUSTRY_PLANNING, BRAND;

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that a word stands for. */
    public static Optional<ExpertKind> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
