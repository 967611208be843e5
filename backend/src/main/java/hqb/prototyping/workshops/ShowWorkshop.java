package hqb.prototyping.workshops;

import hqb.accounts.Actor;
import hqb.prototyping.providers.KnownScores;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.Providers;
import hqb.prototyping.providers.ScoreItem;
import hqb.prototyping.providers.Workload;
import hqb.prototyping.providers.Workloads;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Shows a provider its own workshop. */
@Singleton
class ShowWorkshop {
    /** How long before its end a certificate is warned of. */
    static final int WARN_DAYS = 30;

    private final FindWorkshop find;
    private final Providers providers;
    private final Workshops workshops;
    private final Workloads workloads;
    private final KnownScores scores;

    ShowWorkshop(FindWorkshop find, Providers providers, Workshops workshops, Workloads workloads, KnownScores scores) {
        this.find = find;
        this.providers = providers;
        this.workshops = workshops;
        this.workloads = workloads;
        this.scores = scores;
    }

    /** The workshop of the asker's organisation; refuses with not-found when it has none. */
    WorkshopPage show(Actor actor) {
        Provider one = find.mine(actor);
        LocalDate today = workloads.today();
        Workload load = workloads.of(one.id());
        return new WorkshopPage(one.slug(), one.state().code(), one.demonstration(), one.nameEn(), one.nameZh(), one.aboutEn(),
                one.aboutZh(),
                one.cityEn(), one.cityZh(),
                providers.machines(one.id()).stream()
                        .map(machine -> new WorkshopPage.MachineItem(machine.process(), machine.name(), machine.units())).toList(),
                workshops.certificates(one.id()).stream().map(paper -> new WorkshopPage.CertificateItem(paper.name(), paper.number(),
                        paper.expiresOn(), standing(paper.expiresOn(), today))).toList(),
                load.weeklyJobs(), load.taken(),
                load.closures().stream().map(closed -> new WorkshopPage.ClosureItem(closed.first(), closed.last(), closed.note())).toList(),
                providers.processes(one.id()), ScoreItem.whole(scores.of(one.id())));
    }

    private static String standing(LocalDate expiresOn, LocalDate today) {
        return expiresOn.isBefore(today) ? "expired" : expiresOn.isAfter(today.plusDays(WARN_DAYS)) ? "valid" : "expiring";
    }
}
