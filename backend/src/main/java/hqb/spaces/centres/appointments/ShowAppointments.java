package hqb.spaces.centres.appointments;

import hqb.accounts.Actor;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.platform.Language;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.platform.time.OpeningHours;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.Centres;
import hqb.spaces.centres.Directory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows appointments: to the person, and to operators who receive them. */
@Singleton
class ShowAppointments {
    private static final int DEFAULT_SIZE = 20;

    private final Appointments appointments;
    private final Centres centres;
    private final People people;
    private final Organisations organisations;
    private final Clock clock;

    ShowAppointments(Appointments appointments, Centres centres, People people, Organisations organisations, Clock clock) {
        this.appointments = appointments;
        this.centres = centres;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** A person's own, the latest made first; throws a refusal on a cursor of another list. */
    Page<AppointmentPage> own(Actor actor, @Nullable Boolean open, @Nullable String cursor, @Nullable Integer size, Language language) {
        Appointments.Filter filter = new Appointments.Filter(actor.requirePerson(), open);
        String query = "appointments " + filter;
        int most = size == null ? DEFAULT_SIZE : size;
        List<Appointment> found = appointments.latest(filter, Cursor.readId(query, cursor), most + 1);
        List<Appointment> shown = found.subList(0, Math.min(most, found.size()));
        Directory all = centres.directory();
        String next = found.size() > most ? Cursor.after(query, List.of(shown.getLast().id().toString())) : null;
        return new Page<>(shown.stream().map(one -> page(one, all, language)).toList(), appointments.count(filter), next);
    }

    /** Those of a day, of one centre or of all, the earliest first. */
    Page<AppointmentPage> ofDay(@Nullable Centre centre, LocalDate day, Language language) {
        Instant from = day.atStartOfDay(OpeningHours.ZONE).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(OpeningHours.ZONE).toInstant();
        Directory all = centres.directory();
        return Page.whole(appointments.between(centre == null ? null : centre.id(), from, to).stream()
                .map(one -> received(one, all, language)).toList());
    }

    /** One as its person sees it. */
    AppointmentPage page(Appointment one, Language language) {
        return page(one, centres.directory(), language);
    }

    /** One as an operator sees it. */
    AppointmentPage received(Appointment one, Language language) {
        return received(one, centres.directory(), language);
    }

    private AppointmentPage page(Appointment one, Directory all, Language language) {
        List<String> can = one.isBefore(clock.instant()) ? List.of("move", "cancel") : List.of();
        return page(one, can, null, all, language);
    }

    private AppointmentPage received(Appointment one, Directory all, Language language) {
        Instant now = clock.instant();
        List<String> can = new ArrayList<>();
        if (!now.isBefore(one.startsAt().minus(MarkAttendance.EARLY)) && !now.isAfter(one.endsAt().plus(MarkAttendance.LATE))) {
            one.state().after(AppointmentEvent.ATTEND).ifPresent(any -> can.add("attend"));
            one.state().after(AppointmentEvent.MISS).filter(any -> !now.isBefore(one.startsAt())).ifPresent(any -> can.add("miss"));
        }
        String email = people.find(one.person()).map(Person::email).orElse("–");
        String organisation = one.organisation() == null ? null
                : organisations.find(one.organisation()).map(Organisation::name).orElse(null);
        return page(one, can, new AppointmentPage.Who(email, organisation), all, language);
    }

    private static AppointmentPage page(Appointment one, List<String> can, AppointmentPage.@Nullable Who who, Directory all,
            Language language) {
        Centre centre = all.centre(one.centre());
        return new AppointmentPage(one.id(), one.number(), centre.slug(), centre.name(language), all.place(centre, language),
                one.service().code(), one.service().name(language), one.window(), one.startsAt(), one.endsAt(), one.subject(),
                one.state().code(), can, one.createdAt(), who);
    }

    /** One by its id, whoever's it is. */
    Appointment get(UUID id) {
        return appointments.find(id).orElseThrow(FindAppointment::none);
    }
}
