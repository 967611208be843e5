package hqb.ordering.orders;

import hqb.accounts.OrganisationId;
import hqb.accounts.Role;
import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.accounts.notices.TellPeople;
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import hqb.platform.mail.Letter;
import hqb.supply.suppliers.Suppliers;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the other side of an order what happened, each person in their own language. */
@Singleton
class OrderMails {
    private static final Set<Role> BUYERS = Set.of(Role.OWNER, Role.BUYER);
    private static final Set<Role> SELLERS = Set.of(Role.OWNER, Role.STOCK_KEEPER);

    /** Of these the buyer knows from elsewhere. */
    private static final Set<OrderEvent> OF_THE_BUYERS_BANK = Set.of(OrderEvent.CALL_BACK, OrderEvent.CALL_BACK_WON,
            OrderEvent.CALL_BACK_LOST);

    private final TellPeople people;
    private final Suppliers suppliers;
    private final PublicAddress site;

    OrderMails(TellPeople people, Suppliers suppliers, PublicAddress site) {
        this.people = people;
        this.suppliers = suppliers;
        this.site = site;
    }

    /** Tells of an event those who did not cause it. */
    void tell(Order order, OrderEvent event, Who who, @Nullable String text) {
        if (who.by() != Who.By.BUYER && !OF_THE_BUYERS_BANK.contains(event)) {
            write(order.buyer(), BUYERS, order, event, text, "/orders/" + order.id());
        }
        // a supplier need not know of what was never paid
        boolean concerns = event != OrderEvent.EXPIRE && event != OrderEvent.RETURN_MONEY;
        if (who.by() != Who.By.SUPPLIER && concerns) {
            suppliers.organisationOf(order.supplier())
                    .ifPresent(seller -> write(seller, SELLERS, order, event, text, "/counter/orders/" + order.id()));
        }
    }

    private void write(OrganisationId organisation, Set<Role> roles, Order order, OrderEvent event, @Nullable String text, String page) {
        people.members(organisation, roles, new News(kind(event), page, letter(order, event, text, page, Language.EN),
                letter(order, event, text, page, Language.ZH)));
    }

    private static NoticeKind kind(OrderEvent event) {
        return switch (event) {
            case ASK_RETURN, REFUSE_RETURN -> NoticeKind.RETURNS;
            case REFUND, REFUND_PART, RETURN_MONEY -> NoticeKind.MONEY;
            case DISPUTE, DECIDE -> NoticeKind.DISPUTES;
            default -> NoticeKind.ORDERS;
        };
    }

    private Letter letter(Order order, OrderEvent event, @Nullable String text, String page, Language language) {
        String said = text == null ? "" : "\n" + text + "\n";
        String subject = language.pick("Order " + order.number() + " " + event.sentence(language),
                "订单 " + order.number() + "：" + event.sentence(language));
        return new Letter(subject, language.pick("""
                %s.
                %s
                %s, %s %s

                %s
                """, """
                %s。
                %s
                %s，%s %s

                %s
                """).formatted(subject, said, language.pick(order.frozen().supplierEn(), order.frozen().supplierZh()), order.currency(),
                order.total().amount().toPlainString(), site.page(page)));
    }
}
