package hqb.makerspaces.registry.budgets;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.registry.FindOwnSpace;
import hqb.makerspaces.registry.TellOfRegistry;
import hqb.makerspaces.registry.TellOfRegistry.Words;
import hqb.makerspaces.registry.Title;
import hqb.makerspaces.registry.Titles;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.spaces.units.Today;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A keeper claims money of a budget. The budget's row is locked first, so claims on it follow one another; the check of the database would
 * refuse whatever overspends it anyway, and its unique index whatever was claimed before, from this budget or another.
 */
@Singleton
class ClaimMoney {
    private static final int LONGEST = 2_000;

    private final FindOwnSpace own;
    private final Budgets budgets;
    private final Claims claims;
    private final Titles titles;
    private final TellOfRegistry tell;
    private final AuditLog audit;
    private final Today today;
    private final Clock clock;

    ClaimMoney(FindOwnSpace own, Budgets budgets, Claims claims, Titles titles, TellOfRegistry tell, AuditLog audit, Today today,
            Clock clock) {
        this.own = own;
        this.budgets = budgets;
        this.claims = claims;
        this.titles = titles;
        this.tell = tell;
        this.audit = audit;
        this.today = today;
        this.clock = clock;
    }

    /**
     * What is claimed.
     *
     * @param period for what: the tier, the month as 2026-10, the day of the event or the year
     * @param amount how much; left out for what a claim gets at most
     */
    @Serdeable
    record Form(@Nullable UUID budget, @Nullable String period, @Nullable Money amount, @Nullable String note) {
    }

    /**
     * Claims.
     *
     * @throws Refusal naming each field that is wrong; conflict when the budget is not open, the title is not held, nothing is left, or it was
     *     claimed before
     */
    @Transactional
    Claim claim(UUID space, Form form, Actor actor) {
        Makerspace kept = own.get(space, actor);
        BodyCheck check = new BodyCheck();
        check.present("/budget", form.budget());
        String note = check.lines("/note", form.note(), 0, LONGEST);
        check.done();
        Budget budget = budgets.lock(form.budget() == null ? space : form.budget())
                .orElseThrow(() -> Refusal.invalid("/budget", "There is no such budget.", "没有此预算。"));
        String period = form.period() == null ? "" : form.period().strip();
        long amount = amount(budget, form.amount(), check);
        if (!budget.purpose().isPeriod(period) || (budget.purpose() == Purpose.TITLE_SUBSIDY && !period.equals(budget.tier()))) {
            check.refuse("/period", "Say what it is for: the tier, a month as 2026-10, a day as 2026-10-15, or a year.",
                    "请填写申领事项：认定级别、月份（2026-10）、日期（2026-10-15）或年份。");
        }
        check.done();
        open(budget, space);
        claims.standing(space, budget.purpose().code(), period).ifPresent(first -> {
            throw new ClaimRefused(first);
        });
        if (amount > budget.left()) {
            throw Refusal.of(ProblemType.CONFLICT, "The budget has only " + money(budget.left()).amount().toPlainString() + " CNY left.",
                    "预算仅余 " + money(budget.left()).amount().toPlainString() + " 元。");
        }
        Claim one = new Claim(Uuid7.random(clock.instant()), budget.id(), space, budget.purpose().code(), period, amount, "claimed", note,
                null, clock.instant(), null);
        if (!claims.add(one, actor.requirePerson())) {
            throw claims.standing(space, one.purpose(), period).<Refusal>map(ClaimRefused::new).orElseGet(
                    () -> Refusal.of(ProblemType.CONFLICT, "This is being claimed at this moment. Try again.", "正在处理同一申领，请重试。"));
        }
        audit.write(actor, "makerspace.claim", AuditLog.subject("makerspace", space), null,
                Map.of("claim", one.id().toString(), "purpose", one.purpose(), "period", period, "fen", amount));
        tell.operators("/operator/makerspaces/budgets", new Words("A claim: " + kept.nameEn(), "收到资助申领：" + kept.nameZh(),
                budget.nameEn() + ", " + period, budget.nameZh() + "，" + period));
        return one;
    }

    private void open(Budget budget, UUID space) {
        LocalDate day = today.date();
        if (day.isBefore(budget.validFrom()) || day.isAfter(budget.validTo())) {
            throw Refusal.of(ProblemType.CONFLICT, "It can be claimed from " + budget.validFrom() + " to " + budget.validTo() + '.',
                    "申领期为 " + budget.validFrom() + " 至 " + budget.validTo() + "。");
        }
        Title title = titles.find(space).filter(one -> one.standing().equals("recognised") || one.standing().equals("warned"))
                .orElseThrow(() -> Refusal.of(ProblemType.CONFLICT, "Only a recognised makerspace can claim.", "仅已认定的众创空间可以申领。"));
        if (budget.tier() != null && !budget.tier().equals(title.tier().code())) {
            throw Refusal.of(ProblemType.CONFLICT, "This is for makerspaces with the title " + budget.tier() + '.',
                    "此项仅限 " + budget.tier() + " 级众创空间。");
        }
    }

    private static long amount(Budget budget, @Nullable Money asked, BodyCheck check) {
        if (asked == null) {
            return budget.perClaim();
        }
        boolean fine = asked.currency() == Currency.CNY && asked.amount().signum() > 0 && asked.amount().stripTrailingZeros().scale() <= 2
                && asked.amount().compareTo(money(budget.perClaim()).amount()) <= 0;
        if (!fine || (budget.purpose() == Purpose.TITLE_SUBSIDY && asked.amount().compareTo(money(budget.perClaim()).amount()) != 0)) {
            String most = money(budget.perClaim()).amount().toPlainString();
            check.refuse("/amount", "One claim gets " + most + " CNY at most; a title subsidy exactly that.",
                    "单次申领最多 " + most + " 元；认定资助为固定金额。");
            return budget.perClaim();
        }
        return Amount.of(asked).minor();
    }

    /** An amount of fen as money. */
    static Money money(long fen) {
        return new Amount(fen, Currency.CNY).toMoney();
    }
}
