package hqb.spaces.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
import hqb.spaces.SpaceId;
import hqb.spaces.Spaces;
import hqb.spaces.units.UnitItem.NearPlace;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;

/** Units by their id, and by the space that they are in. */
@Tag(name = "Spaces")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class UnitController {
    private static final int NEAREST = 5;

    private final Units units;
    private final ShowUnits show;
    private final DescribeUnits describe;
    private final Spaces spaces;

    UnitController(Units units, ShowUnits show, DescribeUnits describe, Spaces spaces) {
        this.units = units;
        this.show = show;
        this.describe = describe;
        this.spaces = spaces;
    }

    /**
     * A unit with what is near.
     *
     * @param about    what its space is like
     * @param stations the nearest metro stations, on foot along the streets
     * @param markets  the nearest buildings with counters; its own first, if it is one
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record UnitDetail(UnitItem unit, String about, List<NearPlace> stations, List<NearPlace> markets) {
    }

    /** A unit with its cost and what is near it; 404 when there is none. */
    @Access(Permission.PUBLIC)
    @Get("/units/{id}")
    UnitDetail get(UUID id, @Parameter(hidden = true) Language language) {
        LettableUnit unit = units.find(id)
                .orElseThrow(() -> Refusal.notFound("There is no unit with the id " + id + ".", "没有编号为 " + id + " 的单元。"));
        UnitItem item = show.items(List.of(unit), language).getFirst();
        DescribeUnits.Nearby nearby = describe.nearby(item.building().slug());
        String about = spaces.find(new SpaceId(unit.space())).map(space -> space.about(language)).orElse("");
        return new UnitDetail(item, about, nearest(nearby.stations(), language), nearest(nearby.markets(), language));
    }

    /** The units of a space, from the street up; 404 when there is no such space. */
    @Access(Permission.PUBLIC)
    @Get("/spaces/{id}/units")
    Page<UnitItem> ofSpace(UUID id, @Parameter(hidden = true) Language language) {
        if (spaces.find(new SpaceId(id)).isEmpty()) {
            throw Refusal.notFound("There is no space with the id " + id + ".", "没有编号为 " + id + " 的空间。");
        }
        return Page.whole(show.items(units.listBySpace(id), language));
    }

    private static List<NearPlace> nearest(List<UnitFacts.Near> places, Language language) {
        return places.stream().limit(NEAREST).map(near -> NearPlace.of(near, language)).toList();
    }
}
