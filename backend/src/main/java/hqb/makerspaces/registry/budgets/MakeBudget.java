package hqb.makerspaces.registry.budgets;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.registry.rules.Tier;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An operator makes a budget. It never changes afterwards. */
@Singleton
class MakeBudget {
    private static final int LONGEST_NAME = 120;
    private static final int MOST_DIGITS = 12;

    private final Budgets budgets;
    private final AuditLog audit;
    private final Clock clock;

    MakeBudget(Budgets budgets, AuditLog audit, Clock clock) {
        this.budgets = budgets;
        this.audit = audit;
        this.clock = clock;
    }

    /** A budget: what for, for which title, how much in all and for one claim, from when to when. */
    @Serdeable
    record Form(@Nullable String purpose, @Nullable String nameEn, @Nullable String nameZh, @Nullable String tier, @Nullable Money amount,
            @Nullable Money perClaim, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
    }

    /** Makes it; throws {@link Refusal} naming each field that is wrong. */
    @Transactional
    Budget make(Form form, Actor actor) {
        BodyCheck check = new BodyCheck();
        Purpose purpose = Purpose.ofCode(String.valueOf(form.purpose())).orElse(null);
        if (purpose == null) {
            check.refuse("/purpose", "Use title-subsidy, rent-subsidy, event-grant or voucher-grant.",
                    "请使用 title-subsidy、rent-subsidy、event-grant 或 voucher-grant。");
        }
        String nameEn = check.text("/nameEn", form.nameEn(), 1, LONGEST_NAME);
        String nameZh = check.text("/nameZh", form.nameZh(), 1, LONGEST_NAME);
        String tier = form.tier() == null || form.tier().isEmpty() ? null : form.tier();
        if ((tier == null && purpose == Purpose.TITLE_SUBSIDY) || (tier != null && Tier.ofCode(tier).isEmpty())) {
            check.refuse("/tier", "Use municipal, provincial or national; a title subsidy needs one.",
                    "请使用 municipal、provincial 或 national；认定资助必填。");
        }
        long amount = amount("/amount", form.amount(), check);
        long perClaim = amount("/perClaim", form.perClaim(), check);
        if (perClaim > amount && amount > 0) {
            check.refuse("/perClaim", "One claim cannot get more than the budget.", "单次申领不能超过预算。");
        }
        check.present("/validFrom", form.validFrom());
        check.present("/validTo", form.validTo());
        if (form.validFrom() != null && form.validTo() != null && form.validTo().isBefore(form.validFrom())) {
            check.refuse("/validTo", "The last day comes before the first.", "结束日期早于开始日期。");
        }
        check.done();
        UUID id = Uuid7.random(clock.instant());
        Budget made = new Budget(id, Objects.requireNonNull(purpose), nameEn, nameZh, tier, amount, perClaim,
                Objects.requireNonNull(form.validFrom()), Objects.requireNonNull(form.validTo()), 0, 0);
        budgets.add(made, clock.instant());
        audit.write(actor, "makerspace.budget", AuditLog.subject("budget", id), null, Map.of("purpose", purpose.code(), "fen", amount));
        return made;
    }

    private static long amount(String pointer, @Nullable Money money, BodyCheck check) {
        check.present(pointer, money);
        if (money == null) {
            return 0;
        }
        if (money.currency() != Currency.CNY || money.amount().signum() <= 0 || money.amount().stripTrailingZeros().scale() > 2
                || money.amount().precision() - money.amount().scale() > MOST_DIGITS) {
            check.refuse(pointer, "An amount of CNY above nothing, with two decimals at most, is needed.", "请填大于零、最多两位小数的人民币金额。");
            return 0;
        }
        return Amount.of(money).minor();
    }
}
