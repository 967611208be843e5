package hqb.makerspaces.registry.budgets;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A budget; amounts are whole fen.
 *
 * @param tier     the title that a claimant must hold; null for any
 * @param perClaim the most that one claim gets; a title subsidy is exactly that
 * @param claimed  set aside for claims that nobody has decided
 */
record Budget(UUID id, Purpose purpose, String nameEn, String nameZh, @Nullable String tier, long amount, long perClaim,
        LocalDate validFrom, LocalDate validTo, long claimed, long paid) {
    /** What can still be claimed. */
    long left() {
        return amount - claimed - paid;
    }
}
