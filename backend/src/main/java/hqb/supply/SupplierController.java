package hqb.supply;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.supply.suppliers.SupplierDetail;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.SupplierItem;
import hqb.supply.suppliers.SupplierLists;
import hqb.supply.suppliers.SuppliersAsked;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;

/** Suppliers and what they offer. */
@Tag(name = "Suppliers")
@Controller("/api/v1/suppliers")
@ExecuteOn(TaskExecutors.BLOCKING)
class SupplierController {
    private static final int DEFAULT_SIZE = 20;

    private final SupplierLists suppliers;
    private final OfferLists offers;

    SupplierController(SupplierLists suppliers, OfferLists offers) {
        this.suppliers = suppliers;
        this.offers = offers;
    }

    /** Suppliers by name and market. */
    @Access(Permission.PUBLIC)
    @Get
    Page<SupplierItem> list(@Valid @RequestBean SuppliersAsked asked, @Parameter(hidden = true) Language language) {
        return suppliers.list(asked, language);
    }

    /** A supplier; 404 when there is none. */
    @Access(Permission.PUBLIC)
    @Get("/{id}")
    SupplierDetail get(UUID id, @Parameter(hidden = true) Language language) {
        return suppliers.get(new SupplierId(id), language);
    }

    /** A supplier's offers, each with its part. */
    @Access(Permission.PUBLIC)
    @Get("/{id}/offers")
    Page<SupplierOffer> offers(UUID id, @Valid @RequestBean SupplierOffersAsked asked, @Parameter(hidden = true) Language language) {
        String cursor = asked.cursor() == null || asked.cursor().isEmpty() ? null : asked.cursor();
        String word = asked.q() == null || asked.q().isBlank() ? null : asked.q().strip();
        return offers.ofSupplier(new SupplierId(id), word, asked.currency(), cursor, asked.size() == null ? DEFAULT_SIZE : asked.size(),
                language);
    }
}
