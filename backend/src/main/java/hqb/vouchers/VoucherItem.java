package hqb.vouchers;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A voucher in a list.
 *
 * @param codeEnd      the last four characters of its code
 * @param organisation whose it is; null for an open one that nobody has shown yet
 * @param service      what it pays for: components, prototyping, testing or spaces
 * @param left         what it can still pay
 * @param reserved     set aside for an order that is not paid yet
 * @param state        usable, in-use, spent, not-yet, expired or withdrawn
 * @param validFrom    day of Shenzhen
 * @param validTo      the last day
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record VoucherItem(UUID id, String codeEnd, UUID programmeId, String programme, String service, @Nullable Holder organisation,
        Money faceValue, Money left, Money reserved, String state, LocalDate validFrom, LocalDate validTo, Instant issuedAt) {

    /** Whose it is. */
    @Serdeable
    record Holder(UUID id, String name) {
    }
}
