package hqb.spaces.letting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.platform.time.OpeningHours;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.MovableClock;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/** An owner with a space of its own, an operator, and makers. What was listed is withdrawn in the end, so that no other test finds it. */
public final class Letting implements AutoCloseable {
    private static final String FORM = """
            {"space": null, "newSpace": {"building": "seg-kangle-building", "nameEn": "Test floor", "nameZh": "测试楼层", "aboutEn": "Quiet.",
              "aboutZh": "安静。", "levelFrom": 2, "levelTo": 3, "ownership": "private", "area": 300}, "level": 3, "label": "3F-A", "area": 120.5,
              "usableArea": 90, "uses": ["workshop", "office"], "floorLoad": 500, "clearHeight": 3.6, "power": 100, "passengerLift": null,
              "freightLift": 2000, "water": true, "fumeExtraction": false, "rent": 60, "management": 12.5, "rentFreeDays": 30,
              "depositMonths": 2, "agencyMonths": 0.5, "minTermMonths": 12,
              "fees": [{"kind": "per-kwh", "nameEn": "Electricity", "nameZh": "电费", "amount": 1.05}], "requirements": [],
              "freeFrom": "2027-01-01"}""";

    public final TestAccounts accounts;
    public final Database database;
    public final MovableClock clock;
    public final Somebody owner;
    public final Visitor operator;
    private final ApplicationContext product;

    /** All of them. */
    public Letting(Api api, ApplicationContext product) {
        this.product = product;
        this.accounts = new TestAccounts(api, product);
        this.database = new Database(product.getBean(DataSource.class));
        this.clock = (MovableClock) product.getBean(Clock.class);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        this.operator = accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
        this.owner = somebody();
    }

    /** Somebody and their organisation. */
    public record Somebody(PersonId person, OrganisationId organisation, Visitor browser) {
    }

    /** A bean of the product. */
    public <T> T bean(Class<T> type) {
        return product.getBean(type);
    }

    /** The owner of a new organisation. */
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

    /** What an owner says of a unit, to be changed. */
    public static ObjectNode form() {
        try {
            return (ObjectNode) new ObjectMapper().readTree(FORM);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A draft of the owner's. */
    public JsonNode draft() {
        return ok(owner.browser().post("/lettings", form().toString()), 201);
    }

    /** Adds a proof of title. */
    public Answer prove(UUID unit, String kind, String content) {
        String body = "--x1x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind
                + "\r\n--x1x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"title.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n" + content + "\r\n--x1x--\r\n";
        return owner.browser().send("POST", "/lettings/" + unit + "/papers", body, "multipart/form-data; boundary=x1x");
    }

    /** A draft that the operator looks at. */
    public UUID submitted() {
        UUID unit = UUID.fromString(draft().at("/unit/id").asText());
        ok(prove(unit, "title-certificate", "%PDF-1.4 a title"), 201);
        ok(owner.browser().post("/lettings/" + unit + "/submission", "{\"version\": " + version(unit) + "}"), 200);
        return unit;
    }

    /** A unit that everybody finds. */
    public UUID published() {
        UUID unit = submitted();
        ok(publish(unit), 200);
        return unit;
    }

    /** The operator accepts the proof. */
    public Answer publish(UUID unit) {
        return operator.post("/operations/lettings/" + unit + "/publication",
                "{\"version\": " + version(unit) + ", \"proof\": \"title-certificate\", \"provedOn\": \"2024-05-01\"}");
    }

    /** The version of a unit of the owner's. */
    public long version(UUID unit) {
        return ok(owner.browser().get("/lettings/" + unit), 200).path("version").asLong();
    }

    /** The day in Shenzhen, some days from now. */
    public LocalDate day(int ahead) {
        return LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE).plusDays(ahead);
    }

    /** Every day from 10 to 12, for half an hour each. */
    public void receive(UUID unit, int capacity) {
        StringBuilder weekly = new StringBuilder();
        for (int day = 1; day <= 7; day++) {
            weekly.append(day == 1 ? "" : ", ").append("""
                    {"weekday": %d, "opens": "10:00", "closes": "12:00", "minutes": 30, "capacity": %d}""".formatted(day, capacity));
        }
        long version = ok(owner.browser().get("/lettings/" + unit + "/viewing-times"), 200).path("version").asLong();
        ok(owner.browser().put("/lettings/" + unit + "/viewing-times", """
                {"version": %d, "meeting": "At the gate", "weekly": [%s], "single": [], "closed": []}""".formatted(version, weekly)), 200);
    }

    /** The time of the day so many days ahead, the one of that number. */
    public String time(UUID unit, int ahead, int number) {
        return ok(owner.browser().get("/units/" + unit + "/viewings?from=" + day(ahead)), 200).at("/days/0/times").get(number).path("at")
                .asText();
    }

    /** Books a viewing. */
    public static Answer book(Visitor visitor, UUID unit, String at) {
        return visitor.post("/units/" + unit + "/viewings", "{\"at\": \"" + at + "\", \"note\": \"Two of us\"}");
    }

    @Override
    public void close() throws SQLException {
        clock.reset();
        String own = owner.organisation().value().toString();
        database.change("UPDATE spaces_lettable_unit SET state = 'withdrawn' WHERE owner_id = ?::uuid", own);
        database.change("UPDATE spaces_unit SET state = 'draft' WHERE owner_id = ?::uuid", own);
    }
}
