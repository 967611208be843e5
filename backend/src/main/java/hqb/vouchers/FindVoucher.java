package hqb.vouchers;

import hqb.accounts.OrganisationId;
import hqb.platform.Refusal;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import hqb.platform.rates.CurrentRates;
import hqb.vouchers.VoucherRefused.Reason;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Finds the voucher that somebody means, by its code or by its id, and says whether it can pay. */
@Singleton
class FindVoucher {
    private final Vouchers vouchers;
    private final Clock clock;

    FindVoucher(Vouchers vouchers, Clock clock) {
        this.vouchers = vouchers;
        this.clock = clock;
    }

    /**
     * The voucher of that code, or of that id. One of another organisation does not exist for the asker.
     *
     * @param pointer the field that names it
     * @throws Refusal when the code has a slip, or there is none
     */
    Voucher find(String pointer, String said, OrganisationId asker) {
        Optional<Voucher> found;
        Optional<UUID> id = id(said);
        if (id.isPresent()) {
            found = vouchers.find(id.get()).filter(voucher -> asker.equals(voucher.organisation()));
        } else {
            VoucherCode code = VoucherCode.read(said)
                    .orElseThrow(
                            () -> Refusal.invalid(pointer, "This code has a slip: it has sixteen letters and digits, in groups of four.",
                                    "代码有误：应为十六位字母和数字，每四位一组。"));
            found = vouchers.find(code).filter(voucher -> voucher.organisation() == null || asker.equals(voucher.organisation()));
        }
        return found.orElseThrow(() -> new VoucherRefused(Reason.UNKNOWN));
    }

    private static Optional<UUID> id(String said) {
        try {
            return said.length() == 36 ? Optional.of(UUID.fromString(said)) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /**
     * What a voucher pays of so much: all that is left of it, or all that is to pay if that is less.
     *
     * @param bought what is to be paid for
     * @throws VoucherRefused when it cannot pay
     */
    Amount pays(Voucher voucher, Programme programme, ServiceClass bought, Currency currency, Amount total) {
        switch (voucher.state(programme, today())) {
            case "withdrawn" -> throw new VoucherRefused(Reason.WITHDRAWN);
            case "spent" -> throw new VoucherRefused(Reason.SPENT);
            case "in-use" -> throw new VoucherRefused(Reason.IN_USE);
            case "not-yet" -> throw new VoucherRefused(Reason.NOT_YET);
            case "expired" -> throw new VoucherRefused(Reason.EXPIRED);
            default -> {
                // it is good
            }
        }
        if (programme.service() != bought) {
            throw VoucherRefused.otherService(programme.service(), bought);
        }
        if (programme.currency() != currency) {
            throw new VoucherRefused(Reason.CURRENCY);
        }
        return voucher.left().min(total);
    }

    /** The day in Shenzhen. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CurrentRates.SHENZHEN);
    }
}
