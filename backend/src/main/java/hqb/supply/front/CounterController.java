package hqb.supply.front;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.places.FloorPlans;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.platform.time.OpeningTimes;
import hqb.supply.suppliers.FindOwnSupplier;
import hqb.supply.suppliers.OpeningHoursRows;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What a supplier sees of its own counter. */
@Tag(name = "Own counter")
@Controller("/api/v1/supply")
@ExecuteOn(TaskExecutors.BLOCKING)
class CounterController {
    private final FindOwnSupplier own;
    private final ShowDashboard dashboard;
    private final OpeningHoursRows hours;
    private final SetOpeningHours setHours;
    private final Suppliers suppliers;
    private final FloorPlans floorPlans;

    CounterController(FindOwnSupplier own, ShowDashboard dashboard, OpeningHoursRows hours, SetOpeningHours setHours,
            Suppliers suppliers, FloorPlans floorPlans) {
        this.own = own;
        this.dashboard = dashboard;
        this.hours = hours;
        this.setHours = setHours;
        this.suppliers = suppliers;
        this.floorPlans = floorPlans;
    }

    /** Stock, what people looked for in the last 30 days, and what they did not find. */
    @Access(Permission.READ_STOCK)
    @Get("/dashboard")
    DashboardPage dashboard(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return dashboard.show(own.of(actor), language);
    }

    /**
     * A counter of the supplier's.
     *
     * @param market slug of the building
     * @param floor  label of the floor, "2F"
     * @param number as signposted
     */
    @Serdeable
    record OwnCounter(UUID id, String market, String marketName, String floor, String number) {
    }

    /** The counters that the own supplier occupies: where goods can be picked up. */
    @Access(Permission.READ_STOCK)
    @Get("/counters")
    Page<OwnCounter> counters(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        SupplierId supplier = own.of(actor);
        return Page.whole(floorPlans.places(suppliers.counters(List.of(supplier)).getOrDefault(supplier, List.of())).values().stream()
                .map(place -> new OwnCounter(place.id(), place.market(), place.marketName(language), place.floor(), place.number()))
                .sorted(Comparator.comparing(OwnCounter::market).thenComparing(OwnCounter::number)).toList());
    }

    /** When the own counter is open. */
    @Access(Permission.READ_STOCK)
    @Get("/opening-hours")
    OpeningTimes openingHours(@Parameter(hidden = true) Actor actor) {
        return OpeningTimes.of(hours.get(own.of(actor)), Instant.now());
    }

    /** Says when the own counter is open: every week, and the days without trade. What is left out is closed, or gone. */
    @Access(Permission.MANAGE_ORGANISATION)
    @Put("/opening-hours")
    OpeningTimes setOpeningHours(@Body SetOpeningHours.Body body, @Parameter(hidden = true) Actor actor) {
        return OpeningTimes.of(setHours.set(own.of(actor), body, actor), Instant.now());
    }
}
