package hqb.ordering.reviews;

import hqb.accounts.Role;
import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.accounts.notices.TellPeople;
import hqb.ordering.orders.Order;
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import hqb.platform.mail.Letter;
import hqb.supply.suppliers.Suppliers;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells buyers and suppliers about reviews. */
@Singleton
class ReviewNews {
    private static final Set<Role> BUYERS = Set.of(Role.OWNER, Role.BUYER);
    private static final Set<Role> SELLERS = Set.of(Role.OWNER, Role.STOCK_KEEPER);
    private static final String SHOP_PAGE = "/counter/reviews";

    private final TellPeople people;
    private final Suppliers suppliers;
    private final PublicAddress site;

    ReviewNews(TellPeople people, Suppliers suppliers, PublicAddress site) {
        this.people = people;
        this.suppliers = suppliers;
        this.site = site;
    }

    /** A review is there. */
    void written(Review review, Order order) {
        int stars = review.verdict().stars();
        suppliers.organisationOf(review.supplier()).ifPresent(seller -> people.members(seller, SELLERS, new News(NoticeKind.REVIEWS,
                SHOP_PAGE,
                new Letter("Order " + order.number() + " was reviewed with " + stars + (stars == 1 ? " star" : " stars"), """
                        A buyer has reviewed order %s: %d of 5 stars. You can reply once, for everybody to see:

                        %s
                        """.formatted(order.number(), stars, site.page(SHOP_PAGE))),
                new Letter("订单 " + order.number() + " 收到 " + stars + " 星评价", """
                        买家评价了订单 %s：%d 星（满分 5 星）。您可以公开回复一次：

                        %s
                        """.formatted(order.number(), stars, site.page(SHOP_PAGE))))));
    }

    /** The supplier has replied. */
    void replied(Review review, String text) {
        String page = "/orders/" + review.order();
        people.members(review.buyer(), BUYERS, new News(NoticeKind.REVIEWS, page,
                new Letter(shop(review, Language.EN) + " replied to your review", """
                        %s

                        %s
                        """.formatted(text, site.page(page))), new Letter(shop(review, Language.ZH) + " 回复了您的评价", """
                        %s

                        %s
                        """.formatted(text, site.page(page)))));
    }

    /** An operator has hidden it, or shown it again when there is no fault. */
    void moderated(Review review, @Nullable Fault fault) {
        String page = "/orders/" + review.order();
        Letter english = fault == null ? new Letter("Your review of " + shop(review, Language.EN) + " is shown again", """
                An operator has looked at your review again. Everybody can read it:

                %s
                """.formatted(site.page(page))) : new Letter("Your review of " + shop(review, Language.EN) + " is hidden", """
                An operator has hidden your review, because it %s. It no longer counts. You see it here:

                %s
                """.formatted(fault.sentence(Language.EN), site.page(page)));
        Letter chinese = fault == null ? new Letter("您对 " + shop(review, Language.ZH) + " 的评价已恢复显示", """
                平台已复核您的评价，现已恢复公开显示：

                %s
                """.formatted(site.page(page))) : new Letter("您对 " + shop(review, Language.ZH) + " 的评价已被隐藏", """
                平台已隐藏您的评价，原因：%s。该评价不再计入评分。您可在此查看：

                %s
                """.formatted(fault.sentence(Language.ZH), site.page(page)));
        people.members(review.buyer(), BUYERS, new News(NoticeKind.REVIEWS, page, english, chinese));
    }

    /** How was it? */
    void ask(Order order) {
        String page = "/orders/" + order.id();
        people.members(order.buyer(), BUYERS, new News(NoticeKind.REVIEW_WANTED, page,
                new Letter("How was order " + order.number() + "?", """
                        Your order %s from %s is completed. Say how it was, for the next buyer: it takes a minute.

                        %s

                        You can switch these mails off: %s
                        """.formatted(order.number(), order.frozen().supplierEn(), site.page(page), site.page("/notices/settings"))),
                new Letter("订单 " + order.number() + " 怎么样？", """
                        您在 %s 的订单 %s 已完成。花一分钟评价一下，帮助其他买家：

                        %s

                        如不想再收到此类邮件，可在此关闭：%s
                        """.formatted(order.frozen().supplierZh(), order.number(), site.page(page), site.page("/notices/settings")))));
    }

    private String shop(Review review, Language language) {
        return suppliers.find(review.supplier()).map(supplier -> supplier.name(language)).orElse("–");
    }
}
