package hqb.accounts.notices;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.organisations.Organisations;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.platform.mail.Outbox;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells people what happened: a notice in the product and a mail in their language, unless they do not want one or the other. Whatever
 * is told goes through here. It is part of the transaction of what happened: both are kept, or neither.
 */
@Singleton
public class TellPeople {
    private final Organisations organisations;
    private final People people;
    private final Notices notices;
    private final NoticeChoices choices;
    private final Outbox outbox;
    private final Clock clock;

    TellPeople(Organisations organisations, People people, Notices notices, NoticeChoices choices, Outbox outbox, Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.notices = notices;
        this.choices = choices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells those members of an organisation who have one of the roles. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void members(OrganisationId organisation, Set<Role> roles, News news) {
        organisations.members(organisation).stream().filter(member -> member.roles().stream().anyMatch(roles::contains))
                .flatMap(member -> people.find(member.person()).stream()).forEach(person -> tell(person, organisation, news, true));
    }

    /** The same without a mail, because one is written otherwise. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void membersInProduct(OrganisationId organisation, Set<Role> roles, News news) {
        organisations.members(organisation).stream().filter(member -> member.roles().stream().anyMatch(roles::contains))
                .flatMap(member -> people.find(member.person()).stream()).forEach(person -> tell(person, organisation, news, false));
    }

    /** Tells one person; the organisation is the one that it concerns, if any. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void person(PersonId person, @Nullable OrganisationId organisation, News news) {
        people.find(person).ifPresent(told -> tell(told, organisation, news, true));
    }

    /** Tells somebody about their account, without a mail, because one is written otherwise. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void inProduct(PersonId person, News news) {
        people.find(person).ifPresent(told -> tell(told, null, news, false));
    }

    private void tell(Person person, @Nullable OrganisationId organisation, News news, boolean byMail) {
        NoticeChoices.Choice choice = choices.find(person.id(), news.kind());
        if (choice.inApp()) {
            notices.add(person.id(), organisation, news, clock.instant());
        }
        if (byMail && choice.mail()) {
            outbox.add(person.email(), person.language().pick(news.english(), news.chinese()));
        }
    }
}
