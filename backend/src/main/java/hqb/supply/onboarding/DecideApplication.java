package hqb.supply.onboarding;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.applications.ApplicationState.Event;
import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.accounts.notices.TellPeople;
import hqb.accounts.organisations.Organisations;
import hqb.platform.BodyCheck;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.mail.Letter;
import hqb.platform.mail.Outbox;
import hqb.supply.suppliers.OpenSupplier;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The operator's word on an application. An approved one becomes a supplier, which its organisation owns. */
@Singleton
class DecideApplication {
    private static final int LONGEST_NOTE = 2_000;

    private final Applications applications;
    private final Checklist checklist;
    private final MoveApplication moveApplication;
    private final OpenSupplier openSupplier;
    private final Organisations organisations;
    private final Outbox outbox;
    private final TellPeople people;

    DecideApplication(Applications applications, Checklist checklist, MoveApplication moveApplication, OpenSupplier openSupplier,
            Organisations organisations, Outbox outbox, TellPeople people) {
        this.applications = applications;
        this.checklist = checklist;
        this.moveApplication = moveApplication;
        this.openSupplier = openSupplier;
        this.organisations = organisations;
        this.outbox = outbox;
        this.people = people;
    }

    /**
     * Approves it.
     *
     * @throws Refusal when there is none, it is not submitted, or something on the checklist is not done any more
     */
    @Transactional
    Application approve(Actor actor, UUID id) {
        Application application = get(id);
        application.state().after(Event.APPROVE);
        checklist.of(application, Language.EN).stream().filter(check -> !check.done()).findFirst().ifPresent(check -> {
            throw Refusal.of(ProblemType.CONFLICT, "Not done: " + check.text() + ". Ask the applicant for more.");
        });
        Application.Facts facts = application.facts();
        SupplierId supplier = openSupplier.open(application.organisation(), facts.nameEn(), facts.nameZh(), facts.aboutEn(),
                facts.aboutZh(), facts.kind(), facts.counterId());
        organisations.setKind(application.organisation(), OrganisationKind.SUPPLIER);
        Application decided = moveApplication.move(actor, application, Event.APPROVE, null, supplier.value());
        write(application, DecisionLetters.approved(facts.nameZh(), facts.nameEn()));
        return decided;
    }

    /**
     * Asks the applicant for more.
     *
     * @throws Refusal when there is none, it is not submitted, or nothing is said
     */
    @Transactional
    Application askForMore(Actor actor, UUID id, @Nullable String note) {
        return say(actor, get(id), Event.ASK_FOR_MORE, note, "/note");
    }

    /**
     * Rejects it.
     *
     * @throws Refusal when there is none, it is decided, or no reason is given
     */
    @Transactional
    Application reject(Actor actor, UUID id, @Nullable String reason) {
        return say(actor, get(id), Event.REJECT, reason, "/reason");
    }

    private Application say(Actor actor, Application application, Event event, @Nullable String typed, String pointer) {
        BodyCheck check = new BodyCheck();
        String words = check.text(pointer, typed == null ? null : typed.replaceAll("\\R", " "), 1, LONGEST_NOTE);
        check.done();
        Application moved = moveApplication.move(actor, application, event, words, null);
        write(application, DecisionLetters.answered(event, words));
        return moved;
    }

    /** Mails to whom the application names; the owners see it in the product. */
    private void write(Application application, Letter letter) {
        outbox.add(application.facts().contactEmail(), letter);
        String[] subject = letter.subject().split(" / ", 2);
        people.membersInProduct(application.organisation(), Set.of(Role.OWNER), new News(NoticeKind.APPLICATIONS, "/apply",
                new Letter(subject[subject.length - 1], letter.body()), new Letter(subject[0], letter.body())));
    }

    private Application get(UUID id) {
        return applications.lock(id).orElseThrow(() -> Refusal.notFound("There is no application with this id.", "没有此申请。"));
    }
}
