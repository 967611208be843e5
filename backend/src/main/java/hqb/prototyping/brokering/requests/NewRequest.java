package hqb.prototyping.brokering.requests;

import hqb.platform.BodyCheck;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.prototyping.pricing.PricedProcess;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request as a maker writes it.
 *
 * @param service     production, testing or expert
 * @param kind        of an expert service: technology-transfer, consultation, ip-filing, industry-planning or brand
 * @param process     by which process it would be made, if that is known: pcb, assembly, stencil, print-3d or cnc
 * @param title       in a few words
 * @param brief       all that somebody has to know who is to name a price
 * @param quantity    pieces; 1 when left out
 * @param wantedOn    the day by which it is wanted; optional
 * @param budget      what it may cost; optional
 * @param budgetShown whether providers see the budget; no when left out
 * @param designId    the design that it is about; optional
 */
@Serdeable
public record NewRequest(@Nullable String service, @Nullable String kind, @Nullable String process, @Nullable String title,
        @Nullable String brief, @Nullable Long quantity, @Nullable String wantedOn, @Nullable Sum budget, @Nullable Boolean budgetShown,
        @Nullable UUID designId) {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_BRIEF = 6_000;
    private static final int SHORTEST_BRIEF = 20;
    private static final long MOST = 10_000_000;

    /**
     * An amount as somebody writes it.
     *
     * @param amount   such as 1200.00
     * @param currency CNY, USD or HKD
     */
    @Serdeable
    public record Sum(@Nullable String amount, @Nullable String currency) {
        private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");

        /** The amount, above nothing; null when it is refused, which is noted below the pointer. */
        public @Nullable Money read(BodyCheck check, String pointer) {
            Currency unit = Arrays.stream(Currency.values()).filter(one -> one.name().equals(currency)).findFirst().orElse(null);
            if (unit == null) {
                check.refuse(pointer + "/currency", "Use CNY, USD or HKD.", "请使用 CNY、USD 或 HKD。");
            }
            String text = amount == null ? "" : amount.strip();
            if (!AMOUNT.matcher(text).matches() || new BigDecimal(text).signum() == 0) {
                check.refuse(pointer + "/amount", "Write an amount above nothing, such as 1200.00.", "请填写大于零的金额，例如 1200.00。");
                return null;
            }
            return unit == null ? null : new Money(new BigDecimal(text).setScale(unit.minorDigits()), unit);
        }
    }

    /** What was read of it. */
    record Read(Service service, @Nullable ExpertKind kind, @Nullable String process, String title, String brief, long quantity,
            @Nullable LocalDate wantedOn, @Nullable Money budget, boolean budgetShown) {
    }

    /**
     * Looks at all of it.
     *
     * @throws hqb.platform.Refusal naming each field that is wrong
     */
    Read read(LocalDate today) {
        BodyCheck check = new BodyCheck();
        Service which = Service.ofCode(service == null ? "" : service).orElse(null);
        if (which == null) {
            check.refuse("/service", "Choose production, testing or expert.", "请选择生产、检测或专家服务。");
        }
        ExpertKind expert = which == Service.EXPERT ? ExpertKind.ofCode(kind == null ? "" : kind).orElse(null) : null;
        if (which == Service.EXPERT && expert == null) {
            check.refuse("/kind", "Choose one of the five kinds of expert services.", "请选择五类专家服务之一。");
        }
        String how = which == Service.TESTING ? PricedProcess.TESTING.code()
                : process == null || process.isBlank() ? null : process.strip();
        if (which != Service.PRODUCTION && which != Service.TESTING) {
            how = null;
        } else if (which == Service.PRODUCTION && how != null
                && PricedProcess.of(how).filter(one -> one != PricedProcess.TESTING).isEmpty()) {
            check.refuse("/process", "Choose pcb, assembly, stencil, print-3d or cnc, or leave it open.", "请选择有效的工艺，或留空。");
        }
        String words = check.text("/title", title, 1, LONGEST_TITLE);
        String text = check.lines("/brief", brief, SHORTEST_BRIEF, LONGEST_BRIEF);
        long pieces = quantity == null ? 1 : quantity;
        if (pieces < 1 || pieces > MOST) {
            check.refuse("/quantity", "1 to 10,000,000 pieces are possible.", "数量须为 1 至 10,000,000。");
        }
        Money most = budget == null ? null : budget.read(check, "/budget");
        LocalDate day = day(check, today);
        check.done();
        return new Read(which == null ? Service.PRODUCTION : which, expert, how, words, text, pieces, day, most,
                most != null && Boolean.TRUE.equals(budgetShown));
    }

    private @Nullable LocalDate day(BodyCheck check, LocalDate today) {
        if (wantedOn == null || wantedOn.isBlank()) {
            return null;
        }
        LocalDate day = Days.read(wantedOn);
        if (day == null || !day.isAfter(today) || day.isAfter(today.plusYears(3))) {
            check.refuse("/wantedOn", "Choose a day to come, within three years.", "请选择三年内的未来日期。");
        }
        return day;
    }
}
