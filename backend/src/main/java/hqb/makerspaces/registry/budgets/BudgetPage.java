package hqb.makerspaces.registry.budgets;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.makerspaces.Makerspace;
import hqb.platform.Language;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A budget.
 *
 * @param tier     the title that a claimant must hold; null for any
 * @param perClaim the most that one claim gets; a title subsidy is exactly that
 * @param claimed  set aside for claims that nobody has decided
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record BudgetPage(UUID id, String purpose, String name, @Nullable String tier, Money amount, Money perClaim, Money claimed, Money paid,
        Money left, LocalDate validFrom, LocalDate validTo) {

    /**
     * A claim.
     *
     * @param period    for what: the tier, the month, the day of the event or the year
     * @param state     claimed, paid, refused or clawed-back
     * @param reference of the transfer; null until it is paid
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ClaimPage(UUID id, UUID budget, UUID space, String spaceName, String purpose, String period, Money amount, String state,
            String note, @Nullable String reference, Instant claimedAt, @Nullable Instant decidedAt) {
    }

    static BudgetPage of(Budget one, Language language) {
        return new BudgetPage(one.id(), one.purpose().code(), language.pick(one.nameEn(), one.nameZh()), one.tier(),
                ClaimMoney.money(one.amount()), ClaimMoney.money(one.perClaim()), ClaimMoney.money(one.claimed()),
                ClaimMoney.money(one.paid()), ClaimMoney.money(one.left()), one.validFrom(), one.validTo());
    }

    static ClaimPage of(Claim one, Makerspace space, Language language) {
        return new ClaimPage(one.id(), one.budget(), one.space(), space.name(language), one.purpose(), one.period(),
                ClaimMoney.money(one.amount()), one.state(), one.note(), one.reference(), one.claimedAt(), one.decidedAt());
    }
}
