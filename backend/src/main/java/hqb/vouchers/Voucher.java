package hqb.vouchers;

import hqb.accounts.OrganisationId;
import hqb.platform.money.Amount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A voucher.
 *
 * @param codeEnd      the last four characters of its code
 * @param organisation whose it is; null for an open one that nobody has shown yet
 * @param reserved     set aside for a checkout that is not paid yet
 * @param redeemed     spent
 */
record Voucher(UUID id, UUID programme, String codeEnd, @Nullable OrganisationId organisation, Amount faceValue, Amount reserved,
        Amount redeemed, Instant issuedAt, @Nullable Instant withdrawnAt) {

    /** What it can still pay. */
    Amount left() {
        return faceValue.minus(reserved).minus(redeemed);
    }

    /** usable, in-use, spent, not-yet, expired or withdrawn. */
    String state(Programme programme, LocalDate today) {
        if (withdrawnAt != null) {
            return "withdrawn";
        }
        if (left().isZero()) {
            return reserved.isZero() ? "spent" : "in-use";
        }
        return switch (programme.state(today)) {
            case "coming" -> "not-yet";
            case "over" -> "expired";
            default -> "usable";
        };
    }
}
