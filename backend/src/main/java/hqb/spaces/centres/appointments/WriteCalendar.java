package hqb.spaces.centres.appointments;

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
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.Directory;
import jakarta.inject.Singleton;
import java.util.Date;

/** An appointment as calendars read it (iCalendar, RFC 5545). A later revision takes the place of an earlier one. */
@Singleton
class WriteCalendar {
    private final PublicAddress site;

    WriteCalendar(PublicAddress site) {
        this.site = site;
    }

    /** The file's text; times are UTC, so that any calendar shows its own. */
    String write(Appointment one, Centre centre, Directory all, Language language) {
        VEvent event = new VEvent();
        event.setUid(one.id() + "@virtual-hqb");
        event.setSequence(one.revision());
        event.setDateStart(Date.from(one.startsAt()), true);
        event.setDateEnd(Date.from(one.endsAt()), true);
        event.setSummary(one.service().name(language) + " · " + centre.name(language) + " · " + one.number());
        event.setLocation(centre.name(language) + ", " + all.place(centre, language));
        event.setDescription(one.subject());
        event.setUrl(site.page("/park/appointments"));
        event.setStatus(one.state() == AppointmentState.CANCELLED ? Status.cancelled() : Status.confirmed());
        if (one.state() == AppointmentState.BOOKED) {
            VAlarm alarm = new VAlarm(Action.display(), new Trigger(Duration.builder().prior(true).hours(1).build(), Related.START));
            alarm.setDescription(event.getSummary().getValue());
            event.addAlarm(alarm);
        }
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Virtual HQB//Park//EN");
        calendar.setMethod(Method.publish());
        calendar.addEvent(event);
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }
}
