package hqb.spaces.centres;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.platform.time.OpeningHours;
import hqb.platform.time.OpeningHours.Hours;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.MovableClock;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** A centre that a test has for itself: one window, one desk, always open. It is gone in the end, with what was booked there. */
public final class Park implements AutoCloseable {
    private static final String PREFIX = "test-centre-";

    public final TestAccounts accounts;
    public final Database database;
    public final MovableClock clock;
    public final Visitor operator;
    public final String centre = PREFIX + UUID.randomUUID().toString().substring(0, 8);
    private final ApplicationContext product;

    /** The centre and an operator. */
    public Park(Api api, ApplicationContext product) {
        this.product = product;
        this.accounts = new TestAccounts(api, product);
        this.database = new Database(product.getBean(DataSource.class));
        this.clock = (MovableClock) product.getBean(Clock.class);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        this.operator = accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
        OpeningHours always = new OpeningHours(Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(Function.identity(), day -> new Hours(LocalTime.MIDNIGHT, LocalTime.of(23, 59)))), List.of());
        product.getBean(Centres.class).put(new Centre(UUID.randomUUID(), centre, "seg-plaza", 1, "Test centre", "测试中心", "", "",
                List.of(new Centre.Offer(CentreService.POLICY, 30, 1), new Centre.Offer(CentreService.DESKS, 20, 1)), 1, always, List.of(),
                true), 99);
    }

    /** A bean of the product. */
    public <T> T bean(Class<T> type) {
        return product.getBean(type);
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

    /** The day in Shenzhen, some days from now. */
    public LocalDate day(int ahead) {
        return LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE).plusDays(ahead);
    }

    /** A slot of the centre: of the day so many days ahead, the one of that number. */
    public String slot(int ahead, int number) {
        JsonNode slots = ok(operator.get("/centres/" + centre + "/slots?service=policy&from=" + day(ahead)), 200);
        return slots.at("/days/0/slots").get(number).path("at").asText();
    }

    /** Makes an appointment there. */
    public Answer book(Visitor visitor, String at) {
        return book(visitor, centre, at);
    }

    /** Makes an appointment at a centre. */
    public Answer book(Visitor visitor, String where, String at) {
        return visitor.post("/appointments", """
                {"centre": "%s", "service": "policy", "at": "%s", "subject": "Which subsidies fit us?"}""".formatted(where, at));
    }

    /** Holds a desk there. */
    public Answer hold(Visitor visitor, LocalDate day) {
        return visitor.post("/desk-days", """
                {"centre": "%s", "day": "%s"}""".formatted(centre, day));
    }

    @Override
    public void close() throws SQLException {
        clock.reset();
        for (String table : List.of("spaces_appointment", "spaces_desk_day")) {
            database.change("DELETE FROM " + table + " WHERE centre_id = (SELECT id FROM spaces_centre WHERE slug = ?)", centre);
        }
        database.change("DELETE FROM spaces_centre WHERE slug = ?", centre);
    }
}
