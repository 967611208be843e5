package hqb.sourcing.rfq.asking;

import hqb.platform.BodyCheck;
import hqb.platform.money.Currency;
import hqb.platform.rates.CurrentRates;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as a buyer writes it.
 *
 * @param title     in a few words
 * @param notes     what else bidders have to know; optional
 * @param currency  CNY, USD or HKD: target prices are in it, and bids are compared in it; CNY when left out
 * @param wantedBy  a day such as 2026-12-31; optional
 * @param deadline  until when bids are taken: a moment such as 2026-12-01T10:00:00Z, a quarter of an hour to sixty days from now
 * @param suppliers whom to ask, at most fifty; all that fit when left out
 * @param bomId     the list it came from; optional
 */
@Serdeable
public record NewRfq(@Nullable String title, @Nullable String notes, @Nullable String currency, @Nullable String wantedBy,
        @Nullable String deadline, @Nullable List<@Nullable UUID> suppliers, @Nullable UUID bomId,
        @Nullable List<@Nullable AskedLine> lines) {
    /** The most suppliers that one request is sent to by choice. */
    public static final int MOST_SUPPLIERS = 50;
    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofDays(60);
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_NOTES = 4_000;

    /** What was read of it. */
    record Read(String title, @Nullable String notes, Currency currency, @Nullable LocalDate wantedBy, Instant deadline,
            Set<UUID> suppliers, List<AskedLine.Read> lines) {
    }

    /**
     * Looks at all of it.
     *
     * @throws hqb.platform.Refusal naming each field that is wrong
     */
    Read read(Instant now) {
        BodyCheck check = new BodyCheck();
        String words = check.text("/title", title, 1, LONGEST_TITLE);
        String more = check.lines("/notes", notes, 0, LONGEST_NOTES);
        Currency unit = currency == null || currency.isBlank() ? Currency.CNY
                : Arrays.stream(Currency.values()).filter(one -> one.name().equals(currency.strip())).findFirst().orElse(null);
        if (unit == null) {
            check.refuse("/currency", "Use CNY, USD or HKD.", "请使用 CNY、USD 或 HKD。");
        }
        LocalDate day = day(check, now);
        Instant until = until(check, now);
        Set<UUID> whom = new LinkedHashSet<>();
        (suppliers == null ? List.<@Nullable UUID>of() : suppliers).stream().filter(Objects::nonNull).forEach(whom::add);
        if (whom.size() > MOST_SUPPLIERS || (suppliers != null && whom.isEmpty())) {
            check.refuse("/suppliers", "Choose 1 to " + MOST_SUPPLIERS + " suppliers, or leave this out to ask all that fit.",
                    "请选择 1 至 " + MOST_SUPPLIERS + " 家供应商；不填则询问所有合适的供应商。");
        }
        List<AskedLine.Read> read = AskedLine.read(check, lines);
        check.done();
        return new Read(words, more.isEmpty() ? null : more, Objects.requireNonNull(unit), day, Objects.requireNonNull(until), whom, read);
    }

    private @Nullable LocalDate day(BodyCheck check, Instant now) {
        if (wantedBy == null || wantedBy.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(wantedBy.strip());
            if (!day.isBefore(LocalDate.ofInstant(now, CurrentRates.SHENZHEN))) {
                return day;
            }
        } catch (DateTimeException none) {
            // told below
        }
        check.refuse("/wantedBy", "Use a day from today on, such as 2026-12-31.", "请填写今天或以后的日期，例如 2026-12-31。");
        return null;
    }

    private @Nullable Instant until(BodyCheck check, Instant now) {
        try {
            Instant until = OffsetDateTime.parse(deadline == null ? "" : deadline.strip()).toInstant();
            if (!until.isBefore(now.plus(SHORTEST)) && !until.isAfter(now.plus(LONGEST))) {
                return until;
            }
        } catch (DateTimeException none) {
            // told below
        }
        check.refuse("/deadline", "Use a moment between a quarter of an hour and sixty days from now, such as 2026-12-01T10:00:00Z.",
                "截止时间须在 15 分钟至 60 天之后，例如 2026-12-01T10:00:00Z。");
        return null;
    }

    /** A unit price of a text, above nothing; null when it is none. */
    public static @Nullable BigDecimal price(@Nullable String text) {
        if (text == null || !text.strip().matches("\\d{1,12}(\\.\\d{1,6})?")) {
            return null;
        }
        BigDecimal price = new BigDecimal(text.strip());
        return price.signum() > 0 ? price : null;
    }
}
