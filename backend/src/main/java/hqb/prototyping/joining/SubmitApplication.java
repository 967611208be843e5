package hqb.prototyping.joining;

import hqb.accounts.Actor;
import hqb.accounts.applications.ApplicationState.Event;
import hqb.platform.Language;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Hands an application to the operator, once all of the checklist is done; or takes a refused one up again. */
@Singleton
class SubmitApplication {
    private final Applications applications;
    private final Checklist checklist;
    private final MoveApplication move;

    SubmitApplication(Applications applications, Checklist checklist, MoveApplication move) {
        this.applications = applications;
        this.checklist = checklist;
        this.move = move;
    }

    /**
     * Submits it.
     *
     * @throws Refusal naming everything that is not done; when there is no application, or it is not open
     */
    @Transactional
    Joining submit(Actor actor) {
        Joining application = mine(actor);
        application.state().after(Event.SUBMIT);
        MoveApplication.requireAll(checklist.of(application, Language.EN), checklist.of(application, Language.ZH));
        return move.move(actor, application, Event.SUBMIT, null);
    }

    /**
     * Opens a refused application again.
     *
     * @throws Refusal when there is none, or it is not refused
     */
    @Transactional
    Joining reopen(Actor actor) {
        return move.move(actor, mine(actor), Event.REOPEN, null);
    }

    private Joining mine(Actor actor) {
        return applications.lock(actor.requireOrganisation())
                .orElseThrow(() -> Refusal.notFound("Your organisation has not begun an application.", "您的组织尚未开始申请。"));
    }
}
