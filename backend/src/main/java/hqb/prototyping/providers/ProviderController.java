package hqb.prototyping.providers;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who makes and tests small batches. */
@Tag(name = "Providers")
@Controller("/api/v1/providers")
@ExecuteOn(TaskExecutors.BLOCKING)
class ProviderController {
    private final Providers providers;
    private final KnownScores scores;
    private final Workloads workloads;

    ProviderController(Providers providers, KnownScores scores, Workloads workloads) {
        this.providers = providers;
        this.scores = scores;
        this.workloads = workloads;
    }

    /** A provider as a list shows it. */
    @Serdeable
    record ProviderItem(String slug, String name, String about, String city, String state, boolean demonstration, List<String> processes,
            ScoreItem score) {
    }

    /**
     * A provider with its machines, the certificates that count today, and how good its last jobs were.
     *
     * @param takesOrders whether new jobs can go there; a removed provider has its page for those who ordered there, and makes nothing more
     * @param processes   what it makes now; empty when it takes no orders
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ProviderPage(String slug, String name, String about, String city, String state, boolean takesOrders, boolean demonstration,
            List<String> processes, List<MachineItem> machines, List<CertificateItem> certificates, ScoreItem score) {
    }

    /** A machine, or several of the same. */
    @Serdeable
    record MachineItem(String process, String name, int units) {
    }

    /** A certificate and the last day on which it counts. */
    @Serdeable
    record CertificateItem(String name, String number, LocalDate expiresOn) {
    }

    /** All to whom jobs can go, by name. */
    @Access(Permission.PUBLIC)
    @Get
    Page<ProviderItem> list(@Parameter(hidden = true) Language language) {
        Map<ProviderId, Score> known = scores.all();
        return Page.whole(providers.list().stream()
                .map(one -> new ProviderItem(one.slug(), language.pick(one.nameEn(), one.nameZh()),
                        language.pick(one.aboutEn(), one.aboutZh()),
                        language.pick(one.cityEn(), one.cityZh()), one.state().code(), one.demonstration(), providers.processes(one.id()),
                        ScoreItem.of(known.getOrDefault(one.id(), Score.NONE))))
                .toList());
    }

    /** A provider. */
    @Access(Permission.PUBLIC)
    @Get("/{slug}")
    ProviderPage get(String slug, @Parameter(hidden = true) Language language) {
        Provider one = providers.findBySlug(slug)
                .orElseThrow(() -> Refusal.notFound("There is no provider " + slug + ".", "没有供应商 " + slug + "。"));
        return new ProviderPage(one.slug(), language.pick(one.nameEn(), one.nameZh()), language.pick(one.aboutEn(), one.aboutZh()),
                language.pick(one.cityEn(), one.cityZh()), one.state().code(), one.state().isOpen(), one.demonstration(),
                one.state().isOpen() ? providers.processes(one.id()) : List.of(),
                providers.machines(one.id()).stream().map(machine -> new MachineItem(machine.process(), machine.name(), machine.units()))
                        .toList(),
                providers.certificates(one.id(), workloads.today()).stream()
                        .map(paper -> new CertificateItem(paper.name(), paper.number(), paper.expiresOn())).toList(),
                ScoreItem.of(scores.of(one.id())));
    }
}
