package hqb.accounts.organisations;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives an organisation another name. */
@Singleton
class RenameOrganisation {
    private static final int LONGEST_NAME = 120;

    private final Organisations organisations;
    private final AuditLog audit;

    RenameOrganisation(Organisations organisations, AuditLog audit) {
        this.organisations = organisations;
        this.audit = audit;
    }

    /**
     * Renames the organisation that the asker acts for.
     *
     * @throws Refusal when the name is empty or too long
     */
    @Transactional
    void rename(Actor actor, @Nullable String typed) {
        BodyCheck check = new BodyCheck();
        String name = check.text("/name", typed, 1, LONGEST_NAME);
        check.done();
        Organisation organisation = organisations.lock(actor.requireOrganisation()).orElseThrow();
        organisations.rename(organisation.id(), name);
        audit.write(actor, "organisation.renamed", AuditLog.subject("organisation", organisation.id().value()),
                Map.of("name", organisation.name()), Map.of("name", name));
    }
}
