package hqb.prototyping.orders;

import hqb.accounts.OrganisationId;
import hqb.payments.ToPay;
import hqb.platform.Language;
import hqb.platform.money.Money;
import hqb.prototyping.providers.Providers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what a company has ordered of providers, what of it is to be paid now, and what later. */
@Singleton
public class FindOrdered {
    private final Orders orders;
    private final Milestones milestones;
    private final MilestoneToPay ask;
    private final Providers providers;

    FindOrdered(Orders orders, Milestones milestones, MilestoneToPay ask, Providers providers) {
        this.orders = orders;
        this.milestones = milestones;
        this.ask = ask;
        this.providers = providers;
    }

    /**
     * An order.
     *
     * @param process   what is made, such as pcb
     * @param over      whether nothing happens to it any more
     * @param payBefore when it ends by itself, unpaid; null once something was paid
     */
    public record Ordered(UUID id, String number, OrderKind kind, String process, String title, String providerEn, String providerZh,
            Money total, boolean over, @Nullable Instant payBefore, List<Stage> stages) {
    }

    /**
     * A milestone of it.
     *
     * @param toPay   what is left to pay of it beside a voucher, whether it waits or not
     * @param planned whether it is to be paid later
     */
    public record Stage(ToPay toPay, String titleEn, String titleZh, Money amount, boolean planned) {
        /** What it is called. */
        public String title(Language language) {
            return language.pick(titleEn, titleZh);
        }
    }

    /** The order of that id; empty when it is another company's. */
    @Transactional(readOnly = true)
    public Optional<Ordered> find(UUID id, OrganisationId maker) {
        return orders.find(id).filter(order -> order.maker().equals(maker)).map(this::of);
    }

    /** What waits for its first payment, the latest first. */
    @Transactional(readOnly = true)
    public List<Ordered> listUnpaid(OrganisationId maker, int limit) {
        return orders.page(new Orders.Filter(maker, null, List.of(OrderState.AWAITING_DEPOSIT), false), null, limit).stream().map(this::of)
                .toList();
    }

    private Ordered of(Order order) {
        var provider = providers.find(order.provider()).orElseThrow();
        return new Ordered(order.id(), order.number(), order.kind(), order.process(), order.title(), provider.nameEn(), provider.nameZh(),
                order.money(order.total()), order.state().isOver(), order.state() == OrderState.AWAITING_DEPOSIT ? order.actsAt() : null,
                milestones.list(order.id()).stream().map(part -> new Stage(ask.of(order, part), part.titleEn(), part.titleZh(),
                        order.money(part.amount()), part.state() == MilestoneState.PLANNED)).toList());
    }
}
