package hqb.projects;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.payments.CancelPayment;
import hqb.payments.Payable;
import hqb.payments.PayTogether;
import hqb.payments.Payment;
import hqb.payments.PaymentId;
import hqb.payments.Payments;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.http.PublicAddress;
import hqb.platform.money.Money;
import hqb.projects.OrderedFor.Ref;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was ordered for a project is paid at once: its parts, and the deposits of boards, assembly and tests. */
@Singleton
class PayProject {
    private final FindProject find;
    private final OrderedFor ordered;
    private final ShowBill bill;
    private final PayTogether together;
    private final Payments payments;
    private final CancelPayment cancel;
    private final PublicAddress site;
    private final Clock clock;

    PayProject(FindProject find, OrderedFor ordered, ShowBill bill, PayTogether together, Payments payments, CancelPayment cancel,
            PublicAddress site, Clock clock) {
        this.find = find;
        this.ordered = ordered;
        this.bill = bill;
        this.together = together;
        this.payments = payments;
        this.cancel = cancel;
        this.site = site;
        this.clock = clock;
    }

    /** Something that is to be paid, as the bill names it. */
    @Serdeable
    record PartRef(@Nullable String kind, @Nullable UUID id) {
    }

    /**
     * What a browser tells Stripe.
     *
     * @param publishableKey whose payments these are
     * @param clientSecret   which payment it is; only its payer may know
     * @param due            what is to be paid
     */
    @Serdeable
    record ProjectForm(String publishableKey, String clientSecret, Money due) {
    }

    /** It was ordered for this project, and not for another any more; refuses what is not the organisation's. */
    void add(UUID id, Ref order, Actor actor) {
        OrganisationId payer = new OrganisationId(find.toOwn(id, actor).organisation());
        if (bill.item(order, payer, Language.EN).isEmpty()) {
            throw Refusal.invalid("/id", "Your organisation has no such order.", "您的组织没有此订单。");
        }
        ordered.put(id, order);
    }

    /** It was not ordered for this project; refuses when it was not anyway. */
    void remove(UUID id, Ref order, Actor actor) {
        find.toOwn(id, actor);
        if (!ordered.remove(id, order)) {
            throw Refusal.notFound("This project has no such order.", "此项目没有该订单。");
        }
    }

    /**
     * Opens the one payment and returns its id; that of the one that is open for exactly these when there is one. Never inside a transaction.
     *
     * @throws Refusal naming {@code /parts/N} when it is nothing that waits in the project's bill, and as {@link PayTogether} does
     */
    UUID pay(UUID id, @Nullable List<PartRef> parts, Actor actor) {
        OrganisationId payer = new OrganisationId(find.toOwn(id, actor).organisation());
        Set<PartRef> known = bill.payables(id, payer);
        List<PartRef> wanted = parts == null ? List.of() : parts;
        for (int i = 0; i < wanted.size(); i++) {
            if (!known.contains(wanted.get(i))) {
                throw Refusal.invalid("/parts/" + i, "This was not ordered for the project. Add its order first.",
                        "该项并非为此项目订购，请先将其订单加入项目。");
            }
        }
        UUID fresh = Uuid7.random(clock.instant());
        Payment payment = together.open(fresh, payer, wanted.stream().map(PayProject::payable).toList(),
                site.page("/projects/" + id + "/payments/" + fresh));
        ordered.opened(id, payment.id().value());
        return payment.id().value();
    }

    private static Payable payable(PartRef part) {
        return new Payable(String.valueOf(part.kind()), Objects.requireNonNull(part.id()));
    }

    /**
     * Calls a payment off: what it is for can be paid alone or together again. Never inside a transaction.
     *
     * @throws Refusal when there is no such payment, or it is paid or just being paid
     */
    void callOff(UUID id, UUID payment, Actor actor) {
        find.toOwn(id, actor);
        requireOf(id, payment);
        cancel.cancel(new PaymentId(payment));
        if (!payments.find(new PaymentId(payment)).orElseThrow(PayProject::none).isCancelled()) {
            throw Refusal.of(ProblemType.CONFLICT,
                    "This payment cannot be called off now: it is paid, just being paid, or not open yet. Look again in a moment.",
                    "此付款暂时无法撤销：可能已完成、正在支付或尚未创建完成，请稍后刷新。");
        }
    }

    /** Calls off all that nobody has paid, because the project is no more. Never inside a transaction. */
    void callOffAll(UUID id) {
        ordered.payments(id).stream().map(PaymentId::new).filter(payment -> payments.find(payment).filter(found -> !found.isUnderWay())
                .isPresent()).forEach(cancel::cancel);
    }

    /** What a browser needs to have it paid at Stripe; refuses when nothing is to be paid there. */
    ProjectForm cardForm(UUID id, UUID payment, Actor actor) {
        find.toOwn(id, actor);
        requireOf(id, payment);
        PaymentId known = new PaymentId(payment);
        return payments.cardForm(known).map(form -> new ProjectForm(form.publishableKey(), form.clientSecret(),
                payments.find(known).orElseThrow(PayProject::none).total()))
                .orElseThrow(() -> Refusal.notFound("There is nothing to pay here.", "此处没有待付款项。"));
    }

    private void requireOf(UUID id, UUID payment) {
        if (!ordered.payments(id).contains(payment)) {
            throw none();
        }
    }

    private static Refusal none() {
        return Refusal.notFound("This project has no such payment.", "此项目没有该付款。");
    }
}
