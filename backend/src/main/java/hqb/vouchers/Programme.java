package hqb.vouchers;

import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A programme that gives vouchers out.
 *
 * @param budget          what all its vouchers together can pay
 * @param validFrom       day of Shenzhen
 * @param validTo         the last day
 * @param perOrganisation how many vouchers one organisation can have
 * @param reserved        set aside for checkouts that nobody has paid yet
 * @param redeemed        spent
 */
record Programme(UUID id, String nameEn, String nameZh, ServiceClass service, Amount budget, Amount faceValue, LocalDate validFrom,
        LocalDate validTo, int perOrganisation, Amount reserved, Amount redeemed) {

    Currency currency() {
        return budget.currency();
    }

    /** What its vouchers can still pay. */
    Amount left() {
        return budget.minus(reserved).minus(redeemed);
    }

    /** Coming, running or over. */
    String state(LocalDate today) {
        return today.isBefore(validFrom) ? "coming" : today.isAfter(validTo) ? "over" : "running";
    }
}
