package hqb.makerspaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.places.Building;
import hqb.places.Buildings;
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import hqb.platform.time.OpeningHours;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makerspaces as hackerspace directories read them: the SpaceAPI, version 15 (spaceapi.io). */
@Tag(name = "Makerspaces")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class SpaceApiController {
    private final FindMakerspace find;
    private final Buildings buildings;
    private final PublicAddress site;
    private final Clock clock;

    SpaceApiController(FindMakerspace find, Buildings buildings, PublicAddress site, Clock clock) {
        this.find = find;
        this.buildings = buildings;
        this.site = site;
        this.clock = clock;
    }

    /** Where it is. */
    @Serdeable
    record SpaceLocation(String address, double lat, double lon, String timezone, @JsonProperty("country_code") String countryCode) {
    }

    /**
     * Whether it is open.
     *
     * @param lastchange seconds since 1970; null when it is not known
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SpaceState(boolean open, @Nullable Long lastchange) {
    }

    /** How to reach it. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SpaceContact(@Nullable String email, @Nullable String phone) {
    }

    /** A calendar of it. */
    @Serdeable
    record SpaceFeed(String type, String url) {
    }

    /** Its calendars. */
    @Serdeable
    record SpaceFeeds(SpaceFeed calendar) {
    }

    /** A makerspace in the words of the SpaceAPI. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SpaceApi(@JsonProperty("api_compatibility") List<String> apiCompatibility, String space, String logo, String url,
            SpaceLocation location, SpaceState state, SpaceContact contact, SpaceFeeds feeds) {
    }

    /** One makerspace by the SpaceAPI: open state, location, contact. Everybody may read it from any page. */
    @Access(Permission.PUBLIC)
    @Get("/makerspaces/{slug}/spaceapi.json")
    HttpResponse<SpaceApi> space(String slug) {
        Makerspace one = find.get(slug);
        Building building = buildings.findBySlug(one.building()).orElseThrow();
        Instant now = clock.instant();
        Makerspace.Said said = one.said();
        Long changed = said != null && now.isBefore(said.until()) ? Long.valueOf(said.at().getEpochSecond()) : null;
        SpaceApi body = new SpaceApi(List.of("15"), one.nameEn(), site.page("/icon.svg"), site.page("/makerspaces/" + slug),
                new SpaceLocation(building.address(Language.EN) + ", Shenzhen", building.lat(), building.lon(), OpeningHours.ZONE.getId(),
                        "CN"),
                new SpaceState(one.isOpenAt(now), changed), new SpaceContact(one.email(), one.phone()),
                new SpaceFeeds(new SpaceFeed("ical", site.page("/api/v1/makerspaces/" + slug + "/calendar.ics"))));
        return HttpResponse.ok(body).header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*").header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
