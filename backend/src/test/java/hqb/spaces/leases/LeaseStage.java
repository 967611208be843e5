package hqb.spaces.leases;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.payments.Payable;
import hqb.payments.TestPayments;
import hqb.spaces.units.Units;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.MovableClock;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A unit of the demonstration that is a test's landlord's for a while, a tenant, an operator, and a clock to be moved. */
public final class LeaseStage implements AutoCloseable {
    private static final AtomicInteger NEXT = new AtomicInteger();

    public final TestAccounts accounts;
    public final Database database;
    public final MovableClock clock;
    public final Visitor tenant;
    public final Visitor landlord;
    public final Visitor operator;
    public final OrganisationId landlords;
    public final OrganisationId tenants;
    public final UUID unit;
    private final ApplicationContext product;
    private final TestPayments payments;

    /** Takes a unit that no other test has. */
    public LeaseStage(Api api, ApplicationContext product) throws SQLException {
        this.product = product;
        this.accounts = new TestAccounts(api, product);
        this.database = new Database(product.getBean(DataSource.class));
        this.clock = (MovableClock) product.getBean(Clock.class);
        this.payments = product.getBean(TestPayments.class);
        List<UUID> units = product.getBean(Units.class).idsAfter(null, 200);
        this.unit = units.get(units.size() - 1 - NEXT.getAndIncrement());
        this.tenants = accounts.organisation(OrganisationKind.MAKER);
        this.landlords = accounts.organisation(OrganisationKind.LANDLORD);
        this.tenant = accounts.browser(tenants, Role.OWNER);
        this.landlord = accounts.browser(landlords, Role.OWNER);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        PersonId person = accounts.member(platform, Role.OPERATOR);
        this.operator = accounts.browser(person, platform, true);
        database.change("UPDATE spaces_lettable_unit SET owner_id = ?, state = 'published' WHERE id = ?", landlords.value(), unit);
    }

    /** A bean of the product. */
    public <T> T bean(Class<T> type) {
        return product.getBean(type);
    }

    /** The body of an answer that has to have that status. */
    public static JsonNode ok(Answer answer, int status) {
        if (answer.status() != status) {
            throw new AssertionError(answer.toString());
        }
        return answer.json();
    }

    /** The day in Shenzhen, some days from now. */
    public LocalDate day(int ahead) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai")).plusDays(ahead);
    }

    /** Applies for the unit. */
    public Answer apply(Visitor who) {
        String use = database.text("SELECT uses[1] FROM spaces_lettable_unit WHERE id = ?", unit);
        return who.post("/leases", """
                {"unitId": "%s", "startOn": "%s", "months": 60, "use": "%s", "headcount": 8, "words": "We make drones."}"""
                .formatted(unit, day(10), use));
    }

    /** Terms of an offer. */
    public String terms(LocalDate from, LocalDate to, String rent) {
        return """
                {"startsOn": "%s", "endsOn": "%s", "rentMonth": %s, "managementMonth": 620.00, "rentFreeDays": 0, "depositMonths": 2,
                 "dueDay": 5, "indexPercent": 5, "noticeMonths": 2, "validUntil": "%s", "words": "Parking for one van."}"""
                .formatted(from, to, rent, day(14));
    }

    /** A lease that is offered to the tenant for two years from a day on; gives its id. */
    public String offered(LocalDate from) {
        String id = ok(apply(tenant), 201).path("id").asText();
        ok(landlord.post("/leases/" + id + "/offers", terms(from, from.plusYears(2).minusDays(1), "6200.00")), 200);
        return id;
    }

    /** Accepts the open offer. */
    public static Answer accept(Visitor who, String id) {
        JsonNode page = who.get("/leases/" + id).json();
        String open = UUID.randomUUID().toString();
        for (JsonNode offer : page.path("offers")) {
            open = offer.path("state").asText().equals("open") ? offer.path("id").asText() : open;
        }
        return who.post("/leases/" + id + "/acceptance", "{\"offerId\": \"" + open + "\"}");
    }

    /** Signs the last contract or addendum. */
    public static Answer sign(Visitor who, String id, String name) {
        JsonNode contracts = who.get("/leases/" + id).json().path("contracts");
        JsonNode last = contracts.get(contracts.size() - 1);
        return who.post("/leases/" + id + "/signatures", """
                {"contractId": "%s", "hash": "%s", "name": "%s", "password": "%s"}""".formatted(last.path("id").asText(),
                last.path("hash").asText(), name, TestAccounts.PASSWORD));
    }

    /** A lease that both have signed, from a day on; gives its id. */
    public String signed(LocalDate from) {
        String id = offered(from);
        ok(accept(tenant, id), 200);
        ok(sign(tenant, id, "Li Lei"), 200);
        ok(sign(landlord, id, "Han Meimei"), 200);
        return id;
    }

    /** A lease that is paid for and runs, from a day on; gives its id. */
    public String running(LocalDate from) {
        String id = signed(from);
        pay(id);
        return id;
    }

    /** Pays the first open invoice. */
    public void pay(String id) {
        for (JsonNode invoice : rent(id).path("invoices")) {
            if (invoice.path("state").asText().equals("open")) {
                String one = invoice.path("id").asText();
                ok(tenant.post("/leases/" + id + "/invoices/" + one + "/payment", "{}"), 200);
                payments.pay(new Payable("rent", UUID.fromString(one)));
                return;
            }
        }
        throw new AssertionError("nothing is open: " + rent(id));
    }

    /** What is paid and to be paid. */
    public JsonNode rent(String id) {
        return ok(tenant.get("/leases/" + id + "/rent"), 200);
    }

    /** The lease as its tenant sees it. */
    public JsonNode see(String id) {
        return ok(tenant.get("/leases/" + id), 200);
    }

    /** The words of what happened. */
    public List<String> events(String id) {
        return see(id).path("timeline").findValuesAsText("event");
    }

    /** What is on an account of the ledger, in fen; more than nothing when it is owed to somebody. */
    public String owed(String account) {
        return database.text("""
                SELECT coalesce(-sum(b.balance), 0) FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id WHERE a.code = ?""",
                account);
    }

    /** Moves the clock to a day, at noon in Shenzhen. */
    public void moveTo(LocalDate day) {
        clock.move(Duration.between(clock.instant(), day.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant()));
    }

    /** What has gone back of the money for something. */
    public List<String> refunds(String of) {
        return payments.refundsOf(UUID.fromString(of));
    }

    @Override
    public void close() throws SQLException {
        clock.reset();
        database.change("UPDATE spaces_lettable_unit SET owner_id = NULL WHERE id = ?", unit);
    }
}
