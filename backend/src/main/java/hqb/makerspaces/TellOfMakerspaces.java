package hqb.makerspaces;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.accounts.notices.TellPeople;
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import hqb.platform.mail.Letter;
import hqb.platform.time.OpeningHours;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells people what happened in makerspaces, each in their own language. */
@Singleton
public class TellOfMakerspaces {
    private static final Set<Role> KEEPERS = Set.of(Role.OWNER, Role.STOCK_KEEPER);
    private static final DateTimeFormatter WHEN_EN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter WHEN_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINESE);

    private final TellPeople people;
    private final PublicAddress site;

    TellOfMakerspaces(TellPeople people, PublicAddress site) {
        this.people = people;
        this.site = site;
    }

    /**
     * Words in both languages.
     *
     * @param english     the subject of the mail, which is the notice too
     * @param restEnglish what else the mail says
     */
    public record Words(String english, String chinese, String restEnglish, String restChinese) {
        Letter letter(Language language, String address) {
            return new Letter(language.pick(english, chinese), """
                    %s

                    %s

                    %s
                    """.formatted(language.pick(english + ".", chinese + "。"), language.pick(restEnglish, restChinese), address));
        }
    }

    /** Tells one person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void person(PersonId person, @Nullable OrganisationId organisation, String page, Words words) {
        people.person(person, organisation, news(page, words));
    }

    /** Tells those who keep the makerspaces of an organisation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepers(OrganisationId organisation, String page, Words words) {
        people.members(organisation, KEEPERS, news(page, words));
    }

    private News news(String page, Words words) {
        String address = site.page(page);
        return new News(NoticeKind.MAKERSPACES, page, words.letter(Language.EN, address), words.letter(Language.ZH, address));
    }

    /** A moment by the clock of Shenzhen, for mails. */
    public static String when(Instant instant, Language language) {
        return language.pick(WHEN_EN, WHEN_ZH).format(instant.atZone(OpeningHours.ZONE))
                + language.pick(" (Shenzhen)", "（深圳时间）");
    }
}
