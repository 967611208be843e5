package hqb.supply.feeds;

import hqb.accounts.OrganisationId;
import hqb.accounts.Role;
import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.accounts.notices.TellPeople;
import hqb.platform.Language;
import hqb.platform.fetch.FetchFault;
import hqb.platform.http.PublicAddress;
import hqb.platform.mail.Letter;
import hqb.supply.suppliers.Suppliers;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the owners of a supplier that its list does not come in; part of the transaction that notes it. */
@Singleton
class TellOwners {
    private static final String PAGE = "/counter/imports/feed";

    private final Suppliers suppliers;
    private final TellPeople people;
    private final PublicAddress site;

    TellOwners(Suppliers suppliers, TellPeople people, PublicAddress site) {
        this.suppliers = suppliers;
        this.people = people;
        this.site = site;
    }

    /**
     * Writes the mails, each in its reader's language.
     *
     * @param fault why it was not fetched; null when it was, and could not be read
     */
    void tell(Feed feed, @Nullable FetchFault fault, String argument) {
        OrganisationId organisation = suppliers.organisationOf(feed.supplier()).orElse(null);
        if (organisation == null) {
            return;
        }
        people.members(organisation, Set.of(Role.OWNER), new News(NoticeKind.IMPORTS, PAGE, letter(feed, fault, argument, Language.EN),
                letter(feed, fault, argument, Language.ZH)));
    }

    private Letter letter(Feed feed, @Nullable FetchFault fault, String argument, Language language) {
        String host = feed.url().getHost();
        String page = site.page(PAGE);
        String reason = fault == null
                ? language.pick("It was fetched, but could not be read; the import says why.", "文件已抓取，但无法读取；详情见导入页面。")
                : fault.message(argument, language);
        return language.pick(new Letter("Your price list does not come in", """
                Virtual HQB could not take your price list from %s several times in a row:

                %s

                Your offers stay as they are. It is tried again, less often each time. Look at it here:

                %s
                """.formatted(host, reason, page)), new Letter("您的价格表抓取失败", """
                Virtual HQB 多次未能从 %s 抓取您的价格表：

                %s

                您的报价保持不变。系统会继续尝试，间隔逐渐加长。请在此查看：

                %s
                """.formatted(host, reason, page)));
    }
}
