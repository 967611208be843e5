package hqb.sourcing.rfq.asking;

import hqb.accounts.OrganisationId;
import hqb.accounts.Role;
import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.accounts.notices.TellPeople;
import hqb.platform.http.PublicAddress;
import hqb.platform.mail.Letter;
import hqb.platform.rates.CurrentRates;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells buyers and bidders what happened, each person in their own language. What a buyer is told before names are opened says nothing of
 * who it was.
 */
@Singleton
public class RfqNews {
    private static final Set<Role> BUYERS = Set.of(Role.OWNER, Role.BUYER);
    private static final Set<Role> SELLERS = Set.of(Role.OWNER, Role.STOCK_KEEPER);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CurrentRates.SHENZHEN);

    private final TellPeople people;
    private final PublicAddress site;

    RfqNews(TellPeople people, PublicAddress site) {
        this.people = people;
        this.site = site;
    }

    /** A supplier is asked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void asked(Rfq rfq, OrganisationId supplier) {
        String until = TIME.format(rfq.deadline());
        seller(rfq, supplier, "You are asked for a quote, until " + until + " (Shenzhen)", "收到询价，截止 " + until, null);
    }

    /** Tells a buyer; the sentence follows the request's number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void buyer(Rfq rfq, String english, String chinese, @Nullable String text) {
        send(rfq, rfq.buyer(), BUYERS, "/rfqs/" + rfq.id(), english, chinese, text);
    }

    /** Tells a supplier; the sentence follows the request's number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void seller(Rfq rfq, OrganisationId supplier, String english, String chinese, @Nullable String text) {
        send(rfq, supplier, SELLERS, "/supply/rfqs/" + rfq.id(), english, chinese, text);
    }

    private void send(Rfq rfq, OrganisationId whom, Set<Role> roles, String page, String english, String chinese, @Nullable String text) {
        people.members(whom, roles, new News(NoticeKind.RFQS, page, letter("RFQ " + rfq.number() + ": " + english, ".", rfq, text, page),
                letter("询价 " + rfq.number() + "：" + chinese, "。", rfq, text, page)));
    }

    private Letter letter(String subject, String stop, Rfq rfq, @Nullable String text, String page) {
        String said = text == null ? "" : "\n" + text + "\n";
        return new Letter(subject, """
                %s%s
                %s
                %s

                %s
                """.formatted(subject, stop, said, rfq.title(), site.page(page)));
    }
}
