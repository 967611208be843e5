package hqb.spaces.letting;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells owners, makers and operators what happens to units, each in their own language. */
@Singleton
public class TellOfLetting {
    private static final Set<Role> OPERATORS = Set.of(Role.OPERATOR, Role.ADMIN);
    private static final Set<Role> OWNERS = Set.of(Role.OWNER, Role.STOCK_KEEPER);

    private final TellPeople people;
    private final Organisations organisations;
    private final PublicAddress site;

    TellOfLetting(TellPeople people, Organisations organisations, PublicAddress site) {
        this.people = people;
        this.organisations = organisations;
        this.site = site;
    }

    /**
     * Words in both languages.
     *
     * @param subject  of the mail, which is the notice too
     * @param rest     what else the mail says
     * @param calendar an iCalendar file that the mail carries; null for none
     */
    public record Words(String subject, String subjectZh, String rest, String restZh, @Nullable String calendar,
            @Nullable String calendarZh) {
        /** Words without a calendar. */
        public Words(String subject, String subjectZh, String rest, String restZh) {
            this(subject, subjectZh, rest, restZh, null, null);
        }

        private Letter letter(Language language, String address) {
            return new Letter(language.pick(subject, subjectZh), """
                    %s

                    %s

                    %s
                    """.formatted(language.pick(subject + ".", subjectZh + "。"), language.pick(rest, restZh), address),
                    language == Language.ZH ? calendarZh : calendar);
        }
    }

    /** Tells one person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void person(PersonId person, @Nullable OrganisationId organisation, String page, Words words) {
        people.person(person, organisation, news(page, words));
    }

    /** Tells those of an organisation who look after its units. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void owner(OrganisationId organisation, String page, Words words) {
        people.members(organisation, OWNERS, news(page, words));
    }

    /** Tells the operators. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void operators(String page, Words words) {
        organisations.findPlatform().ifPresent(platform -> people.members(platform.id(), OPERATORS, news(page, words)));
    }

    private News news(String page, Words words) {
        String address = site.page(page);
        return new News(NoticeKind.LETTING, page, words.letter(Language.EN, address), words.letter(Language.ZH, address));
    }
}
