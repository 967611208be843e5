package hqb.prototyping.quotes;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What designs cost, and prices that are firm. */
@Tag(name = "Quotes")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class QuoteController {
    private final PriceDesign price;
    private final MakeQuote make;
    private final ShowQuote show;
    private final ShowChoices choices;

    QuoteController(PriceDesign price, MakeQuote make, ShowQuote show, ShowChoices choices) {
        this.price = price;
        this.make = make;
        this.show = show;
        this.choices = choices;
    }

    /** What can be chosen when something is made by a process: all that its providers offer together. */
    @Access(Permission.PUBLIC)
    @Get("/prototyping/choices/{process}")
    ChoicesPage choices(String process) {
        return choices.show(process);
    }

    /**
     * What a design costs, by quantity and lead time, with everybody who can make it; whoever cannot says why. Nobody has to sign in.
     *
     * @param currency in which totals are compared: CNY, USD or HKD; default CNY
     */
    @Access(Permission.PUBLIC)
    @Post("/designs/{id}/prices")
    PricesPage prices(UUID id, @Body PricesAsked asked, @QueryValue @Nullable String currency,
            @Parameter(hidden = true) Language language) {
        Currency wanted = Arrays.stream(Currency.values()).filter(one -> one.name().equals(currency == null ? "CNY" : currency)).findFirst()
                .orElseThrow(() -> Refusal.invalid("currency", "Use CNY, USD or HKD.", "请使用 CNY、USD 或 HKD。"));
        return price.price(id, asked, wanted, language);
    }

    /** Makes one of the prices firm for thirty days. It is bound to the file and never changes. */
    @Access(Permission.PUBLIC)
    @Post("/designs/{id}/quotes")
    @Status(HttpStatus.CREATED)
    QuotePage make(UUID id, @Body QuoteAsked asked, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.show(make.make(id, asked, actor, language), language);
    }

    /** A firm price, for whoever has its link. */
    @Access(Permission.PUBLIC)
    @Get("/quotes/{id}")
    QuotePage get(UUID id, @Parameter(hidden = true) Language language) {
        return show.show(id, language);
    }
}
