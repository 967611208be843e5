package hqb.search;

import hqb.platform.Language;
import hqb.platform.rates.CurrentRates;
import hqb.platform.reindex.DocumentKind;
import hqb.prototyping.pricing.GatherChoices;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.pricing.RuleSet;
import hqb.prototyping.providers.Offering;
import hqb.prototyping.providers.PriceRules;
import hqb.prototyping.providers.ProcessWords;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.Providers;
import hqb.prototyping.testing.ListTestServices;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the document of a provider: its names, what it makes in the words of both languages, on which machines, by which standards, from
 * which materials, under which certificates. What a provider is, the search reads from PostgreSQL.
 */
@Singleton
class ProviderDocuments implements DocumentSource {
    private final Providers providers;
    private final PriceRules rules;
    private final ListTestServices tests;
    private final Clock clock;

    ProviderDocuments(Providers providers, PriceRules rules, ListTestServices tests, Clock clock) {
        this.providers = providers;
        this.rules = rules;
        this.tests = tests;
        this.clock = clock;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.PROVIDER;
    }

    @Override
    public List<Document> load(Collection<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids);
        Map<UUID, List<RuleSet>> made = new HashMap<>();
        for (PricedProcess process : PricedProcess.values()) {
            for (Offering offering : rules.inForce(process)) {
                made.computeIfAbsent(offering.provider().id().value(), any -> new ArrayList<>()).add(offering.rules());
            }
        }
        return providers.list().stream().filter(one -> wanted.contains(one.id().value()))
                .map(one -> new Document(one.id().value(), document(one, made.getOrDefault(one.id().value(), List.of())))).toList();
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return providers.list().stream().map(one -> one.id().value()).sorted(Comparator.naturalOrder())
                .filter(id -> last == null || id.compareTo(last) > 0).limit(limit).toList();
    }

    @Override
    public long count() {
        return providers.list().size();
    }

    private Map<String, Object> document(Provider provider, List<RuleSet> made) {
        List<String> words = new ArrayList<>();
        for (Language language : Language.values()) {
            words.add(language.pick(provider.nameEn(), provider.nameZh()));
            words.add(language.pick(provider.aboutEn(), provider.aboutZh()));
            words.add(language.pick(provider.cityEn(), provider.cityZh()));
        }
        for (RuleSet rule : made) {
            ProcessWords process = ProcessWords.of(rule.process());
            words.addAll(List.of(process.en(), process.zh()));
            words.addAll(process.words());
            GatherChoices.of(List.of(rule)).forEach(choice -> words.addAll(choice.values()));
        }
        Set<String> said = new HashSet<>(words);
        tests.all().stream().filter(test -> test.priced() != null && said.contains(test.priced())).forEach(test -> {
            words.addAll(List.of(test.standard(), test.titleEn(), test.titleZh()));
            words.addAll(test.words());
        });
        providers.machines(provider.id()).forEach(machine -> words.add(machine.name()));
        providers.certificates(provider.id(), LocalDate.ofInstant(clock.instant(), CurrentRates.SHENZHEN))
                .forEach(paper -> words.add(paper.name()));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", provider.id().value().toString());
        document.put("slug", provider.slug());
        document.put("process", made.stream().map(rule -> rule.process().code()).toList());
        document.put("names", List.of(provider.nameEn(), provider.nameZh()));
        document.put("words", words);
        return document;
    }
}
