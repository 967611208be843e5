package hqb.accounts.people;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.accounts.notices.Notices;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.accounts.signin.SecondFactors;
import hqb.accounts.signin.Sessions;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Removes a person: what tells who it was is gone, what they did stays in the log under an id that means nothing any more. An
 * organisation in which they were alone ends with them.
 */
@Singleton
class DeletePerson {
    private final ConfirmIdentity confirmIdentity;
    private final People people;
    private final Organisations organisations;
    private final SecondFactors secondFactors;
    private final Sessions sessions;
    private final Notices notices;
    private final List<OrganisationTies> ties;
    private final List<PersonTies> kept;
    private final AuditLog audit;

    DeletePerson(ConfirmIdentity confirmIdentity, People people, Organisations organisations, SecondFactors secondFactors,
            Sessions sessions, Notices notices, List<OrganisationTies> ties, List<PersonTies> kept, AuditLog audit) {
        this.confirmIdentity = confirmIdentity;
        this.people = people;
        this.organisations = organisations;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.notices = notices;
        this.ties = ties;
        this.kept = kept;
        this.audit = audit;
    }

    /**
     * Deletes the asker's account.
     *
     * @throws Refusal when the password is wrong; when others would be left without an owner; when an organisation that would end has
     *     something to settle
     */
    void delete(Actor actor, @Nullable String password) {
        erase(actor, confirmIdentity.confirm(actor, password).id());
    }

    @Transactional
    void erase(Actor actor, PersonId person) {
        for (Organisation.Membership membership : organisations.listOf(person)) {
            leave(membership.organisation(), person);
        }
        audit.writeFor(null, actor, "person.deleted", AuditLog.subject("person", person.value()), null, null);
        secondFactors.turnOff(person);
        sessions.endOthers(person, null);
        notices.forget(person);
        kept.forEach(one -> one.forget(person));
        people.erase(person);
    }

    private void leave(Organisation organisation, PersonId person) {
        OrganisationId id = organisation.id();
        organisations.lock(id);
        List<Organisations.Member> others = organisations.members(id).stream().filter(member -> !member.person().equals(person)).toList();
        if (others.isEmpty()) {
            for (OrganisationTies tie : ties) {
                tie.reasonToStay(id).ifPresent(reason -> {
                    throw Refusal.of(ProblemType.CONFLICT, reason);
                });
            }
            organisations.end(id);
        } else if (others.stream().noneMatch(member -> member.roles().stream().anyMatch(role -> role.decides()))) {
            throw Refusal.of(ProblemType.CONFLICT, "Make somebody else an owner of " + organisation.name() + " first.",
                    "请先将他人设为 " + organisation.name() + " 的所有者。");
        }
        organisations.leave(id, person);
    }
}
