package hqb.supply.onboarding;

import hqb.accounts.applications.Papers;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The papers of those who want to be suppliers. */
@Singleton
class SupplierPapers extends Papers {
    SupplierPapers(JdbcOperations database, Clock clock) {
        super(database, clock, "supply_application_document");
    }
}
