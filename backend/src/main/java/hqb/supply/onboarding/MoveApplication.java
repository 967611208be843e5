package hqb.supply.onboarding;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.applications.ApplicationState;
import hqb.accounts.applications.ApplicationState.Event;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves an application from one state to another, along the table of {@link ApplicationState} only, and writes it in the log. */
@Singleton
class MoveApplication {
    private final Applications applications;
    private final AuditLog audit;

    MoveApplication(Applications applications, AuditLog audit) {
        this.applications = applications;
        this.audit = audit;
    }

    /**
     * Moves it. Must run in the transaction that has locked the application.
     *
     * @param note     what the operator says, null when nothing
     * @param supplier that it becomes, null unless approved
     * @throws Refusal when that cannot happen now
     */
    Application move(Actor actor, Application application, Event event, @Nullable String note, @Nullable UUID supplier) {
        ApplicationState next = application.state().after(event);
        applications.setState(application.id(), next, note, supplier);
        Map<String, Object> after = note == null ? Map.of("state", next.code()) : Map.of("state", next.code(), "note", note);
        audit.writeFor(application.organisation(), actor, "supplier-application." + next.code(),
                AuditLog.subject("supplier-application", application.id()), Map.of("state", application.state().code()), after);
        return applications.find(application.id()).orElseThrow();
    }
}
