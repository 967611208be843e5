package hqb.spaces.leases;

import hqb.accounts.OrganisationId;
import hqb.accounts.Role;
import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.accounts.notices.TellPeople;
import hqb.accounts.organisations.Organisations;
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import hqb.platform.mail.Letter;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the other side of a lease what happened, each person in their own language. */
@Singleton
class LeaseNews {
    private static final Set<Role> TEAM = Set.of(Role.OWNER, Role.BUYER);
    private static final Set<Role> OPERATORS = Set.of(Role.OPERATOR, Role.ADMIN);
    /** These are the tenant's to know: the landlord hears of it only when it gets grave. */
    private static final Set<LeaseEvent> FOR_TENANTS = EnumSet.of(LeaseEvent.INVOICE, LeaseEvent.REMIND);
    private static final Set<LeaseEvent> OF_MONEY = EnumSet.of(LeaseEvent.INVOICE, LeaseEvent.REMIND, LeaseEvent.FALL_BEHIND,
            LeaseEvent.AGREE, LeaseEvent.DECIDE, LeaseEvent.SETTLE);
    private static final Set<LeaseEvent> FOR_OPERATORS = EnumSet.of(LeaseEvent.DISPUTE);

    private final TellPeople people;
    private final Organisations organisations;
    private final PublicAddress site;

    LeaseNews(TellPeople people, Organisations organisations, PublicAddress site) {
        this.people = people;
        this.organisations = organisations;
        this.site = site;
    }

    /**
     * Words in both languages.
     *
     * @param english null when there are none
     */
    record Said(@Nullable String english, @Nullable String chinese) {
        /** None. */
        static final Said NOTHING = new Said(null, null);

        /** What somebody typed. */
        static Said of(@Nullable String text) {
            return new Said(text, text);
        }
    }

    /** Tells of an event those who did not cause it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(Lease lease, LeaseEvent event, LeaseSide by, Said said) {
        News news = news(lease, event, said);
        if (by != LeaseSide.TENANT) {
            write(lease.tenant(), news);
        }
        if (by != LeaseSide.LANDLORD && !FOR_TENANTS.contains(event)) {
            write(lease.landlord(), news);
        }
        if (FOR_OPERATORS.contains(event)) {
            organisations.findPlatform().ifPresent(platform -> people.members(platform.id(), OPERATORS, news));
        }
    }

    private void write(OrganisationId organisation, News news) {
        people.members(organisation, TEAM, news);
    }

    private News news(Lease lease, LeaseEvent event, Said said) {
        NoticeKind kind = OF_MONEY.contains(event) ? NoticeKind.MONEY
                : event == LeaseEvent.DISPUTE ? NoticeKind.DISPUTES : NoticeKind.LEASES;
        String page = "/leases/" + lease.id();
        return new News(kind, page, letter(lease, event, said.english(), page, Language.EN),
                letter(lease, event, said.chinese(), page, Language.ZH));
    }

    private Letter letter(Lease lease, LeaseEvent event, @Nullable String text, String page, Language language) {
        String subject = language.pick("Lease " + lease.number() + " " + event.sentence(language),
                "租约 " + lease.number() + "：" + event.sentence(language));
        return new Letter(subject, """
                %s
                %s
                %s
                """.formatted(language.pick(subject + ".", subject + "。"), text == null ? "" : "\n" + text + "\n", site.page(page)));
    }
}
