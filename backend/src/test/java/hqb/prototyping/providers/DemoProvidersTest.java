package hqb.prototyping.providers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.prototyping.pricing.Fact;
import hqb.prototyping.pricing.Job;
import hqb.prototyping.pricing.Price;
import hqb.prototyping.pricing.PriceQuote;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.pricing.ReadRules;
import hqb.prototyping.pricing.RuleSet;
import hqb.prototyping.pricing.Sample;
import hqb.prototyping.pricing.TryRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The invented providers of the demonstration, as their files write them. */
class DemoProvidersTest {
    private static final String FOLDER = "/hqb/prototyping/providers/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final BigDecimal ROUNDED = new BigDecimal("0.01");

    private static byte[] bytes(String name) {
        try (InputStream file = Objects.requireNonNull(DemoProvidersTest.class.getResourceAsStream(FOLDER + name), name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<JsonNode> providers() {
        return new String(bytes("providers.txt"), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                .map(DemoProvidersTest::provider).toList();
    }

    private static JsonNode provider(String slug) {
        try {
            JsonNode provider = JSON.readTree(bytes(slug + ".json"));
            assertThat(provider.path("slug").asText()).isEqualTo(slug);
            return provider;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All rule sets, by provider and process. */
    private static Map<String, RuleSet> rules() {
        Map<String, RuleSet> all = new LinkedHashMap<>();
        for (JsonNode provider : providers()) {
            provider.path("rules").properties().forEach(process -> {
                RuleSet rules = ReadRules.read(process.getValue().toPrettyString());
                assertThat(rules.process().code()).isEqualTo(process.getKey());
                all.put(provider.path("slug").asText() + ' ' + process.getKey(), rules);
            });
        }
        return all;
    }

    @Test
    void everySampleCostsWhatItsProviderWrote() {
        rules().forEach((name, rules) -> {
            List<TryRules.Tried> tried = TryRules.of(rules);
            assertThat(tried).as(name).hasSizeGreaterThanOrEqualTo(3);
            for (TryRules.Tried one : tried) {
                String sample = name + ": " + one.sample().name();
                assertThat(one.quote().refusals()).as(sample).isEmpty();
                assertThat(one.sample().total()).as(sample).isNotNull();
                assertThat(one.asExpected()).as(sample + " costs " + one.quote().total()).isTrue();
                assertThat(one.quote().workingDays()).as(sample).isPositive();
            }
        });
    }

    @Test
    void everyProcessIsOfferedByTwoOrMore() {
        Map<PricedProcess, Integer> offered = new TreeMap<>();
        rules().values().forEach(rules -> offered.merge(rules.process(), 1, Integer::sum));

        assertThat(providers()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(offered.keySet()).containsExactlyInAnyOrder(PricedProcess.values());
        assertThat(offered.values()).allMatch(count -> count >= 2);
    }

    @Test
    void everyProviderIsDescribedInBothLanguages() {
        Set<String> slugs = new HashSet<>();
        for (JsonNode provider : providers()) {
            String slug = provider.path("slug").asText();
            assertThat(slugs.add(slug)).as(slug).isTrue();
            assertThat(slug).matches("[a-z0-9-]{2,80}");
            for (String text : List.of("name", "about", "city")) {
                assertThat(provider.path(text + "En").asText()).as(slug + ' ' + text).isNotBlank();
                assertThat(provider.path(text + "Zh").asText()).as(slug + ' ' + text).containsPattern("\\p{IsHan}");
            }
        }
    }

    @Test
    void everyProcessHasAMachineAndEveryCertificateANumber() {
        for (JsonNode provider : providers()) {
            Set<String> equipped = new HashSet<>();
            for (JsonNode machine : provider.path("machines")) {
                assertThat(machine.path("name").asText()).isNotBlank();
                assertThat(machine.path("units").asInt()).isPositive();
                equipped.add(machine.path("process").asText());
            }
            Set<String> offered = new HashSet<>();
            provider.path("rules").fieldNames().forEachRemaining(offered::add);
            assertThat(equipped).as(provider.path("slug").asText()).isEqualTo(offered);
            Set<String> names = new HashSet<>();
            for (JsonNode certificate : provider.path("certificates")) {
                assertThat(names.add(certificate.path("name").asText())).isTrue();
                assertThat(certificate.path("number").asText()).startsWith("DEMO-");
                assertThat(certificate.path("months").asInt()).isPositive();
            }
        }
    }

    @Test
    void everyBoardMakerHasAPriceForWhatIsMeasuredAndAFinish() {
        Job board = Job.UNKNOWN.with(Fact.LAYERS, "2").with(Fact.WIDTH_MM, "80").with(Fact.HEIGHT_MM, "50").with(Fact.MIN_TRACK_MM, "0.2")
                .with(Fact.MIN_GAP_MM, "0.2").with(Fact.MIN_DRILL_MM, "0.3").with(Fact.MIN_RING_MM, "0.15").with(Fact.HOLES, "120")
                .with(Fact.SLOTS, "2").with(Fact.FINISH, "enig");
        rules().forEach((name, rules) -> {
            if (rules.process() == PricedProcess.PCB) {
                assertThat(Price.of(rules, board, 10, rules.leadTimeCodes().getFirst()).total()).as(name).isNotNull();
            }
        });
    }

    @Test
    void everyPrinterHasAPriceForWhatIsMeasured() {
        Job body = Job.UNKNOWN.with(Fact.BOX_X_MM, "100").with(Fact.BOX_Y_MM, "70").with(Fact.BOX_Z_MM, "30").with(Fact.VOLUME_MM3, "40000")
                .with(Fact.SURFACE_MM2, "36000").with(Fact.MIN_WALL_MM, "2").with(Fact.SHELLS, "1").with(Fact.WATERTIGHT, true);
        rules().forEach((name, rules) -> {
            if (rules.process() == PricedProcess.PRINT_3D) {
                assertThat(Price.of(rules, body, 10, rules.leadTimeCodes().getFirst()).total()).as(name).isNotNull();
            }
        });
    }

    @Test
    void morePiecesCostMoreTogetherAndNoMoreEach() {
        rules().forEach((name, rules) -> {
            for (Sample sample : rules.samples()) {
                List<PriceQuote> quotes = new ArrayList<>();
                for (long quantity : new long[]{1, 2, 5, 10, 20, 50, 100, 500}) {
                    PriceQuote quote = Price.of(rules, sample.job(), quantity, sample.leadTime());
                    if (quote.total() != null) {
                        quotes.add(quote);
                    }
                }
                for (int i = 1; i < quotes.size(); i++) {
                    BigDecimal before = Objects.requireNonNull(quotes.get(i - 1).total());
                    BigDecimal after = Objects.requireNonNull(quotes.get(i).total());
                    assertThat(after).as(name + ": " + sample.name()).isGreaterThanOrEqualTo(before);
                    assertThat(each(after, quotes.get(i))).as(name + ": " + sample.name())
                            .isLessThanOrEqualTo(each(before, quotes.get(i - 1)).add(ROUNDED));
                }
            }
        });
    }

    private static BigDecimal each(BigDecimal total, PriceQuote quote) {
        return total.divide(BigDecimal.valueOf(quote.quantity()), 6, RoundingMode.HALF_EVEN);
    }
}
