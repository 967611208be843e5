package hqb.accounts.people;

import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.accounts.Scope;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.OrganisationTrait;
import hqb.accounts.organisations.Organisations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells somebody who they are here and what they may, so that a page shows what is possible and nothing else. */
@Singleton
class DescribeAsker {
    private final People people;
    private final Organisations organisations;
    private final List<OrganisationTrait> traits;

    DescribeAsker(People people, Organisations organisations, List<OrganisationTrait> traits) {
        this.people = people;
        this.organisations = organisations;
        this.traits = traits;
    }

    /** The asker in words. */
    @Transactional(readOnly = true)
    Me describe(Actor actor, @Nullable String csrfToken) {
        Person person = actor.personId() == null ? null : people.find(actor.personId()).orElseThrow();
        List<Organisation.MembershipView> memberships = person == null ? List.of()
                : organisations.listOf(person.id()).stream().map(Organisation.Membership::view).toList();
        Organisation organisation = actor.organisation() == null ? null : organisations.find(actor.organisation()).orElse(null);
        return new Me(person == null ? null : new Me.Account(person.id().value(), person.email(), person.language().tag(),
                person.secondFactor()), organisation == null ? null : organisation.view(),
                organisation == null ? List.of()
                        : traits.stream().filter(one -> one.isTrueOf(organisation.id())).map(OrganisationTrait::code).sorted().toList(),
                memberships, Organisation.codes(actor.roles()),
                actor.scopes().stream().sorted().map(Scope::code).toList(),
                Permission.grantedTo(actor).stream().map(Permission::code).toList(), actor.secondFactor(),
                actor.how() == Actor.How.SESSION ? csrfToken : null);
    }
}
