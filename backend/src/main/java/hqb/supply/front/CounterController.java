package hqb.supply.front;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.supply.OwnSupplier;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What a supplier sees of its own counter. */
@Tag(name = "Own counter")
@Controller("/api/v1/supply")
@ExecuteOn(TaskExecutors.BLOCKING)
class CounterController {
    private final OwnSupplier own;
    private final ShowDashboard dashboard;

    CounterController(OwnSupplier own, ShowDashboard dashboard) {
        this.own = own;
        this.dashboard = dashboard;
    }

    /** Stock, what people looked for in the last 30 days, and what they did not find. */
    @Access(Permission.READ_STOCK)
    @Get("/dashboard")
    DashboardPage dashboard(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return dashboard.show(own.of(actor), language);
    }
}
