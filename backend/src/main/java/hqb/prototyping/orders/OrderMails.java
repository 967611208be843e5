package hqb.prototyping.orders;

import hqb.accounts.OrganisationId;
import hqb.accounts.Role;
import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.accounts.notices.TellPeople;
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import hqb.platform.mail.Letter;
import hqb.prototyping.providers.Providers;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the other side of an order what happened, each person in their own language. */
@Singleton
class OrderMails {
    private static final Set<Role> MAKERS = Set.of(Role.OWNER, Role.BUYER);
    private static final Set<Role> PROVIDERS = Set.of(Role.OWNER, Role.STOCK_KEEPER);
    /** These follow from others that are told, or concern money alone. */
    private static final Set<OrderEvent> NOT_FOR_PROVIDERS = EnumSet.of(OrderEvent.EXPIRE, OrderEvent.RETURN_MONEY, OrderEvent.SETTLE,
            OrderEvent.REMIND);
    private static final Set<OrderEvent> NOT_FOR_MAKERS = EnumSet.of(OrderEvent.SETTLE);

    private final TellPeople people;
    private final Providers providers;
    private final Milestones milestones;
    private final PublicAddress site;

    OrderMails(TellPeople people, Providers providers, Milestones milestones, PublicAddress site) {
        this.people = people;
        this.providers = providers;
        this.milestones = milestones;
        this.site = site;
    }

    /** Tells of an event those who did not cause it. */
    void tell(Order order, OrderEvent event, Who who, @Nullable String text) {
        if (who.side() != Side.MAKER && !NOT_FOR_MAKERS.contains(event)) {
            write(order.maker(), MAKERS, order, event, text);
        }
        if (who.side() != Side.PROVIDER && !NOT_FOR_PROVIDERS.contains(event) && milestones.isBegun(order.id())) {
            providers.organisationOf(order.provider()).ifPresent(provider -> write(provider, PROVIDERS, order, event, text));
        }
    }

    private void write(OrganisationId organisation, Set<Role> roles, Order order, OrderEvent event, @Nullable String text) {
        String page = "/production/orders/" + order.id();
        people.members(organisation, roles, new News(kind(event), page, letter(order, event, text, page, Language.EN),
                letter(order, event, text, page, Language.ZH)));
    }

    private static NoticeKind kind(OrderEvent event) {
        return switch (event) {
            case REFUND, REFUND_PART, RETURN_MONEY -> NoticeKind.MONEY;
            case CLAIM, REFUSE_CLAIM, REMAKE -> NoticeKind.DISPUTES;
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
                %s

                %s
                """, """
                %s。
                %s
                %s

                %s
                """).formatted(subject, said, order.title(), site.page(page)));
    }
}
