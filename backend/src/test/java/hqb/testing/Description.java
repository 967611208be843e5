package hqb.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/**
 * Our OpenAPI description, path by path. The validator copies all schemas that it knows for each one that it needs: with those of one path
 * alone it is done at once, with those of all paths it fills the memory.
 */
final class Description {
    /** An object that may be null: the validator overlooks {@code nullable} beside a reference and is told in its own words. */
    private static final Pattern MAY_BE_NULL = Pattern.compile("(?m)^( +)nullable: true\n\\1allOf:\n\\1- (\\$ref: .*)$");
    private static final String SCHEMA = "#/components/schemas/";

    private final JsonNode whole;
    private final Map<String, OpenApiInteractionValidator> validators = new ConcurrentHashMap<>();

    private Description(JsonNode whole) {
        this.whole = whole;
    }

    static Description read() {
        try (InputStream in = Description.class.getResourceAsStream("/META-INF/swagger/virtual-hqb.yml")) {
            String text = new String(Objects.requireNonNull(in, "the OpenAPI description is not built").readAllBytes(),
                    StandardCharsets.UTF_8);
            String told = MAY_BE_NULL.matcher(text).replaceAll("$1anyOf:\n$1- $2\n$1- {type: object, nullable: true, maxProperties: 0}");
            return new Description(new ObjectMapper().valueToTree(new Yaml().<Object>load(told)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an answer from that path is held against; nothing when no such path is described. */
    Optional<OpenApiInteractionValidator> of(String path) {
        return template(path).map(template -> validators.computeIfAbsent(template,
                key -> OpenApiInteractionValidator.createForInlineApiSpecification(only(key).toString()).build()));
    }

    /** The described path that fits; of several the one whose words are written out the furthest. */
    private Optional<String> template(String path) {
        String[] words = path.split("/", -1);
        return whole.path("paths").properties().stream().map(Map.Entry::getKey).filter(template -> fits(template.split("/", -1), words))
                .min(Comparator.comparing(template -> template.replace('{', Character.MAX_VALUE)));
    }

    private static boolean fits(String[] template, String[] words) {
        if (template.length != words.length) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!template[i].startsWith("{") && !template[i].equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** The description of one path, with the schemas that it leads to. */
    private ObjectNode only(String template) {
        JsonNode operations = whole.path("paths").path(template);
        ObjectNode cut = ((ObjectNode) whole).objectNode();
        cut.set("openapi", whole.path("openapi"));
        cut.set("info", whole.path("info"));
        cut.putObject("paths").set(template, operations);
        addSchemas(operations, cut.putObject("components").putObject("schemas"));
        return cut;
    }

    private void addSchemas(JsonNode node, ObjectNode schemas) {
        for (JsonNode reference : node.findValues("$ref")) {
            String name = reference.asText().substring(SCHEMA.length());
            if (!schemas.has(name)) {
                JsonNode schema = whole.path("components").path("schemas").path(name);
                schemas.set(name, schema);
                addSchemas(schema, schemas);
            }
        }
    }
}
