package hqb.ordering.orders;

import hqb.accounts.Actor;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.ordering.DeliveryMethod;
import hqb.ordering.orders.Who.By;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Money;
import hqb.vouchers.VoucherParts;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows an order to one of its sides, with what that side can do now. */
@Singleton
class ShowOrder {
    /** By side: what an action is called, and the event that it is. */
    private static final Map<By, Map<String, OrderEvent>> ACTIONS = Map.of(By.BUYER,
            actions("pay", OrderEvent.PAY, "cancel", OrderEvent.CANCEL, "confirm-receipt", OrderEvent.CONFIRM_RECEIPT, "ask-return",
                    OrderEvent.ASK_RETURN, "send-back", OrderEvent.SEND_BACK, "dispute", OrderEvent.DISPUTE, "say", OrderEvent.DECIDE),
            By.SUPPLIER,
            actions("confirm", OrderEvent.CONFIRM, "pick", OrderEvent.PICK, "ship", OrderEvent.SHIP, "make-ready", OrderEvent.MAKE_READY,
                    "hand-over", OrderEvent.HAND_OVER, "answer-return", OrderEvent.AGREE_RETURN, "receive-return", OrderEvent.REFUND_PART,
                    "cancel", OrderEvent.CANCEL, "say",
                    OrderEvent.DECIDE),
            By.OPERATOR, actions("decide", OrderEvent.DECIDE, "say", OrderEvent.DECIDE));

    private final OwnOrders own;
    private final Orders orders;
    private final OrderLines lines;
    private final Timeline timeline;
    private final Shipments shipments;
    private final Invoices invoices;
    private final Returns returns;
    private final Messages messages;
    private final OrderFiles files;
    private final Organisations organisations;
    private final VoucherParts vouchers;

    ShowOrder(OwnOrders own, Orders orders, OrderLines lines, Timeline timeline, Shipments shipments, Invoices invoices, Returns returns,
            Messages messages, OrderFiles files, Organisations organisations, VoucherParts vouchers) {
        this.own = own;
        this.orders = orders;
        this.lines = lines;
        this.timeline = timeline;
        this.shipments = shipments;
        this.invoices = invoices;
        this.returns = returns;
        this.messages = messages;
        this.files = files;
        this.organisations = organisations;
        this.vouchers = vouchers;
    }

    private static Map<String, OrderEvent> actions(Object... namesAndEvents) {
        Map<String, OrderEvent> actions = new LinkedHashMap<>();
        for (int i = 0; i < namesAndEvents.length; i += 2) {
            actions.put((String) namesAndEvents[i], (OrderEvent) namesAndEvents[i + 1]);
        }
        return actions;
    }

    /** Shows it to the buyer; throws {@link Refusal} when it is another's. */
    OrderPage toBuyer(UUID id, Actor actor, Language language) {
        return page(own.bought(id, actor), By.BUYER, language);
    }

    /** Shows it to the supplier; throws {@link Refusal} when it is another's, or was never paid. */
    OrderPage toSupplier(UUID id, Actor actor, Language language) {
        return page(own.sold(id, actor), By.SUPPLIER, language);
    }

    /** Shows it to an operator; throws {@link Refusal} when there is none. */
    OrderPage toOperator(UUID id, Language language) {
        return page(orders.find(id).orElseThrow(OwnOrders::none), By.OPERATOR, language);
    }

    private OrderPage page(Order order, By side, Language language) {
        return new OrderPage(order.id(), order.number(), order.state().code(), order.group(), order.createdAt(),
                new OrderPage.Party(order.supplier().value(), language.pick(order.frozen().supplierEn(), order.frozen().supplierZh())),
                new OrderPage.Party(order.buyer().value(), organisations.find(order.buyer()).map(Organisation::name).orElse("–")),
                lines.list(List.of(order.id())).stream().map(line -> line(order, line)).toList(), order.money(order.goods()),
                delivery(order, side, language), order.total(),
                vouchers.of(order.group()).getOrDefault(order.id(), order.money(BigDecimal.ZERO.setScale(order.currency().minorDigits()))),
                order.money(order.refunded()), order.frozen().note(),
                invoices.find(order.id()).map(invoice -> new OrderPage.Invoice(invoice.title(), invoice.taxNumber(), invoice.email(),
                        invoice.number(), invoice.issuedAt(), file(order.id(), invoice.file()))).orElse(null),
                shipments.list(order.id()).stream().map(parcel -> new OrderPage.Parcel(parcel.id(), parcel.carrier(), parcel.tracking(),
                        parcel.shippedAt(), pieces(parcel.pieces()))).toList(),
                returns.findLatest(order.id()).map(wish -> new OrderPage.Return(wish.id(), wish.state(), wish.reason(),
                        order.money(wish.amount()), pieces(wish.pieces()), wish.carrier(), wish.tracking(), wish.dueAt())).orElse(null),
                timeline.list(order.id()).stream()
                        .map(entry -> new OrderPage.Step(entry.at(), entry.event(), entry.state(), entry.by(), entry.text())).toList(),
                messages.list(order.id()).stream()
                        .map(message -> new OrderPage.Message(message.id(), message.at(), message.by(), message.text(), message.file()))
                        .toList(),
                order.state() == OrderState.AWAITING_PAYMENT ? order.payBefore() : null, order.confirmAt(), can(order, side));
    }

    private OrderFiles.@Nullable Item file(UUID order, @Nullable UUID id) {
        return id == null ? null : files.find(order, id).map(OrderFiles.Kept::item).orElse(null);
    }

    private List<String> can(Order order, By side) {
        List<String> can = new ArrayList<>();
        String returning = order.state() == OrderState.RETURNING ? returns.findLatest(order.id()).map(Returns.GoodsReturn::state).orElse("")
                : "";
        boolean fetched = order.method() == DeliveryMethod.PICK_UP;
        ACTIONS.getOrDefault(side, Map.of()).forEach((name, event) -> {
            boolean suits = switch (event) {
                case SHIP -> !fetched;
                case MAKE_READY -> fetched;
                case AGREE_RETURN -> returning.equals("asked");
                case SEND_BACK -> returning.equals("agreed");
                case REFUND_PART -> returning.equals("sent");
                default -> true;
            };
            if (suits && order.state().after(event).isPresent()) {
                can.add(name);
            }
        });
        return can;
    }

    private static List<OrderPage.Pieces> pieces(Map<UUID, Long> pieces) {
        return pieces.entrySet().stream().map(entry -> new OrderPage.Pieces(entry.getKey(), entry.getValue())).toList();
    }

    private static OrderPage.Delivery delivery(Order order, By side, Language language) {
        Frozen.@Nullable Counter place = order.frozen().pickUp();
        return new OrderPage.Delivery(order.method().code(), order.money(order.delivery()), order.frozen().address(),
                place == null ? null
                        : new OrderPage.Counter(place.market(), language.pick(place.marketEn(), place.marketZh()), place.floor(),
                                place.number()),
                side == By.BUYER ? order.pickUpCode() : null, order.frozen().grams());
    }

    private static OrderPage.Line line(Order order, OrderLine line) {
        return new OrderPage.Line(line.id(), line.offer(), line.part(), line.mpn(), line.manufacturer(), line.sku(), line.packaging(),
                line.dateCode(), line.quantity(), line.shipped(), line.refunded(), Money.unitPrice(line.unitPrice(), order.currency()),
                order.money(line.total()), Money.unitPrice(line.nativePrice(), line.nativeCurrency()),
                line.rate().stripTrailingZeros().toPlainString(), line.rateDate(), line.counter());
    }
}
