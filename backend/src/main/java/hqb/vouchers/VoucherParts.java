package hqb.vouchers;

import hqb.platform.money.Money;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What vouchers pay of checkouts, as it was agreed. */
@Singleton
public class VoucherParts {
    private final Uses uses;

    VoucherParts(Uses uses) {
        this.uses = uses;
    }

    /** By order, what a voucher pays of it; an order of which it pays nothing is not there. */
    public Map<UUID, Money> of(UUID checkout) {
        Map<UUID, Money> parts = new LinkedHashMap<>();
        uses.parts(checkout).forEach((order, amount) -> parts.put(order, amount.toMoney()));
        return parts;
    }
}
