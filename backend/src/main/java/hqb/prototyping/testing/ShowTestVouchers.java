package hqb.prototyping.testing;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.OrganisationId;
import hqb.platform.Language;
import hqb.platform.money.Money;
import hqb.vouchers.ListPayingVouchers;
import hqb.vouchers.ListPayingVouchers.Paying;
import hqb.vouchers.ServiceClass;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says which of an organisation's vouchers pay for tests, how much of it, and what they do not. */
@Singleton
class ShowTestVouchers {
    private final ListPayingVouchers vouchers;

    ShowTestVouchers(ListPayingVouchers vouchers) {
        this.vouchers = vouchers;
    }

    /**
     * A voucher.
     *
     * @param service what it pays for
     * @param left    what it can still pay
     * @param pays    what it pays of the total that was asked for; null when it pays nothing of it
     * @param rest    what is left to pay oneself; null likewise
     * @param text    all of it in words
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TestVoucher(UUID id, String codeEnd, String programme, String service, Money left, @Nullable Money pays, @Nullable Money rest,
            LocalDate validTo, String text) {
    }

    /** Those that can pay today; those for tests first, the largest in front. */
    List<TestVoucher> of(OrganisationId organisation, Money total, Language language) {
        return vouchers.of(organisation).stream()
                .sorted(Comparator.comparing((Paying one) -> one.service() != ServiceClass.TESTING)
                        .thenComparing(one -> one.left().amount(), Comparator.reverseOrder()))
                .map(one -> item(one, total, language)).toList();
    }

    private static TestVoucher item(Paying one, Money total, Language language) {
        boolean testing = one.service() == ServiceClass.TESTING;
        boolean pays = testing && one.currency() == total.currency() && total.amount().signum() > 0;
        Money paid = pays ? new Money(one.left().amount().min(total.amount()), total.currency()) : null;
        Money rest = paid == null ? null : new Money(total.amount().subtract(paid.amount()), total.currency());
        return new TestVoucher(one.id(), one.codeEnd(), language.pick(one.programmeEn(), one.programmeZh()), one.service().code(),
                one.left(),
                paid, rest, one.validTo(), text(one, testing, paid, rest, language));
    }

    private static String text(Paying one, boolean testing, @Nullable Money paid, @Nullable Money rest, Language language) {
        if (!testing) {
            String service = one.service().in(language);
            return language.pick("It pays for " + service + ", not for tests.", "只能用于" + service + "，不能用于测试。");
        }
        if (paid == null || rest == null) {
            return language.pick("It pays for tests that are ordered in " + one.currency() + ", up to " + one.left().amount() + ".",
                    "可用于以 " + one.currency() + " 计价的测试，最多 " + one.left().amount() + "。");
        }
        if (rest.amount().signum() == 0) {
            return language.pick("It pays all of it. It does not pay for samples and their way to the laboratory.",
                    "可支付全部费用，但不含样品及其寄送费用。");
        }
        return language.pick(
                "It pays " + paid.amount() + " of it; " + rest.amount() + ' ' + rest.currency()
                        + " are yours to pay, and so are samples and their way to the laboratory.",
                "可支付 " + paid.amount() + "，其余 " + rest.amount() + ' ' + rest.currency() + " 以及样品和寄送费用需自付。");
    }
}
