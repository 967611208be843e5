package hqb.prototyping.orders;

import hqb.accounts.Actor;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.payments.Payment;
import hqb.payments.Payments;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Money;
import hqb.prototyping.designs.Downloads;
import hqb.prototyping.handout.FindRight;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.Providers;
import hqb.vouchers.VoucherParts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows an order to one of its sides, with what that side can do now. */
@Singleton
class ShowOrder {
    private final FindSide side;
    private final Milestones milestones;
    private final Balances balances;
    private final Downloads downloads;
    private final Timeline timeline;
    private final ProductionFiles files;
    private final Payments payments;
    private final VoucherParts vouchers;
    private final Providers providers;
    private final Organisations organisations;
    private final DoDeed deeds;

    ShowOrder(FindSide side, Milestones milestones, Balances balances, Downloads downloads, Timeline timeline, ProductionFiles files,
            Payments payments, VoucherParts vouchers,
            Providers providers, Organisations organisations, DoDeed deeds) {
        this.side = side;
        this.milestones = milestones;
        this.balances = balances;
        this.downloads = downloads;
        this.timeline = timeline;
        this.files = files;
        this.payments = payments;
        this.vouchers = vouchers;
        this.providers = providers;
        this.organisations = organisations;
        this.deeds = deeds;
    }

    /** The order; throws {@link Refusal} when it is not there for the asker. */
    @Transactional(readOnly = true)
    ProductionPage show(UUID id, Actor actor, Language language) {
        FindSide.Seen seen = side.of(id, actor);
        Order order = seen.order();
        List<Milestone> parts = milestones.list(id);
        Provider provider = providers.find(order.provider()).orElseThrow();
        boolean maker = seen.side() == Side.MAKER;
        return new ProductionPage(id, order.number(), seen.side().code(), order.kind().code(), order.process(), order.title(),
                order.state().code(),
                steps(order, parts.size()), organisations.find(order.maker()).map(Organisation::name).orElse("–"),
                new ProductionPage.Provider(provider.slug(), language.pick(provider.nameEn(), provider.nameZh())), order.quote(),
                order.request(),
                order.design(), order.quantity(), order.workingDays(), order.money(order.total()),
                maker ? null : order.money(order.commission()), parts.stream().map(part -> part(order, part, language)).toList(),
                maker ? payment(order, parts) : null, order.delivery(), order.note(), order.dueOn(), order.actsAt(), order.carrier(),
                order.tracking(),
                balances.find(id).map(due -> new ProductionPage.Balance(due.dueAt(), due.overdueAt() != null, due.reminders()))
                        .orElse(null),
                seen.side() == Side.PROVIDER && order.design() != null && FindRight.isGiven(order.state()),
                downloads.ofOrder(id).stream().map(one -> one.in(language)).toList(), actions(seen),
                maker && order.state() == OrderState.COMPLETED && deeds.isClaimable(order),
                timeline.list(id).stream().map(entry -> entry(entry, language)).toList(),
                files.list(id).stream().filter(ProductionFiles.Kept::said).map(ProductionFiles.Kept::item).toList(), order.createdAt());
    }

    private List<String> actions(FindSide.Seen seen) {
        Order order = seen.order();
        return Arrays.stream(OrderEvent.values()).filter(event -> event.isOpenTo(seen.side(), order.kind(), order.state()))
                .filter(event -> event != OrderEvent.ASSEMBLE || order.process().equals("assembly"))
                .filter(event -> event != OrderEvent.CLAIM || order.state() != OrderState.COMPLETED || deeds.isClaimable(order))
                .map(OrderEvent::code).toList();
    }

    /** What such an order goes through when all goes well. */
    private static List<String> steps(Order order, int parts) {
        List<OrderState> steps = new ArrayList<>(List.of(OrderState.AWAITING_DEPOSIT, OrderState.PREPARING));
        if (order.kind() == OrderKind.PRODUCTION) {
            steps.add(OrderState.AWAITING_APPROVAL);
        }
        steps.add(OrderState.IN_WORK);
        if (order.process().equals("assembly")) {
            steps.add(OrderState.ASSEMBLING);
        }
        if (parts > 1 && order.kind() != OrderKind.EXPERT) {
            steps.add(OrderState.AWAITING_BALANCE);
        }
        if (order.kind().ships()) {
            steps.addAll(List.of(OrderState.READY, OrderState.SHIPPED));
        }
        steps.addAll(List.of(OrderState.DELIVERED, OrderState.COMPLETED));
        return steps.stream().map(OrderState::code).toList();
    }

    private ProductionPage.Part part(Order order, Milestone part, Language language) {
        Money voucher = vouchers.of(part.id()).get(part.id());
        return new ProductionPage.Part(part.id(), part.position(), language.pick(part.titleEn(), part.titleZh()),
                order.money(part.amount()),
                order.money(part.refunded()), voucher, part.state().code(), part.paidAt());
    }

    private ProductionPage.@Nullable Pay payment(Order order, List<Milestone> parts) {
        Optional<Milestone> due = parts.stream().filter(part -> part.state() == MilestoneState.DUE)
                .filter(part -> order.state().after(OrderEvent.PAY).isPresent()).findFirst();
        if (due.isEmpty()) {
            return null;
        }
        Optional<Payment> payment = payments.find(Orders.payable(due.get().id())).filter(found -> !found.isCancelled());
        Money voucher = vouchers.of(due.get().id()).get(due.get().id());
        BigDecimal left = voucher == null ? due.get().amount() : due.get().amount().subtract(voucher.amount());
        boolean joint = payment.filter(Payment::isJoint).isPresent();
        return new ProductionPage.Pay(payment.map(Payment::state).orElse("none"),
                joint ? null : payment.map(Payment::payUrl).orElse(null), joint ? payment.map(Payment::page).orElse(null) : null,
                order.money(left));
    }

    private static ProductionPage.Entry entry(Timeline.Entry entry, Language language) {
        Words.Mark mark = entry.words().mark();
        return new ProductionPage.Entry(entry.at(), entry.event(),
                OrderEvent.ofCode(entry.event()).map(event -> event.sentence(language)).orElse(entry.event()), entry.state(), entry.by(),
                entry.words().text(), mark == null ? null : new ProductionPage.Mark(mark.side(), mark.x(), mark.y()),
                entry.words().files());
    }
}
