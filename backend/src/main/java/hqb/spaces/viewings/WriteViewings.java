package hqb.spaces.viewings;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Action;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import hqb.spaces.letting.NameUnit;
import hqb.spaces.viewings.FindViewing.Side;
import jakarta.inject.Singleton;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Viewings as calendars read them (iCalendar, RFC 5545). A later revision takes the place of an earlier one. Times are UTC. */
@Singleton
class WriteViewings {
    private final NameUnit name;
    private final Plans plans;
    private final People people;
    private final PublicAddress site;

    WriteViewings(NameUnit name, Plans plans, People people, PublicAddress site) {
        this.name = name;
        this.plans = plans;
        this.people = people;
        this.site = site;
    }

    /** One viewing. */
    String one(Viewing viewing, Side side, Language language) {
        ICalendar calendar = calendar(List.of(viewing), side, language);
        calendar.setMethod(Method.publish());
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    /** Many, for a calendar that reads them again and again. */
    String feed(List<Viewing> viewings, Side side, Language language) {
        ICalendar calendar = calendar(viewings, side, language);
        calendar.setExperimentalProperty("X-WR-CALNAME",
                side == Side.MAKER ? language.pick("Viewings", "看房") : language.pick("Viewings of our units", "房源看房"));
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private ICalendar calendar(List<Viewing> viewings, Side side, Language language) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Virtual HQB//Letting//EN");
        Map<UUID, NameUnit.Named> names = name.all(viewings.stream().map(Viewing::unit).distinct().toList(), language);
        viewings.forEach(one -> calendar.addEvent(event(one, Objects.requireNonNull(names.get(one.unit())), side, language)));
        return calendar;
    }

    private VEvent event(Viewing one, NameUnit.Named unit, Side side, Language language) {
        VEvent event = new VEvent();
        event.setUid(one.id() + "@virtual-hqb");
        event.setSequence(one.revision());
        event.setDateTimeStamp(Date.from(one.changedAt()));
        event.setDateStart(Date.from(one.startsAt()), true);
        event.setDateEnd(Date.from(one.endsAt()), true);
        event.setSummary(language.pick("Viewing", "看房") + " · " + unit.whole() + " · " + one.number());
        event.setLocation(unit.label() + ", " + unit.building() + ", " + unit.address());
        String meeting = plans.find(one.unit()).meeting();
        String other = side == Side.MAKER ? name.organisation(one.owner())
                : people.find(one.person()).map(Person::email).orElse("–") + (one.note().isEmpty() ? "" : "\n" + one.note());
        event.setDescription(other + (meeting.isEmpty() ? "" : "\n" + meeting));
        event.setUrl(site.page(side == Side.MAKER ? "/viewings" : "/lettings/viewings"));
        event.setStatus(one.state() == ViewingState.CANCELLED ? Status.cancelled() : Status.confirmed());
        if (one.state() == ViewingState.BOOKED) {
            VAlarm alarm = new VAlarm(Action.display(), new Trigger(Duration.builder().prior(true).hours(1).build(), Related.START));
            alarm.setDescription(event.getSummary().getValue());
            event.addAlarm(alarm);
        }
        return event;
    }
}
