package hqb.makerspaces.community;

import hqb.makerspaces.booking.BlockThing;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Bookables;
import hqb.makerspaces.equipment.Span;
import hqb.places.Demonstration;
import hqb.platform.time.OpeningHours;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;

/** Loads an invented series of Thursdays around the day of loading, and projects that look for people. */
@Singleton
public class LoadCommunity {
    private static final int BEFORE = 4;
    private static final int AFTER = 20;
    private static final UUID SERIES = Demonstration.id("event-series", "thursday-sharing-evening");
    private static final UUID SPACE = Demonstration.id("makerspace", "duhui-night-bench");

    private final Events events;
    private final Projects projects;
    private final Bookables bookables;
    private final BlockThing block;
    private final Clock clock;

    LoadCommunity(Events events, Projects projects, Bookables bookables, BlockThing block, Clock clock) {
        this.events = events;
        this.projects = projects;
        this.bookables = bookables;
        this.block = block;
        this.clock = clock;
    }

    /** A line of {@code talks.json}. */
    @Serdeable
    record Talk(String titleEn, String titleZh, String aboutEn, String aboutZh, String presenter) {
    }

    /** A line of {@code projects.json}. */
    @Serdeable
    record Wanted(String slug, String title, String about, String wanted) {
    }

    /** Loads all and returns how many evenings there are. Machines and rooms must have been loaded. */
    @Transactional
    public int load() {
        List<Talk> talks = Demonstration.rows("makerspaces/talks.json", Talk.class);
        events.put(new Series(SERIES, SPACE, "thursday-sharing-evening", "Thursday sharing evening", "周四分享之夜",
                "Every Thursday at half past seven: somebody shows what they made, and what went wrong. On site and online.",
                "每周四晚七点半：一位创客展示作品，也讲讲走过的弯路。现场与线上同步。", true));
        LocalDate next = LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        Bookable hall = bookables.find("duhui-hall").orElseThrow();
        for (int week = -BEFORE; week < AFTER; week++) {
            LocalDate day = next.plusWeeks(week);
            UUID id = Demonstration.id("event", "thursday " + day);
            if (events.find(id).isEmpty()) {
                evening(id, day, talks.get(Math.floorMod(week + BEFORE, talks.size())), hall, week < 0);
            }
        }
        Demonstration.rows("makerspaces/projects.json", Wanted.class).forEach(one -> projects.put(
                Demonstration.id("project", one.slug()), null, one.title(), one.about(), one.wanted(), Demonstration.EPOCH, true));
        return BEFORE + AFTER;
    }

    private void evening(UUID id, LocalDate day, Talk talk, Bookable hall, boolean over) {
        Instant from = day.atTime(LocalTime.of(19, 30)).atZone(OpeningHours.ZONE).toInstant();
        Span time = new Span(from, from.plusSeconds(2 * 3_600L));
        UUID room = over ? null : block.keep(hall, time, "event", talk.titleEn()).orElse(null);
        events.put(new Event(id, SPACE, SERIES, talk.titleEn(), talk.titleZh(), talk.aboutEn(), talk.aboutZh(), talk.presenter(), time, 30,
                100, "https://meet.example/thursday", over ? "https://video.example/thursday-" + day : null, hall.id(), room, "open", 0,
                clock.instant(), true));
    }
}
