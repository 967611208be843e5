package hqb.supply.reserving;

import hqb.platform.checks.InvariantCheck;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What must always hold of stock. */
@Factory
class StockChecks {
    @Singleton
    @Named("I10")
    InvariantCheck reservedIsWhatIsHeld() {
        return new InvariantCheck("I10", "What an offer has reserved is what is held for orders, and never more than its stock.",
                "每条报价的预留数量等于为订单保留的数量，且不超过库存。", "SELECT offer_id, reserved, held FROM supply_reserved_wrongly");
    }
}
