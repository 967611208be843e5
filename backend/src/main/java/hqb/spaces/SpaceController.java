package hqb.spaces;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.places.Markets;
import hqb.platform.Language;
import hqb.platform.Refusal;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;

/** A space by its id. */
@Controller("/api/v1/spaces/{id}")
@Tag(name = "Spaces")
@ExecuteOn(TaskExecutors.BLOCKING)
class SpaceController {
    private final Spaces spaces;
    private final Markets markets;

    SpaceController(Spaces spaces, Markets markets) {
        this.spaces = spaces;
        this.markets = markets;
    }

    /** The space, its building, and the building's other spaces; 404 when there is none. */
    @Access(Permission.PUBLIC)
    @Get
    SpaceDetail get(UUID id, @Parameter(hidden = true) Language language) {
        SpaceUnit unit = spaces.find(new SpaceId(id)).orElseThrow(() -> Refusal.notFound("There is no space with the id " + id + "."));
        List<SpaceUnit> others = spaces.listByBuilding(unit.building()).stream().filter(other -> !other.id().equals(unit.id())).toList();
        return SpaceDetail.of(unit, markets.getBuilding(unit.building()), spaces.items(others, language), language);
    }
}
