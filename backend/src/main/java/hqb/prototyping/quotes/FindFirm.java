package hqb.prototyping.quotes;

import hqb.accounts.OrganisationId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.UUID;

/** Finds a firm price for whoever orders it. */
@Singleton
public class FindFirm {
    private final Quotes quotes;
    private final JdbcOperations database;

    FindFirm(Quotes quotes, JdbcOperations database) {
        this.quotes = quotes;
        this.database = database;
    }

    /** The quote, which nobody else can order until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<FirmQuote> lock(UUID id) {
        database.prepareStatement("SELECT id FROM prototyping_quote WHERE id = ? FOR UPDATE", statement -> {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        });
        return quotes.find(id).map(FindFirm::firm);
    }

    static FirmQuote firm(Quote quote) {
        return new FirmQuote(quote.id(), quote.number(), quote.organisation() == null ? null : new OrganisationId(quote.organisation()),
                quote.provider(), quote.process(), quote.designName(), quote.design(), quote.designSha256(), quote.quantity(),
                quote.workingDays(), quote.total(), quote.validUntil());
    }
}
