package hqb.accounts.organisations;

import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** In whose name people act. */
public record Organisation(OrganisationId id, OrganisationKind kind, String name, Instant createdAt) {

    /**
     * An organisation as the API shows it.
     *
     * @param kind maker, supplier, provider, landlord or platform
     */
    @Serdeable
    public record View(UUID id, String name, String kind, Instant createdAt) {
    }

    /** As the API shows it. */
    public View view() {
        return new View(id.value(), name, kind.code(), createdAt);
    }

    /** One that a person belongs to, and as what. */
    public record Membership(Organisation organisation, Set<Role> roles) {

        /** As the API shows it. */
        public MembershipView view() {
            return new MembershipView(organisation.id.value(), organisation.name, organisation.kind.code(), codes(roles));
        }
    }

    /** One that a person belongs to, as the API shows it. */
    @Serdeable
    public record MembershipView(UUID id, String name, String kind, List<String> roles) {
    }

    /** The words for some roles, in the order in which they are declared. */
    public static List<String> codes(Set<Role> roles) {
        return roles.stream().sorted().map(Role::code).toList();
    }
}
