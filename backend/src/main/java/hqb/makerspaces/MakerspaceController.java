package hqb.makerspaces;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.places.Building;
import hqb.places.Buildings;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The makerspaces of the district. */
@Tag(name = "Makerspaces")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class MakerspaceController {
    private final Makerspaces makerspaces;
    private final FindMakerspace find;
    private final Buildings buildings;
    private final SayOpen say;
    private final SetHouseHours hours;
    private final Clock clock;

    MakerspaceController(Makerspaces makerspaces, FindMakerspace find, Buildings buildings, SayOpen say, SetHouseHours hours, Clock clock) {
        this.makerspaces = makerspaces;
        this.find = find;
        this.buildings = buildings;
        this.say = say;
        this.hours = hours;
        this.clock = clock;
    }

    /**
     * The makerspaces; all on one page.
     *
     * @param q    words in the name, the description or the building, in either language
     * @param tier municipal, provincial or national
     */
    @Access(Permission.PUBLIC)
    @Get("/makerspaces")
    Page<MakerspaceItem> list(@QueryValue @Nullable String q, @QueryValue @Nullable String tier,
            @Parameter(hidden = true) Language language) {
        Map<String, Building> known = known();
        List<String> words = q == null ? List.of()
                : Arrays.stream(q.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return Page.whole(makerspaces.listPublic().stream().filter(one -> tier == null || tier.isBlank() || tier.equals(one.tier()))
                .filter(one -> {
                    String text = text(one, building(known, one));
                    return words.stream().allMatch(text::contains);
                })
                .map(one -> MakerspaceItem.of(one, building(known, one), clock.instant(), language)).toList());
    }

    /** One of them. */
    @Access(Permission.PUBLIC)
    @Get("/makerspaces/{slug}")
    MakerspaceItem get(String slug, @Parameter(hidden = true) Language language) {
        Makerspace one = find.get(slug);
        return MakerspaceItem.of(one, building(known(), one), clock.instant(), language);
    }

    /** Those that the asker's organisation keeps; all on one page. */
    @Access(Permission.KEEP)
    @Get("/keeper/makerspaces")
    Page<MakerspaceItem> kept(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        Map<String, Building> known = known();
        return Page.whole(makerspaces.listOf(actor.requireOrganisation()).stream()
                .map(one -> MakerspaceItem.of(one, building(known, one), clock.instant(), language)).toList());
    }

    /** A keeper opens or closes it by hand for some hours, whatever its hours say; without a word the hours hold again. */
    @Access(Permission.KEEP)
    @Put("/keeper/makerspaces/{slug}/open")
    MakerspaceItem say(String slug, @Body SayOpen.Word word, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        say.say(slug, word, actor);
        Makerspace one = find.kept(slug, actor);
        return MakerspaceItem.of(one, building(known(), one), clock.instant(), language);
    }

    /** The hours of a makerspace of yours, as its keeper wrote them. */
    @Access(Permission.KEEP)
    @Get("/keeper/makerspaces/{slug}/hours")
    SetHouseHours.HouseHours hours(String slug, @Parameter(hidden = true) Actor actor) {
        return SetHouseHours.HouseHours.of(find.kept(slug, actor));
    }

    /** Sets the hours of a makerspace and the days on which it is closed. They hold for what has no hours of its own. */
    @Access(Permission.KEEP)
    @Put("/keeper/makerspaces/{slug}/hours")
    SetHouseHours.HouseHours setHours(String slug, @Body SetHouseHours.HouseHours body, @Parameter(hidden = true) Actor actor) {
        hours.set(slug, body, actor);
        return SetHouseHours.HouseHours.of(find.kept(slug, actor));
    }

    private Map<String, Building> known() {
        return buildings.list().stream().collect(Collectors.toMap(Building::slug, Function.identity()));
    }

    private static Building building(Map<String, Building> known, Makerspace one) {
        return Objects.requireNonNull(known.get(one.building()));
    }

    private static String text(Makerspace one, Building building) {
        return String.join(" ", one.nameEn(), one.nameZh(), one.aboutEn(), one.aboutZh(), building.nameEn(), building.nameZh())
                .toLowerCase(Locale.ROOT);
    }
}
