package hqb.bench.prototyping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.prototyping.pricing.ReadRules;
import hqb.prototyping.pricing.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The price rules of the demonstration providers. */
final class DemoRules {
    private static final String HOME = "/hqb/prototyping/providers/";

    private DemoRules() {
    }

    /** All of them, by provider and process. */
    static Map<String, RuleSet> read() throws IOException {
        Map<String, RuleSet> all = new LinkedHashMap<>();
        ObjectMapper json = new ObjectMapper();
        for (String slug : new String(bytes("providers.txt"), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList()) {
            for (Map.Entry<String, JsonNode> rules : json.readTree(bytes(slug + ".json")).get("rules").properties()) {
                all.put(slug + " " + rules.getKey(), ReadRules.read(rules.getValue().toPrettyString()));
            }
        }
        return all;
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream file = Objects.requireNonNull(DemoRules.class.getResourceAsStream(HOME + resource), resource)) {
            return file.readAllBytes();
        }
    }
}
