package hqb.spaces.viewings;

import hqb.accounts.Actor;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.platform.Language;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.spaces.letting.NameUnit;
import hqb.spaces.viewings.FindViewing.Side;
import hqb.spaces.viewings.ViewingState.Event;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows viewings: to who comes, and to owners who receive them. */
@Singleton
class ShowViewings {
    private static final int DEFAULT_SIZE = 20;

    private final Viewings viewings;
    private final Plans plans;
    private final NameUnit name;
    private final People people;
    private final Clock clock;

    ShowViewings(Viewings viewings, Plans plans, NameUnit name, People people, Clock clock) {
        this.viewings = viewings;
        this.plans = plans;
        this.name = name;
        this.people = people;
        this.clock = clock;
    }

    /** Those of one side: to come, the next first; over, the latest first. Throws a refusal on a cursor of another list. */
    @Transactional(readOnly = true)
    Page<ViewingPage> list(Actor actor, Side side, @Nullable Boolean open, @Nullable String cursor, @Nullable Integer size,
            Language language) {
        Viewings.Filter filter = side == Side.MAKER ? new Viewings.Filter(actor.requirePerson(), null, open)
                : new Viewings.Filter(null, actor.requireOrganisation(), open);
        String query = "viewings " + filter;
        int most = size == null ? DEFAULT_SIZE : size;
        UUID last = Cursor.readId(query, cursor);
        List<Viewing> found = viewings.list(filter, last == null ? null : viewings.find(last).orElse(null), most + 1);
        List<Viewing> shown = found.subList(0, Math.min(most, found.size()));
        Map<UUID, NameUnit.Named> names = name.all(shown.stream().map(Viewing::unit).distinct().toList(), language);
        String next = found.size() > most ? Cursor.after(query, List.of(shown.getLast().id().toString())) : null;
        return new Page<>(shown.stream().map(one -> page(one, side, Objects.requireNonNull(names.get(one.unit())))).toList(),
                viewings.count(filter), next);
    }

    /** One as a side sees it. */
    @Transactional(readOnly = true)
    ViewingPage page(Viewing one, Side side, Language language) {
        return page(one, side, Objects.requireNonNull(name.all(List.of(one.unit()), language).get(one.unit())));
    }

    private ViewingPage page(Viewing one, Side side, NameUnit.Named named) {
        ViewingPage.Who who = side == Side.MAKER ? null
                : new ViewingPage.Who(people.find(one.person()).map(Person::email).orElse("–"),
                        one.organisation() == null ? null : name.organisation(one.organisation()));
        return new ViewingPage(one.id(), one.number(), one.unit(), named.whole(), named.address(), name.organisation(one.owner()),
                one.startsAt(), one.endsAt(), plans.find(one.unit()).meeting(), one.note(), one.state().code(), one.reason(),
                can(one, side), one.createdAt(), who);
    }

    private List<String> can(Viewing one, Side side) {
        Instant now = clock.instant();
        List<String> can = new ArrayList<>();
        if (one.isBefore(now)) {
            if (side == Side.MAKER) {
                can.add("move");
            }
            can.add("cancel");
        } else if (side == Side.OWNER && MarkOutcome.isTime(one, now)) {
            one.state().after(Event.ATTEND).ifPresent(any -> can.add("attend"));
            one.state().after(Event.MISS).ifPresent(any -> can.add("miss"));
        }
        return can;
    }
}
