package hqb.makerspaces;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.payments.Payable;
import hqb.payments.TestPayments;
import hqb.platform.time.OpeningHours;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.MovableClock;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** A makerspace that a test has for itself, with a keeper and a machine that is always open. Nobody sees it in the end. */
public final class Workshop implements AutoCloseable {
    private static final String RULES = """
            {"gridMinutes": 30, "minMinutes": 30, "maxMinutes": 240, "noticeMinutes": 60, "aheadDays": 30, "bufferMinutes": 0,
             "cancelMinutes": 120, "weekMinutes": 600, "offerMinutes": 60, "noShowLimit": 2, "noShowDays": 30, "blockDays": 14}""";
    private static final String ALWAYS = """
            [{"weekday": 1, "opens": 0, "closes": 1440}, {"weekday": 2, "opens": 0, "closes": 1440}, {"weekday": 3, "opens": 0, "closes": 1440},
             {"weekday": 4, "opens": 0, "closes": 1440}, {"weekday": 5, "opens": 0, "closes": 1440}, {"weekday": 6, "opens": 0, "closes": 1440},
             {"weekday": 7, "opens": 0, "closes": 1440}]""";

    public final TestAccounts accounts;
    public final Database database;
    public final MovableClock clock;
    public final OrganisationId keepers;
    public final Visitor keeper;
    public final String space = "test-space-" + UUID.randomUUID().toString().substring(0, 8);
    public final String machine;
    private final ApplicationContext product;
    private final TestPayments payments;

    /** The makerspace, its keeper and its machine. */
    public Workshop(Api api, ApplicationContext product) {
        this.product = product;
        this.accounts = new TestAccounts(api, product);
        this.database = new Database(product.getBean(DataSource.class));
        this.clock = (MovableClock) product.getBean(Clock.class);
        this.payments = product.getBean(TestPayments.class);
        this.keepers = accounts.organisation(OrganisationKind.LANDLORD);
        this.keeper = accounts.browser(keepers, Role.OWNER);
        product.getBean(Makerspaces.class)
                .put(new Makerspace(UUID.randomUUID(), space, keepers, "seg-plaza", null, 11, "Test space", "测试空间",
                        "", "", null, "listed", new BigDecimal("500"), null, null, null, new OpeningHours(Map.of(), List.of()), List.of(),
                        null, false),
                        99);
        this.machine = add("oscilloscope", "", "");
    }

    /** A machine with changed rules ({@code "noticeMinutes": 0}) and more fields ({@code "rates": [...]}); gives its word. */
    public String add(String kind, String rules, String more) {
        return ok(keeper.post("/keeper/makerspaces/" + space + "/bookables", form(kind, rules, more)), 201).path("slug").asText();
    }

    /** Changes a thing that is at its first version. */
    public Answer change(String slug, String form) {
        return keeper.put("/keeper/bookables/" + slug, form.replaceFirst("\\{", "{\"version\": 0, "));
    }

    /** What a keeper sends of a machine. */
    public static String form(String kind, String rules, String more) {
        String changed = rules.isEmpty() ? RULES : merged(rules);
        return """
                {"kind": "%s", "nameEn": "Thing of a test", "nameZh": "测试设备", "rules": %s%s%s}""".formatted(kind, changed,
                more.contains("\"weekly\"") ? "" : ", \"weekly\": " + ALWAYS, more.isEmpty() ? "" : ", " + more);
    }

    private static String merged(String rules) {
        String all = RULES;
        for (String one : rules.split(",", -1)) {
            String name = one.strip().split(":", -1)[0];
            all = all.replaceFirst(name + ": [0-9]+", one.strip());
        }
        return all;
    }

    /** Somebody and their organisation. */
    public record Somebody(PersonId person, OrganisationId organisation, Visitor browser) {
    }

    /** The owner of a new maker. */
    public Somebody somebody() {
        OrganisationId organisation = accounts.organisation(OrganisationKind.MAKER);
        PersonId person = accounts.member(organisation, Role.OWNER);
        return new Somebody(person, organisation, accounts.browser(person, organisation, false));
    }

    /** The body of an answer that has to have that status. */
    public static JsonNode ok(Answer answer, int status) {
        if (answer.status() != status) {
            throw new AssertionError(answer.toString());
        }
        return answer.json();
    }

    /** A bean of the product. */
    public <T> T bean(Class<T> type) {
        return product.getBean(type);
    }

    /** The day in Shenzhen, some days from now. */
    public LocalDate day(int ahead) {
        return LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE).plusDays(ahead);
    }

    /** A moment by Shenzhen's clock, some days from now: {@code 10:30}. */
    public Instant at(int ahead, String time) {
        return day(ahead).atTime(LocalTime.parse(time)).atZone(OpeningHours.ZONE).toInstant();
    }

    /** Monday of the week after next, as days from now: all of that week lies ahead and within the rules. */
    public int monday() {
        return 15 - day(0).getDayOfWeek().getValue();
    }

    /** Books a machine from a time for so many minutes; {@code more} are further fields. */
    public Answer book(Visitor who, String what, Instant from, int minutes, String more) {
        return who.post("/bookings", """
                {"bookable": "%s", "from": "%s", "to": "%s"%s}""".formatted(what, from, from.plus(Duration.ofMinutes(minutes)),
                more.isEmpty() ? "" : ", " + more));
    }

    /** Books the machine for an hour and gives the booking. */
    public JsonNode booked(Visitor who, Instant from) {
        return ok(book(who, machine, from, 60, ""), 201).path("booking");
    }

    /** Moves the clock to a moment. */
    public void moveTo(Instant moment) {
        clock.move(Duration.between(clock.instant(), moment));
    }

    /** Pays for a booking. */
    public void pay(String id) {
        payments.pay(new Payable("machine-booking", UUID.fromString(id)));
    }

    /** Pays for all of a series. */
    public void paySeries(String series) {
        payments.pay(new Payable("machine-booking-series", UUID.fromString(series)));
    }

    /** Payments stay open at Stripe while that runs, even where nobody is to pay any more. */
    public void whileNothingIsCancelled(Runnable run) {
        payments.whileNothingIsCancelled(run);
    }

    /** What has gone back of the money for a booking. */
    public List<String> refunds(String id) {
        return payments.refundsOf(UUID.fromString(id));
    }

    /** The last mail to somebody: its subject and its words. */
    public String lastMail(PersonId person) {
        return database.text("""
                SELECT m.subject || E'\\n' || m.body FROM platform_mail m JOIN accounts_person p ON p.email = m.recipient WHERE p.id = ?
                ORDER BY m.id DESC LIMIT 1""", person.value());
    }

    /** The words of the mails to somebody whose subject begins so, the oldest first. */
    public List<String> mails(PersonId person, String subject) {
        String all = database.text(
                """
                        SELECT coalesce(string_agg(m.body, E'\\f' ORDER BY m.id), '') FROM platform_mail m JOIN accounts_person p ON p.email = m.recipient
                        WHERE p.id = ? AND m.subject LIKE ?""",
                person.value(), subject + "%");
        return all.isEmpty() ? List.of() : List.of(all.split("\f", -1));
    }

    @Override
    public void close() throws SQLException {
        clock.reset();
        database.change("UPDATE makerspaces_space SET state = 'removed' WHERE slug = ?", space);
    }
}
