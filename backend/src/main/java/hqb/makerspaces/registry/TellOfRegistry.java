package hqb.makerspaces.registry;

import hqb.accounts.Role;
import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.accounts.notices.TellPeople;
import hqb.accounts.organisations.Organisations;
import hqb.makerspaces.Makerspace;
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import hqb.platform.mail.Letter;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;

/** Tells keepers and operators what happens in the register, each in their own language. */
@Singleton
public class TellOfRegistry {
    private static final Set<Role> OPERATORS = Set.of(Role.OPERATOR, Role.ADMIN);
    private static final Set<Role> KEEPERS = Set.of(Role.OWNER);

    private final TellPeople people;
    private final Organisations organisations;
    private final PublicAddress site;

    TellOfRegistry(TellPeople people, Organisations organisations, PublicAddress site) {
        this.people = people;
        this.organisations = organisations;
        this.site = site;
    }

    /** Words in both languages: the subject of the mail, which is the notice too, and what else the mail says. */
    public record Words(String subject, String subjectZh, String rest, String restZh) {
        private Letter letter(Language language, String address) {
            return new Letter(language.pick(subject, subjectZh), language.pick(subject + '.', subjectZh + '。') + "\n\n"
                    + language.pick(rest, restZh) + "\n\n" + address + '\n', null);
        }
    }

    /** Tells those who keep a makerspace; nobody when nobody does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keeper(Makerspace space, Words words) {
        if (space.organisation() != null) {
            people.members(space.organisation(), KEEPERS, news("/makerspaces/registry/own/" + space.id(), words));
        }
    }

    /** Tells the operators. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void operators(String page, Words words) {
        organisations.findPlatform().ifPresent(platform -> people.members(platform.id(), OPERATORS, news(page, words)));
    }

    private News news(String page, Words words) {
        String address = site.page(page);
        return new News(NoticeKind.APPLICATIONS, page, words.letter(Language.EN, address), words.letter(Language.ZH, address));
    }
}
