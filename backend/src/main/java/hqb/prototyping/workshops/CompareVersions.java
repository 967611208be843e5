package hqb.prototyping.workshops;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.prototyping.pricing.Price;
import hqb.prototyping.pricing.ReadRules;
import hqb.prototyping.pricing.RuleSet;
import hqb.prototyping.pricing.Sample;
import hqb.prototyping.providers.ProviderId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Says what a provider has changed from one version of its prices to another, field by field, and what that does to the samples. */
@Singleton
class CompareVersions {
    private static final List<String> NAMES = List.of("code", "name", "fact");

    private final RuleVersions versions;
    private final ObjectMapper json = new ObjectMapper();

    CompareVersions(RuleVersions versions) {
        this.versions = versions;
    }

    /**
     * Both versions beside each other.
     *
     * @throws Refusal when the provider has no such version, or they are of different processes
     */
    ComparisonPage compare(ProviderId provider, UUID one, UUID other, Language language) {
        RuleVersions.Version first = find(provider, one);
        RuleVersions.Version second = find(provider, other);
        if (!first.process().equals(second.process())) {
            throw Refusal.invalid("with", "Choose a version of the same process: " + first.process() + ".",
                    "请选择同一工艺的版本：" + first.process() + "。");
        }
        RuleVersions.Version before = first.version() <= second.version() ? first : second;
        RuleVersions.Version after = before.equals(first) ? second : first;
        return new ComparisonPage(before.process(), RulesController.VersionItem.of(before), RulesController.VersionItem.of(after),
                changes(before.document(), after.document()),
                samples(ReadRules.read(before.document()), ReadRules.read(after.document()), language));
    }

    private RuleVersions.Version find(ProviderId provider, UUID id) {
        return versions.find(provider, id).orElseThrow(() -> Refusal.notFound("You have no version of this id.", "没有此版本。"));
    }

    private List<ComparisonPage.Change> changes(String before, String after) {
        Map<List<String>, String> old = fields(before);
        Map<List<String>, String> fresh = fields(after);
        Set<List<String>> paths = new LinkedHashSet<>(fresh.keySet());
        paths.addAll(old.keySet());
        return paths.stream().filter(path -> !Objects.equals(old.get(path), fresh.get(path)))
                .map(path -> new ComparisonPage.Change(path, old.get(path), fresh.get(path))).toList();
    }

    /** Each value of a document that holds no others, by the names that lead to it. */
    private Map<List<String>, String> fields(String document) {
        try {
            Map<List<String>, String> fields = new LinkedHashMap<>();
            collect(List.of(), json.readTree(document), fields);
            return fields;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a document that was read before", impossible);
        }
    }

    private static void collect(List<String> path, JsonNode node, Map<List<String>, String> fields) {
        if (node.isObject() && !node.isEmpty()) {
            node.properties().forEach(field -> collect(below(path, field.getKey()), field.getValue(), fields));
        } else if (node.isArray() && node.size() > 0 && node.get(0).isObject()) {
            List<String> names = names(node);
            for (int i = 0; i < node.size(); i++) {
                collect(below(path, names.get(i)), node.get(i), fields);
            }
        } else {
            fields.put(path, node.toString()); // a list of words or numbers is one value
        }
    }

    private static List<String> below(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    /** What the members of a list are called: by their own names if these are there and all different, else by their places. */
    private static List<String> names(JsonNode list) {
        for (String name : NAMES) {
            List<String> names = new ArrayList<>();
            list.forEach(member -> names.add(member.path(name).asText()));
            if (!names.contains("") && new HashSet<>(names).size() == names.size()) {
                return names;
            }
        }
        List<String> places = new ArrayList<>();
        for (int i = 1; i <= list.size(); i++) {
            places.add(Integer.toString(i));
        }
        return places;
    }

    private static List<ComparisonPage.SampleItem> samples(RuleSet before, RuleSet after, Language language) {
        Map<String, Sample> samples = new LinkedHashMap<>();
        after.samples().forEach(sample -> samples.put(sample.name(), sample));
        before.samples().forEach(sample -> samples.putIfAbsent(sample.name(), sample));
        return samples.values().stream().map(sample -> new ComparisonPage.SampleItem(sample.name(), sample.quantity(),
                price(before, sample, language), price(after, sample, language))).toList();
    }

    private static ComparisonPage.PriceItem price(RuleSet rules, Sample sample, Language language) {
        return ComparisonPage.PriceItem.of(Price.of(rules, sample.job(), sample.quantity(), sample.leadTime()), language);
    }
}
