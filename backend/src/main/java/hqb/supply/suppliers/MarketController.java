package hqb.supply.suppliers;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.places.Building;
import hqb.places.Counter;
import hqb.places.Floor;
import hqb.places.FloorPlans;
import hqb.places.MarketItem;
import hqb.places.Markets;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.supply.suppliers.MarketDetail.FloorPlan;
import hqb.supply.suppliers.MarketDetail.PlannedCounter;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The markets of the district, their floors, and who stands at which counter. */
@Tag(name = "Markets")
@Controller("/api/v1/markets")
@ExecuteOn(TaskExecutors.BLOCKING)
class MarketController {
    private final Markets markets;
    private final FloorPlans floorPlans;
    private final Suppliers suppliers;

    MarketController(Markets markets, FloorPlans floorPlans, Suppliers suppliers) {
        this.markets = markets;
        this.floorPlans = floorPlans;
        this.suppliers = suppliers;
    }

    /** Every building of the district, markets first. */
    @Access(Permission.PUBLIC)
    @Get
    Page<MarketItem> list(@Parameter(hidden = true) Language language) {
        return Page.whole(markets.list(language));
    }

    /** A building with its floor plans; 404 when there is none of that slug. */
    @Access(Permission.PUBLIC)
    @Get("/{slug}")
    MarketDetail get(String slug, @Parameter(hidden = true) Language language) {
        Building building = markets.getBuilding(slug);
        MarketItem item = markets.get(slug, language);
        Map<UUID, Supplier> occupants = suppliers.occupants(slug);
        Map<Integer, List<Counter>> byLevel = floorPlans.counters(slug).stream().collect(Collectors.groupingBy(Counter::level));
        List<FloorPlan> plans = floorPlans.floors(slug).stream()
                .map(floor -> plan(floor, byLevel.getOrDefault(floor.level(), List.of()), occupants, language)).toList();
        return new MarketDetail(item.slug(), item.name(), item.address(), item.location(), item.trade(), item.market(), item.floors(),
                item.suppliers(), item.counters(), item.estimated(), item.spaces(), building.grossAreaM2(),
                building.areaEstimated(), building.note(language), building.basements(), plans);
    }

    private static FloorPlan plan(Floor floor, List<Counter> counters, Map<UUID, Supplier> occupants, Language language) {
        return new FloorPlan(floor.level(), floor.label(), floor.name(language), floor.widthM(), floor.heightM(), floor.atrium(),
                floor.outline(),
                floor.source(language),
                counters.stream().map(counter -> planned(counter, occupants.get(counter.id()), language)).toList());
    }

    private static PlannedCounter planned(Counter counter, @Nullable Supplier occupant, Language language) {
        return new PlannedCounter(counter.id(), counter.number(), counter.place().x(), counter.place().y(), counter.place().w(),
                counter.place().h(), counter.outline(), counter.trade().code(),
                occupant == null ? null : SupplierName.of(occupant, language));
    }
}
