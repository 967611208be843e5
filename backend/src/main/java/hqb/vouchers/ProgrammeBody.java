package hqb.vouchers;

import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme as an operator writes it. Once it is there, what it is for, its currency, its face value and its first day stay.
 *
 * @param service         components, prototyping, testing or spaces
 * @param budget          what all vouchers together can pay
 * @param faceValue       of a voucher, in the same currency
 * @param validFrom       day of Shenzhen
 * @param validTo         the last day
 * @param perOrganisation how many vouchers one organisation can have; 1 when left out
 */
@Serdeable
record ProgrammeBody(@Nullable String nameEn, @Nullable String nameZh, @Nullable String service, @Nullable Money budget,
        @Nullable Money faceValue, @Nullable String validFrom, @Nullable String validTo, @Nullable Integer perOrganisation) {
    private static final int LONGEST_NAME = 120;
    private static final int MOST = 1_000;

    /** The programme; throws {@link Refusal} naming all that is wrong. */
    Programme read(UUID id) {
        BodyCheck check = new BodyCheck();
        String english = check.text("/nameEn", nameEn, 1, LONGEST_NAME);
        String chinese = check.text("/nameZh", nameZh, 1, LONGEST_NAME);
        ServiceClass spent = service == null ? ServiceClass.COMPONENTS : ServiceClass.ofCode(service).orElse(null);
        if (spent == null) {
            check.refuse("/service", "Use one of components, prototyping, testing, spaces.",
                    "请使用 components、prototyping、testing 或 spaces。");
        }
        Currency currency = budget == null ? Currency.CNY : budget.currency();
        Amount most = amount(check, "/budget", budget, currency);
        Amount each = amount(check, "/faceValue", faceValue, currency);
        if (each.minor() > most.minor() && most.minor() > 0) {
            check.refuse("/faceValue", "A voucher cannot be worth more than the budget.", "面值不能超过预算。");
        }
        LocalDate from = day(check, "/validFrom", validFrom);
        LocalDate to = day(check, "/validTo", validTo);
        if (to.isBefore(from)) {
            check.refuse("/validTo", "The last day comes before the first.", "结束日期早于开始日期。");
        }
        int share = perOrganisation == null ? 1 : perOrganisation;
        if (share < 1 || share > MOST) {
            check.refuse("/perOrganisation", "1 to " + MOST + " vouchers are possible.", "可填 1 到 " + MOST + "。");
        }
        check.done();
        return new Programme(id, english, chinese, spent == null ? ServiceClass.COMPONENTS : spent, most, each, from, to, share,
                Amount.zero(currency), Amount.zero(currency));
    }

    private static Amount amount(BodyCheck check, String pointer, @Nullable Money money, Currency currency) {
        check.present(pointer, money);
        if (money == null) {
            return Amount.zero(currency);
        }
        if (money.currency() != currency) {
            check.refuse(pointer, "The budget is in " + currency + ": use the same currency.", "预算货币为 " + currency + "：请使用相同货币。");
            return Amount.zero(currency);
        }
        if (money.amount().signum() <= 0 || money.amount().stripTrailingZeros().scale() > currency.minorDigits()
                || money.amount().precision() - money.amount().scale() > 12) {
            check.refuse(pointer, "An amount above nothing, with two decimals at most, is needed.", "请填大于零、最多两位小数的金额。");
            return Amount.zero(currency);
        }
        return Amount.of(money);
    }

    private static LocalDate day(BodyCheck check, String pointer, @Nullable String text) {
        check.present(pointer, text);
        try {
            return text == null ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            check.refuse(pointer, "Write the day as 2026-12-31.", "请按 2026-12-31 的格式填写日期。");
            return LocalDate.EPOCH;
        }
    }
}
