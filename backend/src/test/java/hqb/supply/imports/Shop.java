package hqb.supply.imports;

import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.Scope;
import hqb.accounts.TestAccounts;
import hqb.testing.Api;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** A supplier that a test has for itself, with its organisation and a key that may do all with offers. */
public final class Shop implements AutoCloseable {
    private final OwnShop shop;
    private final Visitor machine;
    private final TestAccounts accounts;
    private final OrganisationId organisation;

    /** Opens it. */
    public Shop(Api api, ApplicationContext product) throws SQLException {
        this.shop = new OwnShop(product.getBean(DataSource.class));
        this.accounts = new TestAccounts(api, product);
        this.organisation = accounts.organisation(OrganisationKind.SUPPLIER);
        shop.run("UPDATE supply_supplier SET organisation_id = '" + organisation + "' WHERE id = ?");
        this.machine = accounts.machine(organisation, Scope.OFFERS_READ, Scope.OFFERS_WRITE, Scope.IMPORTS_WRITE);
    }

    /** A machine that acts for it. */
    public Visitor machine() {
        return machine;
    }

    /** The browser of a new owner of it. */
    public Visitor owner() {
        return accounts.browser(organisation, Role.OWNER);
    }

    /** The organisation that it belongs to. */
    public OrganisationId organisation() {
        return organisation;
    }

    /** Its id. */
    public UUID id() {
        return shop.id.value();
    }

    /** Counts something; the one parameter is the supplier. */
    public long count(String sql) throws SQLException {
        return shop.count(sql);
    }

    /** Changes something; the one parameter is the supplier. */
    public void run(String sql) throws SQLException {
        shop.run(sql);
    }

    @Override
    public void close() throws SQLException {
        shop.close();
    }
}
