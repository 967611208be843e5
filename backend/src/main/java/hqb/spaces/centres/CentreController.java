package hqb.spaces.centres;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.places.Building;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The service centres of the district. */
@Tag(name = "Park")
@Controller("/api/v1/centres")
@ExecuteOn(TaskExecutors.BLOCKING)
class CentreController {
    private final Centres centres;
    private final FindCentre find;
    private final Clock clock;

    CentreController(Centres centres, FindCentre find, Clock clock) {
        this.centres = centres;
        this.find = find;
        this.clock = clock;
    }

    /**
     * The centres; all on one page.
     *
     * @param service those that offer it: policy, government, ip, testing, desks or registration
     * @param q       words in the centre's name, its building or its services, in either language
     */
    @Access(Permission.PUBLIC)
    @Get
    Page<CentreItem> list(@QueryValue @Nullable String service, @QueryValue @Nullable String q,
            @Parameter(hidden = true) Language language) {
        CentreService wanted = service == null || service.isBlank() ? null : FindCentre.service("service", service);
        List<String> words = q == null ? List.of()
                : Arrays.stream(q.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        Directory all = centres.directory();
        return Page.whole(centres.list().stream().filter(centre -> wanted == null || centre.offer(wanted).isPresent())
                .filter(centre -> {
                    String text = text(centre, all.building(centre));
                    return words.stream().allMatch(text::contains);
                })
                .map(centre -> CentreItem.of(centre, all.building(centre), clock.instant(), language))
                .toList());
    }

    /** One of them. */
    @Access(Permission.PUBLIC)
    @Get("/{slug}")
    CentreItem get(String slug, @Parameter(hidden = true) Language language) {
        Centre centre = find.get(slug);
        return CentreItem.of(centre, centres.directory().building(centre), clock.instant(), language);
    }

    private static String text(Centre centre, Building building) {
        String services = centre.offers().stream().map(Centre.Offer::service).map(
                one -> one.name(Language.EN) + ' ' + one.name(Language.ZH) + ' ' + String.join(" ", one.words()))
                .collect(Collectors.joining(" "));
        return String.join(" ", centre.nameEn(), centre.nameZh(), building.nameEn(), building.nameZh(), building.addressEn(),
                building.addressZh(), services).toLowerCase(Locale.ROOT);
    }
}
