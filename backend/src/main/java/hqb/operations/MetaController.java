package hqb.operations;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.catalogue.Parts;
import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.rates.CurrentRates;
import hqb.spaces.Spaces;
import hqb.supply.Offers;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What the platform says of itself. */
@Tag(name = "Operations")
@Controller("/api/v1/meta")
@ExecuteOn(TaskExecutors.BLOCKING)
class MetaController {
    private final CurrentRates rates;
    private final DemoSettings demo;
    private final Parts parts;
    private final Offers offers;
    private final Suppliers suppliers;
    private final Spaces spaces;

    MetaController(CurrentRates rates, DemoSettings demo, Parts parts, Offers offers, Suppliers suppliers, Spaces spaces) {
        this.rates = rates;
        this.demo = demo;
        this.parts = parts;
        this.offers = offers;
        this.suppliers = suppliers;
        this.spaces = spaces;
    }

    /**
     * The platform.
     *
     * @param languages     in which texts are answered
     * @param rates         by which prices of other currencies are compared and shown
     * @param demonstration whether the data are demonstration data
     */
    @Serdeable
    record Meta(String name, List<String> languages, List<Currency> currencies, List<Rate> rates, boolean demonstration, Counts counts) {
    }

    /**
     * A reference rate.
     *
     * @param rate units of {@code to} for one of {@code from}
     */
    @Serdeable
    record Rate(Currency from, Currency to, BigDecimal rate, LocalDate asOf) {
    }

    /**
     * How much there is.
     *
     * @param areaM2 m² of all spaces
     */
    @Serdeable
    record Counts(long parts, long offers, long suppliers, long spaces, BigDecimal areaM2) {
    }

    /** Languages, currencies with their reference rates, and how much there is of everything. */
    @Access(Permission.PUBLIC)
    @Get
    Meta meta() {
        List<Rate> quoted = Arrays.stream(Currency.values()).filter(currency -> currency != Currency.CNY)
                .map(currency -> new Rate(currency, Currency.CNY, rates.now().cnyPer(currency), rates.now().asOf())).toList();
        return new Meta("Virtual HQB", Arrays.stream(Language.values()).map(Language::tag).toList(), List.of(Currency.values()), quoted,
                demo.enabled(),
                new Counts(parts.count(), offers.count(), suppliers.count(null, null), spaces.totals().spaces(), spaces.totals().areaM2()));
    }
}
