package hqb.prototyping.orders;

import hqb.accounts.Actor;
import hqb.payments.OpenPayment;
import hqb.payments.Payment;
import hqb.payments.Payments;
import hqb.payments.ToPay;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.http.PublicAddress;
import hqb.platform.money.Money;
import hqb.vouchers.ReserveVoucher;
import hqb.vouchers.ServiceClass;
import hqb.vouchers.VoucherParts;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens the payment of the milestone that is due. Whoever asks again gets the same. */
@Singleton
class PayMilestone {
    private final FindSide side;
    private final Orders orders;
    private final Milestones milestones;
    private final MilestoneToPay ask;
    private final OpenPayment open;
    private final Payments payments;
    private final ReserveVoucher reserve;
    private final VoucherParts vouchers;
    private final PublicAddress site;

    PayMilestone(FindSide side, Orders orders, Milestones milestones, MilestoneToPay ask, OpenPayment open, Payments payments,
            ReserveVoucher reserve,
            VoucherParts vouchers, PublicAddress site) {
        this.side = side;
        this.orders = orders;
        this.milestones = milestones;
        this.ask = ask;
        this.open = open;
        this.payments = payments;
        this.reserve = reserve;
        this.vouchers = vouchers;
        this.site = site;
    }

    /**
     * What a browser tells Stripe.
     *
     * @param publishableKey whose payments these are
     * @param clientSecret   which payment it is; only its payer may know
     * @param due            what is left to pay
     */
    @Serdeable
    record MilestoneForm(String publishableKey, String clientSecret, Money due) {
    }

    /**
     * Opens it. Never inside a transaction.
     *
     * @param voucher its code, or the id of one of the organisation's; null for none
     * @throws Refusal when there is no such order, nothing of it is due, the voucher does not pay for it, or the payment was opened
     *     without one
     */
    Payment pay(UUID id, @Nullable String voucher, Actor actor) {
        FindSide.Seen seen = side.of(id, actor);
        if (seen.side() != Side.MAKER) {
            throw FindSide.none();
        }
        Milestone due = setAside(id, voucher == null || voucher.isBlank() ? null : voucher.strip(), actor);
        ToPay toPay = ask.of(seen.order(), due);
        return open.open(toPay.payable(), toPay.due(), toPay.shares(), "Virtual HQB " + toPay.number() + ", " + due.titleEn(),
                site.page("/production/orders/" + id));
    }

    /** What a browser needs to have it paid at Stripe; refuses when nothing is to be paid there. */
    @Transactional(readOnly = true)
    MilestoneForm cardForm(UUID id, Actor actor) {
        FindSide.Seen seen = side.of(id, actor);
        Order order = seen.order();
        return milestones.list(id).stream().filter(part -> seen.side() == Side.MAKER && part.state() == MilestoneState.DUE).findFirst()
                .flatMap(part -> payments.cardForm(Orders.payable(part.id())).map(form -> {
                    Money voucher = vouchers.of(part.id()).get(part.id());
                    return new MilestoneForm(form.publishableKey(), form.clientSecret(),
                            order.money(voucher == null ? part.amount() : part.amount().subtract(voucher.amount())));
                })).orElseThrow(() -> Refusal.notFound("There is nothing to pay here.", "此处没有待付款项。"));
    }

    @Transactional
    Milestone setAside(UUID id, @Nullable String voucher, Actor actor) {
        Order order = orders.lock(id).orElseThrow(FindSide::none);
        Milestone due = milestones.list(id).stream().filter(part -> part.state() == MilestoneState.DUE).findFirst()
                .filter(part -> order.state().after(OrderEvent.PAY).isPresent())
                .orElseThrow(() -> Refusal.of(ProblemType.CONFLICT, "Nothing of order " + order.number() + " is to be paid now.",
                        "订单 " + order.number() + " 目前没有待付款项。"));
        if (voucher != null && vouchers.of(due.id()).isEmpty()) {
            if (payments.find(Orders.payable(due.id())).filter(payment -> !payment.isCancelled()).isPresent()) {
                throw Refusal.of(ProblemType.CONFLICT, "The payment was opened without a voucher: pay it, or use the voucher next time.",
                        "付款已创建且未使用券：请直接付款，或下次使用该券。");
            }
            reserve.reserve(voucher, actor.requireOrganisation(),
                    order.kind() == OrderKind.TESTING ? ServiceClass.TESTING : ServiceClass.PROTOTYPING, due.id(),
                    Map.of(due.id(), order.money(due.amount())));
        }
        return due;
    }
}
