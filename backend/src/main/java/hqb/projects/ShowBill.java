package hqb.projects;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.ordering.checkout.FindBought;
import hqb.payments.Payable;
import hqb.payments.Payment;
import hqb.payments.PaymentId;
import hqb.payments.Payments;
import hqb.payments.ToPay;
import hqb.payments.ToPay.Standing;
import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.projects.OrderedFor.Kind;
import hqb.projects.OrderedFor.Ref;
import hqb.prototyping.orders.FindOrdered;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what was ordered for a project and what of it is to be paid, to members of its organisation who buy. */
@Singleton
class ShowBill {
    private static final int MOST_ADDABLE = 20;
    private static final BillPage.Paid OTHER = new BillPage.Paid("other", null, null, new Money(BigDecimal.ZERO, Currency.CNY));

    private final FindProject find;
    private final OrderedFor ordered;
    private final FindBought bought;
    private final FindOrdered made;
    private final Payments payments;

    ShowBill(FindProject find, OrderedFor ordered, FindBought bought, FindOrdered made, Payments payments) {
        this.find = find;
        this.ordered = ordered;
        this.bought = bought;
        this.made = made;
        this.payments = payments;
    }

    /** The bill; refuses whoever is not of the project's organisation. */
    BillPage show(UUID id, Actor actor, Language language) {
        OrganisationId payer = new OrganisationId(find.toOwn(id, actor).organisation());
        Map<Payable, BillPage.Paid> names = new HashMap<>();
        List<BillPage.Item> items = ordered.of(id).stream().flatMap(order -> item(order, payer, language, names).stream()).toList();
        return new BillPage(items, sums(items.stream().flatMap(item -> Optional.ofNullable(item.due()).map(BillPage.Due::amount).stream())),
                sums(items.stream().flatMap(item -> item.later().stream()).map(BillPage.Stage::amount)),
                ordered.payments(id).stream().flatMap(payment -> payments.find(new PaymentId(payment)).stream())
                        .map(payment -> opened(payment, names)).toList(),
                addable(payer, language));
    }

    /** An order of the organisation as an item; empty when there is no such order. */
    Optional<BillPage.Item> item(Ref order, OrganisationId payer, Language language) {
        return item(order, payer, language, new HashMap<>());
    }

    /** What payments can name of what was ordered for a project, whether it waits or not. */
    Set<PayProject.PartRef> payables(UUID id, OrganisationId payer) {
        Map<Payable, BillPage.Paid> names = new HashMap<>();
        ordered.of(id).forEach(order -> item(order, payer, Language.EN, names));
        return names.keySet().stream().map(one -> new PayProject.PartRef(one.kind(), one.id())).collect(Collectors.toSet());
    }

    private Optional<BillPage.Item> item(Ref order, OrganisationId payer, Language language, Map<Payable, BillPage.Paid> names) {
        return order.kind() == Kind.PARTS ? bought.find(order.id(), payer).map(found -> parts(found, language, names))
                : made.find(order.id(), payer).map(found -> work(found, language, names));
    }

    private BillPage.Item parts(FindBought.Bought found, Language language, Map<Payable, BillPage.Paid> names) {
        ToPay toPay = found.toPay();
        names.put(toPay.payable(), new BillPage.Paid("parts", toPay.number(), null, toPay.due()));
        Payment payment = living(toPay.payable());
        return new BillPage.Item("parts", Kind.PARTS.code(), found.id(), toPay.number(), null, found.names(language),
                state(toPay.standing(), payment), found.total(),
                toPay.standing() == Standing.WAITING ? due(toPay, null, found.payBefore(), payment) : null, List.of());
    }

    private BillPage.Item work(FindOrdered.Ordered found, Language language, Map<Payable, BillPage.Paid> names) {
        String kind = kind(found);
        BillPage.Due due = null;
        Payment payment = null;
        List<BillPage.Stage> later = new ArrayList<>();
        for (FindOrdered.Stage stage : found.stages()) {
            names.put(stage.toPay().payable(), new BillPage.Paid(kind, found.number(), stage.title(language), stage.toPay().due()));
            if (stage.toPay().standing() == Standing.WAITING) {
                payment = living(stage.toPay().payable());
                due = due(stage.toPay(), stage.title(language), found.payBefore(), payment);
            } else if (stage.planned() && !found.over()) {
                later.add(new BillPage.Stage(stage.title(language), stage.amount()));
            }
        }
        boolean paid = found.stages().stream().anyMatch(stage -> stage.toPay().standing() == Standing.PAID);
        Standing standing = due != null ? Standing.WAITING : paid ? Standing.PAID : Standing.ENDED;
        return new BillPage.Item(kind, Kind.PRODUCTION.code(), found.id(), found.number(), found.title(),
                language.pick(found.providerEn(), found.providerZh()), state(standing, payment), found.total(), due, later);
    }

    private static String kind(FindOrdered.Ordered found) {
        return switch (found.kind()) {
            case TESTING -> "tests";
            case EXPERT -> "advice";
            case PRODUCTION -> switch (found.process()) {
                case "pcb", "stencil" -> "boards";
                case "assembly" -> "assembly";
                case "print-3d", "cnc" -> "housing";
                default -> "work";
            };
        };
    }

    private @Nullable Payment living(Payable payable) {
        return payments.find(payable).filter(payment -> !payment.isCancelled()).orElse(null);
    }

    private static String state(Standing standing, @Nullable Payment payment) {
        return switch (standing) {
            case WAITING -> payment != null && payment.isUnderWay() ? "paying" : "waiting";
            case PAID -> "paid";
            case ENDED -> "ended";
        };
    }

    private static BillPage.Due due(ToPay toPay, @Nullable String title, @Nullable Instant before, @Nullable Payment payment) {
        return new BillPage.Due(toPay.payable().kind(), toPay.payable().id(), title, toPay.due(), before,
                payment == null ? null : payment.id().value());
    }

    /** A payment with the names of what it is for. */
    private static BillPage.Opened opened(Payment payment, Map<Payable, BillPage.Paid> names) {
        return new BillPage.Opened(payment.id().value(), payment.state(), payment.total(), payment.payUrl(),
                payment.parts().stream().map(part -> {
                    BillPage.Paid name = names.getOrDefault(part.payable(), OTHER);
                    return new BillPage.Paid(name.kind(), name.number(), name.title(), part.amount().toMoney());
                }).toList());
    }

    private List<BillPage.Item> addable(OrganisationId payer, Language language) {
        List<Ref> unpaid = new ArrayList<>();
        bought.listUnpaid(payer, MOST_ADDABLE).forEach(found -> unpaid.add(new Ref(Kind.PARTS, found.id())));
        made.listUnpaid(payer, MOST_ADDABLE).forEach(found -> unpaid.add(new Ref(Kind.PRODUCTION, found.id())));
        return unpaid.stream().filter(order -> !ordered.isTaken(order)).flatMap(order -> item(order, payer, language).stream()).toList();
    }

    private static List<Money> sums(Stream<Money> amounts) {
        Map<Currency, BigDecimal> sums = new EnumMap<>(Currency.class);
        amounts.forEach(money -> sums.merge(money.currency(), money.amount(), BigDecimal::add));
        return sums.entrySet().stream().map(sum -> new Money(sum.getValue(), sum.getKey())).toList();
    }
}
