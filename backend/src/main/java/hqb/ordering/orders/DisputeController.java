package hqb.ordering.orders;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.ordering.orders.Who.By;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;

/** Orders about which an operator has to decide. */
@Tag(name = "Operations")
@Controller("/api/v1/operations/disputes")
@ExecuteOn(TaskExecutors.BLOCKING)
class DisputeController {
    private final OrderLists lists;
    private final ShowOrder show;
    private final DisputeOrder dispute;

    DisputeController(OrderLists lists, ShowOrder show, DisputeOrder dispute) {
        this.lists = lists;
        this.show = show;
        this.dispute = dispute;
    }

    /** The orders in dispute, the latest first. */
    @Access(Permission.OPERATE)
    @Get
    Page<OrderItem> list(@Valid @RequestBean OrdersAsked asked, @Parameter(hidden = true) Language language) {
        return lists.disputed(asked, language);
    }

    /** An order with all that was said. */
    @Access(Permission.OPERATE)
    @Get("/{id}")
    OrderPage get(UUID id, @Parameter(hidden = true) Language language) {
        return show.toOperator(id, language);
    }

    /** Says something to both sides. */
    @Access(Permission.OPERATE)
    @Post("/{id}/messages")
    OrderPage say(UUID id, @Body DisputeOrder.Words words, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        dispute.say(id, By.OPERATOR, words, actor);
        return show.toOperator(id, language);
    }

    /** Decides how much goes back to the buyer. */
    @Access(Permission.OPERATE)
    @Post("/{id}/decision")
    OrderPage decide(UUID id, @Body DisputeOrder.Decision decision, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        dispute.decide(id, decision, actor);
        return show.toOperator(id, language);
    }
}
