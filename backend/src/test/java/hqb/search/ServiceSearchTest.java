package hqb.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.platform.reindex.DirtyQueue;
import hqb.platform.reindex.DocumentKind;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HqbTest
class ServiceSearchTest {
    private final Api api;
    private final Database database;
    private final Reindex reindex;
    private final DirtyQueue queue;

    ServiceSearchTest(Api api, DataSource source, Reindex reindex, DirtyQueue queue) {
        this.api = api;
        this.database = new Database(source);
        this.reindex = reindex;
        this.queue = queue;
    }

    private List<String> ids(String kind, String q) {
        List<String> ids = new ArrayList<>();
        for (JsonNode item : api.get("/services?size=100&q=" + Api.encode(q)).json().path("items")) {
            if (item.path("kind").asText().equals(kind)) {
                ids.add(item.path("id").asText());
            }
        }
        return ids;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hush room       | hush-room-emc-laboratory
            静室            | hush-room-emc-laboratory
            FCC             | hush-room-emc-laboratory
            ISO/IEC 17025   | salt-and-ember-laboratory
            17025 nanshan   | hush-room-emc-laboratory
            UN 38.3         | salt-and-ember-laboratory
            宝安 电池       | salt-and-ember-laboratory
            激光切割        | bending-willow-metal-and-flex
            SLA 打印        | amber-pond-resin
            nylon           | snow-sieve-nylon
            telec           | four-harbours-certification
            songshan        | four-harbours-certification
            """)
    void aProviderIsFoundByNameProcessCityCertificateAndStandardInBothLanguages(String q, String expected) {
        assertThat(ids("provider", q)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fcc      | us-15c
            RoHS     | eu-rohs
            srrc     | cn-srrc
            un 38.3  | un-38-3
            锂电池   | un-38-3
            打板     | pcb
            3d print | print-3d
            SLA 打印 | print-3d
            实验室   | testing
            """)
    void aServiceIsFoundByItsNameItsStandardAndItsMark(String q, String expected) {
        assertThat(ids("service", q)).contains(expected);
    }

    @Test
    void aPartNumberFindsNobodyAndEveryWordHasToMatch() {
        assertThat(api.get("/services?q=STM32F103C8T6").json().path("total").asInt()).isZero();
        assertThat(ids("provider", "nanshan salt")).isEmpty();
        assertThat(api.get("/services?q=").json().path("total").asInt()).isZero();
    }

    @Test
    void theOneInWhoseNameTheWordsStandComesFirst() {
        assertThat(ids("provider", "laboratory").getFirst()).endsWith("-laboratory");
    }

    @Test
    void suggestionsOfTheSearchBoxNameServicesAndProviders() {
        JsonNode fcc = api.get("/parts/suggest?q=fcc").json().path("items");
        assertThat(fcc.findValuesAsText("kind")).contains("service", "provider");
        JsonNode hush = api.get("/parts/suggest?q=" + Api.encode("静室"), "Accept-Language", "zh").json().path("items");
        assertThat(hush.findValuesAsText("text")).contains("静室电磁兼容实验室");
    }

    @Test
    void aProviderThatIsRemovedOrRenamedFollowsInTheIndexByItself() throws SQLException, InterruptedException {
        String slug = "four-harbours-certification";
        database.change("UPDATE prototyping_provider SET about_en = about_en || ' quagga' WHERE slug = ?", slug);
        awaitFound("quagga", true);
        database.change("UPDATE prototyping_provider SET state = 'removed' WHERE slug = ?", slug);
        awaitFound("quagga", false);
        database.change("UPDATE prototyping_provider SET state = 'good', about_en = replace(about_en, ' quagga', '') WHERE slug = ?", slug);
        awaitFound("songshan", true);
    }

    private void awaitFound(String q, boolean found) throws InterruptedException {
        for (int i = 0; i < 200 && ids("provider", q).isEmpty() == found; i++) {
            Thread.sleep(50);
        }
        assertThat(ids("provider", q).isEmpty()).isNotEqualTo(found);
    }

    @Test
    void theIndexIsRebuiltFromTheDatabase() throws IOException, InterruptedException {
        for (int i = 0; i < 200 && queue.waiting(DocumentKind.PROVIDER) > 0; i++) {
            Thread.sleep(50); // other tests may just have changed a provider
        }
        int before = ids("provider", "shenzhen").size();

        assertThat(reindex.run(DocumentKind.PROVIDER, (done, total) -> assertThat(done).isLessThanOrEqualTo(total))).isTrue();

        assertThat(ids("provider", "shenzhen")).hasSize(before).isNotEmpty();
        assertThat(queue.waiting(DocumentKind.PROVIDER)).isZero();
    }
}
