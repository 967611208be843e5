package hqb.spaces.centres.cases;

import hqb.accounts.Actor;
import hqb.accounts.PersonId;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.Centres;
import hqb.spaces.centres.Directory;
import hqb.spaces.centres.cases.CaseEvent.Side;
import hqb.spaces.centres.cases.CasePage.CaseItem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows cases: to those who asked, and to operators as a queue in which what is due first comes first. */
@Singleton
class ShowCases {
    private static final int DEFAULT_SIZE = 20;

    private final Cases cases;
    private final CaseEvents events;
    private final Centres centres;
    private final People people;
    private final Organisations organisations;
    private final Clock clock;

    ShowCases(Cases cases, CaseEvents events, Centres centres, People people, Organisations organisations, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.centres = centres;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** A person's own, the latest first. */
    Page<CaseItem> own(Actor actor, @Nullable String cursor, @Nullable Integer size, Language language) {
        Cases.Filter filter = new Cases.Filter(actor.requirePerson(), null, List.of());
        String query = "cases " + filter;
        int most = size == null ? DEFAULT_SIZE : size;
        return page(filter, query, cases.latest(filter, Cursor.readId(query, cursor), most + 1), most, false, language);
    }

    /**
     * The queue.
     *
     * @param state one of the states; active for those that wait for the centre; all when empty
     * @throws Refusal naming the parameter that is wrong
     */
    Page<CaseItem> queue(@Nullable Centre centre, @Nullable String state, @Nullable String cursor, @Nullable Integer size,
            Language language) {
        Cases.Filter filter = new Cases.Filter(null, centre == null ? null : centre.id(), states(state));
        String query = "case queue " + filter;
        int most = size == null ? DEFAULT_SIZE : size;
        UUID last = Cursor.readId(query, cursor);
        return page(filter, query, cases.queue(filter, last == null ? null : cases.find(last).orElse(null), most + 1), most, true,
                language);
    }

    private Page<CaseItem> page(Cases.Filter filter, String query, List<ParkCase> found, int most, boolean forOperators,
            Language language) {
        List<ParkCase> shown = found.subList(0, Math.min(most, found.size()));
        Directory all = centres.directory();
        String next = found.size() > most ? Cursor.after(query, List.of(shown.getLast().id().toString())) : null;
        return new Page<>(shown.stream().map(one -> item(one, forOperators, all, language)).toList(), cases.count(filter), next);
    }

    private static List<CaseState> states(@Nullable String asked) {
        String word = asked == null ? "" : asked.strip();
        return switch (word) {
            case "" -> List.of();
            case "active" -> Arrays.stream(CaseState.values()).filter(CaseState::isCentresTurn).toList();
            default -> List.of(CaseState.ofCode(word).orElseThrow(() -> Refusal.invalid("state",
                    "Use active, open, assigned, answered, closed or reopened.", "请使用 active、open、assigned、answered、closed 或 reopened。")));
        };
    }

    private CaseItem item(ParkCase one, boolean forOperators, Directory all, Language language) {
        Centre centre = all.centre(one.centre());
        Instant now = clock.instant();
        boolean overdue = one.state().isCentresTurn() && one.dueAt() != null && one.dueAt().isBefore(now);
        return new CaseItem(one.id(), one.number(), centre.slug(), centre.name(language), one.service().code(),
                one.service().name(language), one.title(), one.state().code(), one.dueAt(), overdue,
                Duration.between(one.createdAt(), now).toHours(), one.createdAt(), forOperators ? email(one.person()) : null,
                forOperators ? organisation(one) : null, forOperators ? email(one.assignee()) : null);
    }

    /** One as a side sees it. */
    CasePage page(ParkCase one, Side side, Language language) {
        Centre centre = centres.get(one.centre());
        boolean operator = side == Side.OPERATOR;
        List<String> can = Arrays.stream(CaseEvent.values()).filter(event -> event.isOpenTo(side, one.state())).map(CaseEvent::code)
                .toList();
        return new CasePage(one.id(), one.number(), centre.slug(), centre.name(language), one.service().code(),
                one.service().name(language), one.title(), one.question(), one.state().code(), one.dueAt(), can, one.createdAt(),
                operator ? email(one.person()) : null, operator ? organisation(one) : null, operator ? email(one.assignee()) : null,
                events.list(one.id()));
    }

    private @Nullable String email(@Nullable PersonId person) {
        return person == null ? null : people.find(person).map(Person::email).orElse("–");
    }

    private @Nullable String organisation(ParkCase one) {
        return one.organisation() == null ? null : organisations.find(one.organisation()).map(Organisation::name).orElse(null);
    }
}
