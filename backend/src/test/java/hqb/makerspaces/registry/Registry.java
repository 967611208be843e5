package hqb.makerspaces.registry;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.MovableClock;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** A keeper, two operators, and makerspaces that they register. */
public final class Registry {
    /** What meets the conditions of every tier. */
    public static final String GOOD = """
            {"openedOn": "2019-01-01", "serviceArea": "620", "desks": "40", "openShare": "80", "teams": "25", "shortestStay": "3",
             "longestStay": "24", "newFirms": "12", "funded": "6", "cases": "3", "staff": "3", "mentors": "3", "serviceBodies": "6",
             "events": "10", "statistics": "true"}""";
    /** All kinds of papers. */
    public static final List<String> PAPERS = List.of("premises", "start", "teams", "firms", "cases", "people", "events", "statistics");

    public final TestAccounts accounts;
    public final Database database;
    public final MovableClock clock;
    public final Visitor keeper;
    private final OrganisationId keeping;
    private final PersonId person;
    public final Visitor operator;
    public final Visitor otherOperator;

    /** All of them. */
    public Registry(Api api, ApplicationContext product) {
        this.accounts = new TestAccounts(api, product);
        this.database = new Database(product.getBean(DataSource.class));
        this.clock = (MovableClock) product.getBean(Clock.class);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        this.operator = accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
        this.otherOperator = accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
        this.keeping = accounts.organisation(OrganisationKind.MAKER);
        this.person = accounts.member(keeping, Role.OWNER);
        this.keeper = again();
    }

    /** The keeper, signed in anew. */
    public Visitor again() {
        return accounts.browser(person, keeping, false);
    }

    /** The owner of a new organisation. */
    public Visitor keeper() {
        OrganisationId organisation = accounts.organisation(OrganisationKind.MAKER);
        return accounts.browser(accounts.member(organisation, Role.OWNER), organisation, false);
    }

    /** The body of an answer that has to have that status. */
    public static JsonNode ok(Answer answer, int status) {
        if (answer.status() != status) {
            throw new AssertionError(answer.toString());
        }
        return answer.json();
    }

    /** Registers a makerspace of that name. */
    public UUID registered(Visitor who, String name) {
        return UUID.fromString(ok(who.post("/makerspace-registry/own", """
                {"nameEn": "%s", "nameZh": "测试空间", "aboutEn": "", "aboutZh": "", "building": "seg-kangle-building", "level": 5,
                 "areaM2": 620, "founded": 2019}""".formatted(name)), 201).path("id").asText());
    }

    /** Says figures for a tier. */
    public Answer fill(Visitor who, UUID space, String tier, String figures) {
        return who.put("/makerspace-registry/own/" + space + "/application", "{\"tier\": \"" + tier + "\", \"figures\": " + figures + "}");
    }

    /** Adds evidence of a kind. */
    public Answer prove(Visitor who, UUID space, String kind, String content) {
        String body = "--x1x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind
                + "\r\n--x1x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"proof.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n" + content + "\r\n--x1x--\r\n";
        return who.send("POST", "/makerspace-registry/own/" + space + "/application/papers", body, "multipart/form-data; boundary=x1x");
    }

    /** A makerspace with that title. */
    public UUID recognised(Visitor who, String name, String tier) {
        UUID space = registered(who, name);
        ok(fill(who, space, tier, GOOD), 200);
        PAPERS.forEach(kind -> ok(prove(who, space, kind, "%PDF-1.4 " + kind), 201));
        String id = ok(who.post("/makerspace-registry/own/" + space + "/application/submission", "{}"), 200).at("/application/id").asText();
        ok(operator.post("/operations/makerspace-applications/" + id + "/decision", "{\"decision\": \"approve\"}"), 200);
        return space;
    }

    /** Takes the title from all makerspaces of that name's beginning, so that no other test finds them; puts the clock right. */
    public void forget(String name) throws SQLException {
        clock.reset();
        database.change("UPDATE makerspaces_title SET standing = 'removed' WHERE space_id IN (SELECT id FROM makerspaces_space"
                + " WHERE name_en LIKE ? || '%')", name);
        database.change("UPDATE makerspaces_space SET tier = NULL, state = 'removed' WHERE name_en LIKE ? || '%'", name);
    }
}
