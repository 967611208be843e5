package hqb.accounts.signin;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.accounts.organisations.Organisations;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Lets somebody who belongs to several organisations say in whose name they act. */
@Singleton
class ChooseOrganisation {
    private final Organisations organisations;
    private final Sessions sessions;

    ChooseOrganisation(Organisations organisations, Sessions sessions) {
        this.organisations = organisations;
        this.sessions = sessions;
    }

    /**
     * Chooses, for this session.
     *
     * @throws Refusal when the person does not belong to it
     */
    @Transactional
    void choose(Actor actor, OrganisationId organisation) {
        PersonId person = actor.requirePerson();
        if (organisations.listOf(person).stream().noneMatch(membership -> membership.organisation().id().equals(organisation))) {
            throw Refusal.notFound("You do not belong to an organisation with this id.", "您不属于该组织。");
        }
        sessions.choose(person, actor.requireCredential(), organisation);
    }
}
