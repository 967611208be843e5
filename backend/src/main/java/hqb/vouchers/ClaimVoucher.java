package hqb.vouchers;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.platform.Refusal;
import hqb.vouchers.VoucherRefused.Reason;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Somebody shows the code of an open voucher: from now on it is their organisation's. */
@Singleton
class ClaimVoucher {
    private final FindVoucher find;
    private final Vouchers vouchers;
    private final ReserveVoucher reserve;

    ClaimVoucher(FindVoucher find, Vouchers vouchers, ReserveVoucher reserve) {
        this.find = find;
        this.vouchers = vouchers;
        this.reserve = reserve;
    }

    /**
     * Takes it, and gives its id; one that is the organisation's already stays so.
     *
     * @throws Refusal when the code has a slip; {@code voucher-refused} when there is none, it was withdrawn, or the organisation has as
     *     many as it can have
     */
    @Transactional
    UUID claim(Actor actor, String code) {
        OrganisationId buyer = actor.requireOrganisation();
        Voucher voucher = vouchers.lock(find.find("/code", code, buyer).id()).orElseThrow();
        if (voucher.withdrawnAt() != null) {
            throw new VoucherRefused(Reason.WITHDRAWN);
        }
        if (voucher.organisation() == null) {
            reserve.claim(voucher, buyer);
        } else if (!buyer.equals(voucher.organisation())) {
            throw new VoucherRefused(Reason.UNKNOWN); // another was faster
        }
        return voucher.id();
    }
}
