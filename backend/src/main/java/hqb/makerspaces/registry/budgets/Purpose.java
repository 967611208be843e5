package hqb.makerspaces.registry.budgets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What money is for, and how what it is claimed for is written: a makerspace gets it once for each. */
@SuppressWarnings("ImmutableEnumChecker") // patterns never change
public enum Purpose {
    /** One-off, for the title: once a tier. */
    TITLE_SUBSIDY("municipal|provincial|national"),
    /** For the rent of a month: 2026-10. */
    RENT_SUBSIDY("20[0-9]{2}-(0[1-9]|1[0-2])"),
    /** For an event on a day: 2026-10-15. */
    EVENT_GRANT("20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"),
    /** For vouchers handed on to teams in a year: 2026. */
    VOUCHER_GRANT("20[0-9]{2}");

    private final Pattern period;

    Purpose(String period) {
        this.period = Pattern.compile(period);
    }

    /** The word in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The purpose that a word stands for. */
    public static Optional<Purpose> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether it can be claimed for that. */
    boolean isPeriod(String text) {
        return period.matcher(text).matches();
    }
}
