package hqb.catalogue.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.luben.zstd.ZstdInputStream;
import hqb.catalogue.typed.CanonicalPackage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One name for one package, over every spelling of some 5,000 real records. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackageSpellingsTest {
    private final Set<String> raw = new TreeSet<>();
    private final PackageNames cleaning = new PackageNames();

    @BeforeAll
    void read() throws IOException {
        ObjectMapper json = new ObjectMapper();
        var file = Objects.requireNonNull(getClass().getResourceAsStream("/fixtures/parts-5000.jsonl.zst"));
        try (var lines = new BufferedReader(new InputStreamReader(new ZstdInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode name = json.readTree(line).path("package");
                if (cleaning.clean(name.asText()) != null) {
                    raw.add(name.asText());
                }
            }
        }
    }

    @Test
    void aNameIsTheSameBeforeAndAfterCleaningAndStaysAsItIs() {
        assertThat(raw).hasSizeGreaterThan(1_000).allSatisfy(name -> {
            String clean = Objects.requireNonNull(cleaning.clean(name));
            String one = CanonicalPackage.of(clean);
            assertThat(CanonicalPackage.of(one)).isEqualTo(one);
            if (name.codePoints().noneMatch(Character::isIdeographic)) {
                assertThat(CanonicalPackage.of(name)).isEqualTo(one);
            }
        });
    }

    @Test
    void spellingsAreMergedAndNothingThatHasAnotherNumberOfLeads() {
        Map<String, Set<String>> merged = new TreeMap<>();
        raw.forEach(name -> merged.computeIfAbsent(CanonicalPackage.of(name), one -> new TreeSet<>()).add(name));
        merged.values().removeIf(names -> names.size() == 1);
        assertThat(merged).containsEntry("SC-70-5", Set.of("SC-70-5", "SC70-5", "SOT-353"))
                .containsEntry("SMA", Set.of("DO-214AC", "DO-214AC(SMA)", "SMA", "SMA(DO-214AC)", "SMA,DO-214AC"));
        assertThat(merged.keySet()).hasSizeGreaterThan(30);
        Set<String> all = new HashSet<>(merged.keySet());
        merged.values().forEach(all::addAll);
        assertThat(merged.get("SOIC-8")).containsExactly("SO-8", "SOIC-8").doesNotContain("SOP-8");
    }
}
