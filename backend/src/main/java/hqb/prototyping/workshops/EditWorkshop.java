package hqb.prototyping.workshops;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.prototyping.providers.Closure;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.ProviderId;
import hqb.prototyping.providers.Providers.Certificate;
import hqb.prototyping.providers.Providers.Machine;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** A provider changes what it says of itself, one page at a time. */
@Singleton
class EditWorkshop {
    private final FindWorkshop find;
    private final Workshops workshops;
    private final AuditLog audit;

    EditWorkshop(FindWorkshop find, Workshops workshops, AuditLog audit) {
        this.find = find;
        this.workshops = workshops;
        this.audit = audit;
    }

    /** Names, words and city; refused when something is missing or too long. */
    @Transactional
    void profile(Actor actor, ProfileBody body) {
        ProfileBody checked = body.checked();
        workshops.setProfile(mine(actor, "profile", Map.of()), checked);
    }

    /** All machines. */
    @Transactional
    void machines(Actor actor, MachinesBody body) {
        List<Machine> machines = body.checked();
        workshops.setMachines(mine(actor, "machines", Map.of("machines", machines.size())), machines);
    }

    /** All certificates. */
    @Transactional
    void certificates(Actor actor, CertificatesBody body) {
        List<Certificate> certificates = body.checked();
        workshops.setCertificates(
                mine(actor, "certificates", Map.of("names", certificates.stream().map(Certificate::name).toList())), certificates);
    }

    /** Capacity and closed days. */
    @Transactional
    void calendar(Actor actor, CalendarBody body) {
        List<Closure> closures = body.checked();
        workshops.setCalendar(mine(actor, "calendar", body.weeklyJobs() == null ? Map.of() : Map.of("weeklyJobs", body.weeklyJobs())),
                body.weeklyJobs(), closures);
    }

    private ProviderId mine(Actor actor, String what, Map<String, Object> after) {
        Provider provider = find.mine(actor);
        audit.write(actor, "provider." + what + "-changed", AuditLog.subject("provider", provider.id().value()), null, after);
        return provider.id();
    }
}
