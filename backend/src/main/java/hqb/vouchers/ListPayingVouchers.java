package hqb.vouchers;

import hqb.accounts.OrganisationId;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lists the vouchers with which an organisation can pay today, and for what; nothing is set aside. */
@Singleton
public class ListPayingVouchers {
    private static final int MOST = 100;

    private final FindVoucher find;
    private final Vouchers vouchers;
    private final Programmes programmes;

    ListPayingVouchers(FindVoucher find, Vouchers vouchers, Programmes programmes) {
        this.find = find;
        this.vouchers = vouchers;
        this.programmes = programmes;
    }

    /**
     * A voucher that can pay today.
     *
     * @param codeEnd the last four characters of its code
     * @param service what it pays for
     * @param left    what it can still pay: of the voucher, or of the programme's budget if that has less
     * @param validTo the last day
     */
    public record Paying(UUID id, String codeEnd, String programmeEn, String programmeZh, ServiceClass service, Currency currency,
            Money left, LocalDate validTo) {
    }

    /** Those of any kind of service that are good today, the latest first. */
    @Transactional(readOnly = true)
    public List<Paying> of(OrganisationId organisation) {
        List<Paying> paying = new ArrayList<>();
        for (Voucher voucher : vouchers.list(null, organisation, null, MOST)) {
            Programme programme = programmes.find(voucher.programme()).orElseThrow();
            Amount left = voucher.left().min(programme.left());
            if (voucher.state(programme, find.today()).equals("usable") && !left.isZero() && !left.isNegative()) {
                paying.add(new Paying(voucher.id(), voucher.codeEnd(), programme.nameEn(), programme.nameZh(), programme.service(),
                        programme.currency(), left.toMoney(), programme.validTo()));
            }
        }
        return paying;
    }
}
