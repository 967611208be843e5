package hqb.spaces.saved;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.spaces.units.ShowUnits;
import hqb.spaces.units.UnitItem;
import hqb.spaces.units.Units;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Units that the asker has set aside. */
@Tag(name = "Spaces")
@Controller("/api/v1/saved-units")
@ExecuteOn(TaskExecutors.BLOCKING)
class SavedUnitController {
    private final SavedUnits saved;
    private final SaveUnit save;
    private final Units units;
    private final ShowUnits show;

    SavedUnitController(SavedUnits saved, SaveUnit save, Units units, ShowUnits show) {
        this.saved = saved;
        this.save = save;
        this.units = units;
        this.show = show;
    }

    /** A unit and when it was saved. */
    @Serdeable
    record SavedUnit(UnitItem unit, Instant savedAt) {
    }

    /** The asker's saved units, the latest first. */
    @Access(Permission.SIGNED_IN)
    @Get
    Page<SavedUnit> list(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        Map<UUID, Instant> kept = saved.list(actor.requirePerson());
        List<SavedUnit> items = show.items(units.listByIds(kept.keySet()), language).stream()
                .map(item -> new SavedUnit(item, Objects.requireNonNull(kept.get(item.id()))))
                .sorted(Comparator.comparing(SavedUnit::savedAt).reversed()).toList();
        return Page.whole(items);
    }

    /** Saves a unit; saving it again changes nothing. */
    @Access(Permission.SIGNED_IN)
    @Put("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void put(UUID id, @Parameter(hidden = true) Actor actor) {
        save.save(actor, id);
    }

    /** No longer saves a unit. */
    @Access(Permission.SIGNED_IN)
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void delete(UUID id, @Parameter(hidden = true) Actor actor) {
        saved.remove(actor.requirePerson(), id);
    }
}
