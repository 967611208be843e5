package hqb.makerspaces.registry.review;

import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.registry.RegisterEvents;
import hqb.makerspaces.registry.TellOfRegistry;
import hqb.makerspaces.registry.TellOfRegistry.Words;
import hqb.makerspaces.registry.Titles;
import hqb.makerspaces.registry.review.Reviews.Case;
import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.spaces.units.Today;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalTime;

/** Removes titles when the time to appeal is over and nobody has. */
@Singleton
class RemoveInTime implements RecurringJob {
    private static final LocalTime AT = LocalTime.of(0, 20);

    private final Reviews reviews;
    private final Makerspaces makerspaces;
    private final Titles titles;
    private final RegisterEvents events;
    private final TellOfRegistry tell;
    private final Today today;

    RemoveInTime(Reviews reviews, Makerspaces makerspaces, Titles titles, RegisterEvents events, TellOfRegistry tell, Today today) {
        this.reviews = reviews;
        this.makerspaces = makerspaces;
        this.titles = titles;
        this.events = events;
        this.tell = tell;
        this.today = today;
    }

    @Override
    public String name() {
        return "makerspaces-remove-in-time";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(AT);
    }

    @Override
    @Transactional
    public void run() {
        for (Case one : reviews.removalsDue(today.date())) {
            if (titles.lock(one.subject().space()).filter(title -> title.standing().equals("leaving")).isPresent()) {
                titles.setStanding(one.subject().space(), "removed");
                events.add(one.subject().space(), "removed", one.subject().tier(), one.rules(), "", null);
                Makerspace space = makerspaces.get(one.subject().space());
                tell.keeper(space, new Words("The title is removed: " + space.nameEn(), "认定已取消：" + space.nameZh(),
                        "The time to appeal is over. You may apply again at any time.", "申诉期已过。您可随时重新申请。"));
            }
        }
    }
}
