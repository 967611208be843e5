package hqb.prototyping.joining;

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
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.Providers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The operator's word on an application. The provider of an approved one is seen by everybody from then on. */
@Singleton
class DecideApplication {
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_SLUG = 60;

    private final Applications applications;
    private final Checklist checklist;
    private final MoveApplication move;
    private final Providers providers;
    private final Organisations organisations;
    private final Outbox outbox;
    private final TellPeople people;

    DecideApplication(Applications applications, Checklist checklist, MoveApplication move, Providers providers,
            Organisations organisations,
            Outbox outbox, TellPeople people) {
        this.applications = applications;
        this.checklist = checklist;
        this.move = move;
        this.providers = providers;
        this.organisations = organisations;
        this.outbox = outbox;
        this.people = people;
    }

    /** Notes what of the checklist was found right; refused when there is no such item, or the application is not submitted. */
    @Transactional
    Joining tick(Actor actor, UUID id, @Nullable List<String> codes) {
        Joining application = get(id);
        BodyCheck check = new BodyCheck();
        check.present("/codes", codes);
        Set<String> ticked = new TreeSet<>(codes == null ? List.of() : codes.stream().filter(Objects::nonNull).toList());
        if (!Checklist.ITEMS.keySet().containsAll(ticked)) {
            check.refuse("/codes", "Use " + String.join(", ", Checklist.ITEMS.keySet()) + ".",
                    "请使用 " + String.join("、", Checklist.ITEMS.keySet()) + "。");
        }
        check.done();
        application.state().after(Event.APPROVE);
        applications.setTicks(id, ticked, actor.requirePerson().value());
        return application;
    }

    /**
     * Approves it.
     *
     * @throws Refusal when there is none, it is not submitted, or something on the checklist is not there any more or was not ticked
     */
    @Transactional
    Joining approve(Actor actor, UUID id) {
        Joining application = get(id);
        application.state().after(Event.APPROVE);
        List<Joining.Check> chinese = checklist.of(application, Language.ZH);
        List<Joining.Check> english = checklist.of(application, Language.EN);
        for (int i = 0; i < english.size(); i++) {
            if (!english.get(i).done() || !english.get(i).ticked()) {
                throw Refusal.of(ProblemType.CONFLICT, "Not looked at, or not there: " + english.get(i).text() + ".",
                        "尚未核对或缺少：" + chinese.get(i).text() + "。");
            }
        }
        Provider provider = providers.find(application.provider()).orElseThrow();
        applications.approveProvider(provider.id(), slug(provider));
        if (organisations.find(application.organisation()).orElseThrow().kind() == OrganisationKind.MAKER) {
            organisations.setKind(application.organisation(), OrganisationKind.PROVIDER);
        }
        Joining decided = move.move(actor, application, Event.APPROVE, null);
        tell(application, new Letter("Your workshop is approved", """
                %s is a provider at Virtual HQB from now on: makers see it and its prices.
                """.formatted(provider.nameEn())), new Letter("工坊入驻申请已通过", """
                %s 已成为 Virtual HQB 的供应商，创客现在可以看到您的工坊和价格。
                """.formatted(provider.nameZh())));
        return decided;
    }

    /** Asks the applicant for more; refused when there is none, it is not submitted, or nothing is said. */
    @Transactional
    Joining askForMore(Actor actor, UUID id, @Nullable String typed) {
        String note = note("/note", typed);
        Joining moved = move.move(actor, get(id), Event.ASK_FOR_MORE, note);
        tell(moved, new Letter("Your application as a provider needs more", "Add this and submit again:\n\n" + note + "\n"),
                new Letter("供应商入驻申请需要补充材料", "请补充后重新提交：\n\n" + note + "\n"));
        return moved;
    }

    /** Rejects it; refused when there is none, it is decided, or no reason is given. */
    @Transactional
    Joining reject(Actor actor, UUID id, @Nullable String typed) {
        String reason = note("/reason", typed);
        Joining moved = move.move(actor, get(id), Event.REJECT, reason);
        tell(moved, new Letter("Your application as a provider was rejected", reason + "\n\nYou can open it again under Workshop.\n"),
                new Letter("供应商入驻申请未通过", reason + "\n\n您可以在“工坊”中重新申请。\n"));
        return moved;
    }

    private static String note(String pointer, @Nullable String typed) {
        BodyCheck check = new BodyCheck();
        String note = check.text(pointer, typed == null ? null : typed.replaceAll("\\R", " "), 1, LONGEST_NOTE);
        check.done();
        return note;
    }

    /** Mails to whom the application names, in both languages; the owners see it in the product. */
    private void tell(Joining application, Letter english, Letter chinese) {
        outbox.add(String.valueOf(application.facts().contactEmail()),
                new Letter(chinese.subject() + " / " + english.subject(), chinese.body() + "\n" + english.body()));
        people.membersInProduct(application.organisation(), Set.of(Role.OWNER),
                new News(NoticeKind.APPLICATIONS, "/provider/application", english, chinese));
    }

    /** A word for addresses, of the English name. */
    private static String slug(Provider provider) {
        String words = provider.nameEn().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("(^-)|(-$)", "");
        String cut = words.substring(0, Math.min(LONGEST_SLUG, words.length())).replaceAll("-$", "");
        return cut.length() < 2 ? provider.slug() : cut;
    }

    private Joining get(UUID id) {
        return applications.lock(id).orElseThrow(() -> Refusal.notFound("There is no application with this id.", "没有此申请。"));
    }
}
