package hqb.makerspaces.community;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;

/** Evenings as calendars read them (iCalendar, RFC 5545). Times are UTC; the address of online seats is not in them. */
@Singleton
class WriteEvents {
    private static final Duration BACK = Duration.ofDays(60);
    private static final int MOST = 500;

    private final Events events;
    private final Makerspaces makerspaces;
    private final PublicAddress site;
    private final Clock clock;

    WriteEvents(Events events, Makerspaces makerspaces, PublicAddress site, Clock clock) {
        this.events = events;
        this.makerspaces = makerspaces;
        this.site = site;
        this.clock = clock;
    }

    /** Those of a filter, from two months ago on. */
    String feed(Events.Filter filter, String name, Language language) {
        Events.Filter recent = new Events.Filter(filter.space(), filter.series(), clock.instant().minus(BACK), null);
        return write(events.list(recent, false, null, null, MOST), name, language);
    }

    /** One evening. */
    String one(Event event, Language language) {
        return write(List.of(event), event.title(language), language);
    }

    private String write(List<Event> all, String name, Language language) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Virtual HQB//Makerspaces//EN");
        calendar.setMethod(Method.publish());
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        all.forEach(one -> {
            Makerspace space = makerspaces.get(one.space());
            VEvent event = new VEvent();
            event.setUid(one.id() + "@virtual-hqb");
            event.setSequence(one.revision());
            event.setDateTimeStamp(Date.from(one.changedAt()));
            event.setDateStart(Date.from(one.time().from()), true);
            event.setDateEnd(Date.from(one.time().to()), true);
            event.setSummary(one.title(language) + (one.presenter().isEmpty() ? "" : " · " + one.presenter()));
            event.setDescription(one.about(language));
            event.setLocation(space.name(language));
            event.setUrl(site.page("/makerspaces/events/" + one.id()));
            event.setStatus(one.isOpen() ? Status.confirmed() : Status.cancelled());
            calendar.addEvent(event);
        });
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }
}
