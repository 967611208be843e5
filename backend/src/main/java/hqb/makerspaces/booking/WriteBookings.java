package hqb.makerspaces.booking;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import hqb.makerspaces.booking.BookablePage.AtMakerspace;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Bookables;
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Bookings as calendars read them (iCalendar, RFC 5545). A later revision takes the place of an earlier one. Times are UTC. */
@Singleton
class WriteBookings {
    private static final Duration BACK = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(366);

    private final Bookings bookings;
    private final Bookables bookables;
    private final ShowBookable show;
    private final PublicAddress site;
    private final Clock clock;

    WriteBookings(Bookings bookings, Bookables bookables, ShowBookable show, PublicAddress site, Clock clock) {
        this.bookings = bookings;
        this.bookables = bookables;
        this.show = show;
        this.site = site;
        this.clock = clock;
    }

    /** A person's bookings. */
    String feed(List<Booking> own, Language language) {
        ICalendar calendar = calendar(language.pick("My bookings", "我的预约"));
        own.forEach(one -> {
            Bookable thing = bookables.get(one.bookable());
            AtMakerspace where = show.at(thing, language);
            VEvent event = event(one, thing.name(language) + " · " + one.number());
            event.setLocation(where.name() + ", " + where.building() + ", " + where.address());
            event.setDescription(thing.room() + (one.note().isEmpty() ? "" : "\n" + one.note()));
            event.setUrl(site.page("/makerspaces/bookings"));
            calendar.addEvent(event);
        });
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    /** One booking. */
    String one(Booking one, Language language) {
        return feed(List.of(one), language);
    }

    /** When a thing is taken; nobody is named. */
    String ofThing(Bookable thing, Language language) {
        Instant now = clock.instant();
        ICalendar calendar = calendar(thing.name(language));
        bookings.taking(thing.id(), now.minus(BACK), now.plus(AHEAD)).stream().filter(one -> !FreeTimes.isLapsed(one, now))
                .forEach(one -> calendar.addEvent(event(one, language.pick("Taken", "已占用") + " · " + thing.name(language))));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private static ICalendar calendar(String name) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Virtual HQB//Makerspaces//EN");
        calendar.setMethod(Method.publish());
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        return calendar;
    }

    private static VEvent event(Booking one, String summary) {
        VEvent event = new VEvent();
        event.setUid(one.id() + "@virtual-hqb");
        event.setSequence(one.revision());
        event.setDateTimeStamp(Date.from(one.changedAt()));
        event.setDateStart(Date.from(one.time().from()), true);
        event.setDateEnd(Date.from(one.time().to()), true);
        event.setSummary(summary);
        event.setStatus(one.state() == BookingState.CANCELLED ? Status.cancelled()
                : one.state() == BookingState.HELD || one.state() == BookingState.OFFERED ? Status.tentative() : Status.confirmed());
        return event;
    }
}
