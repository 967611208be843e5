package hqb.prototyping.brokering.requests;

import hqb.accounts.OrganisationId;
import hqb.accounts.Role;
import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.accounts.notices.TellPeople;
import hqb.accounts.organisations.Organisations;
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import hqb.platform.mail.Letter;
import hqb.prototyping.orders.Side;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells makers, operators and providers what happened to a request, each person in their own language. */
@Singleton
public class RequestNews {
    private static final Set<Role> MAKERS = Set.of(Role.OWNER, Role.BUYER);
    private static final Set<Role> OPERATORS = Set.of(Role.OPERATOR, Role.ADMIN);
    private static final Set<Role> PROVIDERS = Set.of(Role.OWNER, Role.STOCK_KEEPER);

    private final TellPeople people;
    private final Organisations organisations;
    private final PublicAddress site;

    RequestNews(TellPeople people, Organisations organisations, PublicAddress site) {
        this.people = people;
        this.organisations = organisations;
        this.site = site;
    }

    /** Tells of an event those who did not cause it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Request request, RequestEvent event, Doer doer, @Nullable String text) {
        if (doer.side() != Side.MAKER) {
            write(request.maker(), MAKERS, request, event, text, "/requests/" + request.id());
        }
        if (doer.side() != Side.OPERATOR) {
            operators(request, event.sentence(Language.EN), event.sentence(Language.ZH), text);
        }
    }

    /** Tells operators something of a request; the sentence follows its number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void operators(Request request, String english, String chinese, @Nullable String text) {
        organisations.findPlatform().ifPresent(platform -> send(platform.id(), OPERATORS, request, english, chinese, text,
                "/operator/requests/" + request.id()));
    }

    /** Tells a provider something of a tender; the sentence follows the request's number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void provider(OrganisationId provider, Request request, String page, String english, String chinese, @Nullable String text) {
        send(provider, PROVIDERS, request, english, chinese, text, page);
    }

    private void write(OrganisationId organisation, Set<Role> roles, Request request, RequestEvent event, @Nullable String text,
            String page) {
        send(organisation, roles, request, event.sentence(Language.EN), event.sentence(Language.ZH), text, page);
    }

    private void send(OrganisationId organisation, Set<Role> roles, Request request, String english, String chinese, @Nullable String text,
            String page) {
        people.members(organisation, roles, new News(NoticeKind.REQUESTS, page,
                letter("Request " + request.number() + " " + english, ".", request, text, page),
                letter("需求 " + request.number() + "：" + chinese, "。", request, text, page)));
    }

    private Letter letter(String subject, String stop, Request request, @Nullable String text, String page) {
        String said = text == null ? "" : "\n" + text + "\n";
        return new Letter(subject, """
                %s%s
                %s
                %s

                %s
                """.formatted(subject, stop, said, request.title(), site.page(page)));
    }
}
