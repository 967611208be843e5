package hqb.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.signin.TotpCodes;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@HqbTest
class DemoAccountsTest {
    private static final String URL = "http://localhost:8080";

    private final Api api;
    private final DemoAccounts demo;
    private final Database database;

    DemoAccountsTest(Api api, DemoAccounts demo, DataSource source) {
        this.api = api;
        this.database = new Database(source);
        this.demo = demo;
    }

    private JsonNode signIn(DemoAccount account) {
        Visitor browser = Visitor.nobody(api);
        String code = account.totpSecret() == null ? null : TotpCodes.now(account.totpSecret());
        assertThat(browser.signIn(account.email(), account.password(), code).status()).as(account.role()).isEqualTo(204);
        return browser.me();
    }

    @Test
    void eachAccountOpensWithWhatTheFileSaysAndMayDoItsWork(@TempDir Path folder) throws IOException {
        List<DemoAccount> accounts = demo.ensure(folder.resolve("demo.json"), URL);

        assertThat(accounts).extracting(DemoAccount::role).containsExactly("maker", "supplier", "operator", "provider", "landlord",
                "second-operator");
        assertThat(accounts).extracting(DemoAccount::email).allMatch(email -> email.endsWith("@demo.example"));
        assertThat(signIn(accounts.get(0)).path("permissions").toString()).contains("buy");
        JsonNode supplier = signIn(accounts.get(1));
        assertThat(supplier.path("organisation").path("kind").asText()).isEqualTo("supplier");
        assertThat(accounts.get(2).totpSecret()).hasSize(32);
        assertThat(signIn(accounts.get(2)).path("permissions").toString()).contains("operate", "administer");
        assertThat(signIn(accounts.get(5)).path("organisation")).isEqualTo(signIn(accounts.get(2)).path("organisation"));
        assertThat(Visitor.withKey(api, accounts.get(5).apiKey()).me().path("organisation"))
                .isEqualTo(Visitor.withKey(api, accounts.get(2).apiKey()).me().path("organisation"));
        JsonNode key = Visitor.withKey(api, accounts.get(1).apiKey()).me();
        assertThat(key.path("organisation").path("id")).isEqualTo(supplier.path("organisation").path("id"));
        assertThat(key.path("permissions").toString()).contains("import-stock", "edit-stock");
        assertThat(signIn(accounts.get(3)).path("organisation").path("kind").asText()).isEqualTo("provider");
        assertThat(Visitor.withKey(api, accounts.get(3).apiKey()).me().path("permissions").toString()).contains("fulfil", "read-finance");
        assertThat(database.text("SELECT o.name FROM prototyping_provider p JOIN accounts_organisation o ON o.id = p.organisation_id "
                + "WHERE p.slug = 'nine-herons-board-pool'")).isEqualTo("Demo Nine Herons Boards");
    }

    @Test
    void theMakerHasAskedForQuotesAndTheSupplierHasSomethingToAnswer(@TempDir Path folder) throws IOException {
        List<DemoAccount> accounts = demo.ensure(folder.resolve("demo.json"), URL);

        Visitor maker = Visitor.nobody(api);
        assertThat(maker.signIn(accounts.get(0).email(), accounts.get(0).password(), null).status()).isEqualTo(204);
        JsonNode asked = maker.get("/rfqs").json();
        assertThat(asked.path("items").findValuesAsText("title")).hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(title -> title.startsWith("Kite light"));
        assertThat(asked.path("items").findValuesAsText("bids")).doesNotContain("0");
        assertThat(request(maker, asked, "Weather station").path("files")).hasSize(1);
        assertThat(request(maker, asked, "Bench supply").path("bids"))
                .anyMatch(bid -> bid.path("version").asInt() == 2 && bid.path("photos").size() == 2);
        Visitor supplier = Visitor.nobody(api);
        assertThat(supplier.signIn(accounts.get(1).email(), accounts.get(1).password(), null).status()).isEqualTo(204);
        assertThat(supplier.get("/supply/rfqs").json().path("items").findValuesAsText("countered")).contains("true");
    }

    private static JsonNode request(Visitor maker, JsonNode asked, String title) {
        return StreamSupport.stream(asked.path("items").spliterator(), false).filter(one -> one.path("title").asText().startsWith(title))
                .findFirst().map(one -> maker.get("/rfqs/" + one.path("id").asText()).json()).orElseThrow();
    }

    @Test
    void theMakersProjectHasBoardsAssemblyAndATestToBePaidTogether(@TempDir Path folder) throws IOException {
        List<DemoAccount> accounts = demo.ensure(folder.resolve("demo.json"), URL);

        Visitor maker = Visitor.nobody(api);
        assertThat(maker.signIn(accounts.get(0).email(), accounts.get(0).password(), null).status()).isEqualTo(204);
        String project = maker.get("/projects").json().at("/items/0/id").asText();
        JsonNode items = maker.get("/projects/" + project + "/bill").json().path("items");
        assertThat(items.findValuesAsText("kind")).contains("boards", "assembly", "tests");
        assertThat(items).allMatch(item -> !item.path("due").isNull());
    }

    @Test
    void aRestartKeepsThemAndTheFileIsForItsOwnerAlone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("demo.json");

        List<DemoAccount> first = demo.ensure(file, URL);
        List<DemoAccount> second = demo.ensure(file, URL);

        assertThat(second).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        signIn(second.get(2));
    }

    @Test
    void withoutTheFileEverythingIsNewAndTheOldOpensNothing(@TempDir Path folder) throws IOException {
        List<DemoAccount> before = demo.ensure(folder.resolve("one.json"), URL);

        List<DemoAccount> after = demo.ensure(folder.resolve("two.json"), URL);

        assertThat(Visitor.nobody(api).signIn(before.get(0).email(), before.get(0).password(), null).status()).isEqualTo(401);
        assertThat(Visitor.withKey(api, before.get(1).apiKey()).get("/me").status()).isEqualTo(401);
        signIn(after.get(1));
    }
}
