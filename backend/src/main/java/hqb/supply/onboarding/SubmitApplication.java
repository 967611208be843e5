package hqb.supply.onboarding;

import hqb.accounts.Actor;
import hqb.accounts.applications.ApplicationState.Event;
import hqb.platform.FieldError;
import hqb.platform.Language;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Hands an application to the operator, once all of the checklist is done; or takes a refused one up again. */
@Singleton
class SubmitApplication {
    private final Applications applications;
    private final Checklist checklist;
    private final MoveApplication moveApplication;

    SubmitApplication(Applications applications, Checklist checklist, MoveApplication moveApplication) {
        this.applications = applications;
        this.checklist = checklist;
        this.moveApplication = moveApplication;
    }

    /**
     * Submits it.
     *
     * @throws Refusal naming everything that is not done; when there is no application, or it is not open
     */
    @Transactional
    Application submit(Actor actor, Language language) {
        Application application = mine(actor);
        application.state().after(Event.SUBMIT);
        List<FieldError> missing = checklist.of(application, language).stream().filter(check -> !check.done())
                .map(check -> new FieldError("/" + check.code(), check.text())).toList();
        if (!missing.isEmpty()) {
            throw Refusal.invalid(missing);
        }
        return moveApplication.move(actor, application, Event.SUBMIT, null, null);
    }

    /**
     * Opens a refused application again.
     *
     * @throws Refusal when there is none, or it is not refused
     */
    @Transactional
    Application reopen(Actor actor) {
        return moveApplication.move(actor, mine(actor), Event.REOPEN, null, null);
    }

    private Application mine(Actor actor) {
        return applications.lock(actor.requireOrganisation())
                .orElseThrow(() -> Refusal.notFound("Your organisation has not begun an application.", "您的组织尚未开始申请。"));
    }
}
