package hqb.operations.rates;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.FieldError;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.platform.rates.CurrentRates;
import hqb.platform.rates.EnterRates;
import hqb.platform.rates.EnteredRates;
import hqb.platform.rates.ExchangeRate;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An operator enters a rate, or corrects that of a day by entering it anew. Each is in the audit log. */
@Singleton
class ChangeRates {
    private static final Pattern RATE = Pattern.compile("[0-9]{1,10}(\\.[0-9]{1,8})?");
    private static final int LONGEST_SOURCE = 200;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final EnterRates enter;
    private final EnteredRates entered;
    private final CurrentRates current;
    private final AuditLog audit;

    ChangeRates(EnterRates enter, EnteredRates entered, CurrentRates current, AuditLog audit) {
        this.enter = enter;
        this.entered = entered;
        this.current = current;
        this.audit = audit;
    }

    /** A rate as it was typed. */
    record Typed(@Nullable String currency, @Nullable String day, @Nullable String cny, @Nullable String source) {
    }

    /** A rate that can be entered. */
    record Checked(Currency currency, LocalDate day, BigDecimal cny, String source) {
    }

    /**
     * Enters a rate.
     *
     * @throws Refusal naming the fields that are not valid
     */
    @Transactional
    public ExchangeRate change(Actor actor, Typed typed) {
        List<FieldError> errors = new ArrayList<>();
        Checked rate = check(typed, errors);
        if (rate == null) {
            throw Refusal.invalid(errors.stream().map(error -> new FieldError("/" + error.field(), error.message())).toList());
        }
        return enter(actor, rate);
    }

    /** Enters a rate that was checked. */
    @Transactional
    ExchangeRate enter(Actor actor, Checked rate) {
        ExchangeRate before = entered.findOfDay(rate.currency, rate.day);
        ExchangeRate kept = enter.enter(rate.currency, rate.day, rate.cny, rate.source, actor.requirePerson().value());
        audit.write(actor, "exchange-rate.entered", AuditLog.subject("exchange-rate", kept.id()), before == null ? null : facts(before),
                facts(kept));
        return kept;
    }

    /** Reads what was typed; null, with what is wrong added to the errors, when it is no rate. */
    @Nullable
    Checked check(Typed typed, List<FieldError> errors) {
        int before = errors.size();
        Currency currency = currency(typed.currency);
        if (currency == null) {
            errors.add(new FieldError("currency", "Use USD or HKD."));
        }
        LocalDate day = day(typed.day);
        if (day == null || day.isBefore(EARLIEST) || day.isAfter(current.today())) {
            errors.add(new FieldError("day", "Use a date such as 2026-05-21, no later than today."));
        }
        String cny = typed.cny == null ? "" : typed.cny.strip();
        if (!RATE.matcher(cny).matches() || new BigDecimal(cny).signum() <= 0) {
            errors.add(new FieldError("cny", "Use a decimal number above 0 with at most 8 digits after the point: CNY for one unit."));
        }
        String source = typed.source == null ? "" : typed.source.strip();
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            errors.add(new FieldError("source", "Say in at most 200 characters where the rate is from."));
        }
        return errors.size() > before || currency == null || day == null ? null : new Checked(currency, day, new BigDecimal(cny), source);
    }

    private static @Nullable Currency currency(@Nullable String text) {
        return switch (text == null ? "" : text.strip()) {
            case "USD" -> Currency.USD;
            case "HKD" -> Currency.HKD;
            default -> null;
        };
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    private static Map<String, Object> facts(ExchangeRate rate) {
        return Map.of("currency", rate.currency().name(), "day", rate.day().toString(), "cny", rate.cny().toPlainString(), "source",
                rate.source());
    }
}
