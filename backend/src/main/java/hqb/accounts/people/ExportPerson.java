package hqb.accounts.people;

import hqb.accounts.Actor;
import hqb.accounts.notices.Notices;
import hqb.accounts.organisations.AuditEntries;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.accounts.signin.Sessions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Hands a person everything that is kept about them, in a form that machines read. */
@Singleton
class ExportPerson {
    private final People people;
    private final Organisations organisations;
    private final Sessions sessions;
    private final AuditEntries log;
    private final Notices notices;
    private final List<PersonTies> kept;

    ExportPerson(People people, Organisations organisations, Sessions sessions, AuditEntries log, Notices notices,
            List<PersonTies> kept) {
        this.people = people;
        this.organisations = organisations;
        this.sessions = sessions;
        this.log = log;
        this.notices = notices;
        this.kept = kept;
    }

    /** Gathers it. */
    @Transactional(readOnly = true)
    PersonExport export(Actor actor) {
        Person person = people.find(actor.requirePerson()).orElseThrow();
        return new PersonExport(new Me.Account(person.id().value(), person.email(), person.language().tag(), person.secondFactor()),
                person.createdAt(), organisations.listOf(person.id()).stream().map(Organisation.Membership::view).toList(),
                sessions.list(person.id()), log.listByPerson(person.id()), notices.listAll(person.id(), person.language()),
                kept.stream().flatMap(one -> one.export(person.id()).stream()).toList());
    }
}
