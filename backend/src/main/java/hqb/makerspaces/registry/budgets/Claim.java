package hqb.makerspaces.registry.budgets;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim on a budget; the amount is whole fen.
 *
 * @param period    for what: the tier, the month, the day of the event or the year
 * @param state     claimed, paid, refused or clawed-back
 * @param reference of the transfer; null until it is paid
 */
record Claim(UUID id, UUID budget, UUID space, String purpose, String period, long amount, String state, String note,
        @Nullable String reference, Instant claimedAt, @Nullable Instant decidedAt) {
}
