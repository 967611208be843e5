package hqb.supply.front;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.supply.FindOwnSupplier;
import hqb.supply.OpeningHoursRows;
import hqb.supply.OpeningTimes;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;

/** What a supplier sees of its own counter. */
@Tag(name = "Own counter")
@Controller("/api/v1/supply")
@ExecuteOn(TaskExecutors.BLOCKING)
class CounterController {
    private final FindOwnSupplier own;
    private final ShowDashboard dashboard;
    private final OpeningHoursRows hours;
    private final SetOpeningHours setHours;

    CounterController(FindOwnSupplier own, ShowDashboard dashboard, OpeningHoursRows hours, SetOpeningHours setHours) {
        this.own = own;
        this.dashboard = dashboard;
        this.hours = hours;
        this.setHours = setHours;
    }

    /** Stock, what people looked for in the last 30 days, and what they did not find. */
    @Access(Permission.READ_STOCK)
    @Get("/dashboard")
    DashboardPage dashboard(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return dashboard.show(own.of(actor), language);
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
