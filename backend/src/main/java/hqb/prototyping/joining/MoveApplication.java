package hqb.prototyping.joining;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.applications.ApplicationState;
import hqb.accounts.applications.ApplicationState.Event;
import hqb.platform.FieldError;
import hqb.platform.Refusal;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
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
     * Moves it, once it is locked.
     *
     * @param note what the operator says, null when nothing
     * @throws Refusal when that cannot happen now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Joining move(Actor actor, Joining application, Event event, @Nullable String note) {
        ApplicationState next = application.state().after(event);
        applications.setState(application.id(), next, note);
        Map<String, Object> after = note == null ? Map.of("state", next.code()) : Map.of("state", next.code(), "note", note);
        audit.writeFor(application.organisation(), actor, "provider-application." + next.code(),
                AuditLog.subject("provider-application", application.id()), Map.of("state", application.state().code()), after);
        return applications.find(application.id()).orElseThrow();
    }

    /** Refuses with all that is missing. */
    static void requireAll(List<Joining.Check> english, List<Joining.Check> chinese) {
        List<FieldError> missing = faults(english);
        if (!missing.isEmpty()) {
            throw Refusal.invalid(missing, faults(chinese));
        }
    }

    private static List<FieldError> faults(List<Joining.Check> checks) {
        return checks.stream().filter(check -> !check.done()).map(check -> new FieldError("/" + check.code(), check.text())).toList();
    }
}
