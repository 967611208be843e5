package hqb.sourcing.rfq.bidding;

import hqb.platform.BodyCheck;
import hqb.platform.money.Currency;
import hqb.platform.rates.CurrentRates;
import hqb.sourcing.rfq.asking.RfqLine;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A version of a quote as a supplier writes it.
 *
 * @param replaces   the version that its sender saw last; 0 or left out for the first
 * @param currency   CNY, USD or HKD
 * @param validUntil the last day on which it can be accepted, such as 2026-12-31: a day after the deadline at least, a year at most
 * @param remark     optional; the buyer reads it once names are open
 * @param lines      what is quoted; lines of the request that are left out are not quoted
 * @param photos     ids of the own photographs that it shows, at most eight; left out: those of the version before and those added since
 */
@Serdeable
public record QuoteBody(@Nullable Integer replaces, @Nullable String currency, @Nullable String validUntil, @Nullable String remark,
        @Nullable List<@Nullable QuotedLine> lines, @Nullable List<@Nullable UUID> photos) {
    private static final int LONGEST_REMARK = 2_000;

    /** What was read of it. */
    record Read(int replaces, Currency currency, Instant validUntil, @Nullable String remark, List<Quote.Line> lines) {
    }

    /**
     * Looks at all of it.
     *
     * @param earliest the first day that the quote may hold until
     * @param known    the catalogue's name of a maker, if it has one
     * @throws hqb.platform.Refusal naming each field that is wrong
     */
    Read read(List<RfqLine> asked, LocalDate earliest, Function<String, Optional<String>> known) {
        BodyCheck check = new BodyCheck();
        Currency unit = Arrays.stream(Currency.values()).filter(one -> one.name().equals(currency)).findFirst().orElse(null);
        if (unit == null) {
            check.refuse("/currency", "Use CNY, USD or HKD.", "请使用 CNY、USD 或 HKD。");
        }
        LocalDate until = day(validUntil);
        if (until == null || until.isBefore(earliest) || until.isAfter(earliest.plusYears(1))) {
            check.refuse("/validUntil", "Choose a day from " + earliest + " on, within a year.", "请选择 " + earliest + " 起一年之内的日期。");
        }
        String words = check.lines("/remark", remark, 0, LONGEST_REMARK);
        List<Quote.Line> read = lines(check, asked, unit == null ? Currency.CNY : unit, known);
        check.done();
        return new Read(replaces == null ? 0 : replaces, Objects.requireNonNull(unit),
                Objects.requireNonNull(until).plusDays(1).atStartOfDay(CurrentRates.SHENZHEN).toInstant(), words.isEmpty() ? null : words,
                read);
    }

    private List<Quote.Line> lines(BodyCheck check, List<RfqLine> asked, Currency unit, Function<String, Optional<String>> known) {
        List<Quote.Line> read = new ArrayList<>();
        if (lines == null || lines.isEmpty()) {
            check.refuse("/lines", "Quote one line at least.", "请至少报价一行。");
            return read;
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            QuotedLine line = lines.get(i);
            String at = "/lines/" + i;
            RfqLine wanted = line == null ? null : asked.stream().filter(one -> one.id().equals(line.lineId())).findFirst().orElse(null);
            if (line == null || wanted == null || !seen.add(wanted.id())) {
                check.refuse(at + "/lineId", "Name each line of the request once at most.", "每行最多报价一次，且须为本询价的行。");
                continue;
            }
            Quote.Line one = line.read(check, at, wanted, unit, known);
            if (one != null) {
                read.add(one);
            }
        }
        return read;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeException none) {
            return null;
        }
    }
}
