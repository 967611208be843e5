package hqb.search;

import hqb.catalogue.Categories;
import hqb.catalogue.Category;
import hqb.catalogue.Dictionary;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parameter;
import hqb.catalogue.Part;
import hqb.catalogue.PartText;
import hqb.catalogue.Parts;
import hqb.catalogue.mpn.LookAlikes;
import hqb.catalogue.mpn.NormalForm;
import hqb.catalogue.mpn.PackingSuffixes;
import hqb.catalogue.typed.CanonicalPackage;
import hqb.platform.Language;
import hqb.platform.reindex.DocumentKind;
import hqb.supply.Offers;
import hqb.supply.OfferSummary;
import hqb.supply.PriceCurve;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the document of a part from the catalogue and a summary of its offers. */
@Singleton
class PartDocuments implements DocumentSource {
    private static final int SHORTEST_TAIL = 3;
    private static final int MOST_TAILS = 32;

    private final PackingSuffixes suffixes = new PackingSuffixes();
    private final Parts parts;
    private final Offers offers;
    private final Categories categories;
    private final Dictionary dictionary;
    private final PartText text;

    PartDocuments(Parts parts, Offers offers, Categories categories, Dictionary dictionary, PartText text) {
        this.parts = parts;
        this.offers = offers;
        this.categories = categories;
        this.dictionary = dictionary;
        this.text = text;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.PART;
    }

    @Override
    public List<Document> load(Collection<UUID> ids) {
        Map<UUID, OfferSummary> summaries = offers.summaries(ids);
        return parts.inCatalogue(ids).stream().map(listed -> {
            UUID id = listed.part().id().value();
            return new Document(id, document(listed, summaries.getOrDefault(id, OfferSummary.NONE)));
        }).toList();
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return parts.idsAfter(last, limit);
    }

    @Override
    public long count() {
        return parts.count();
    }

    private Map<String, Object> document(ListedPart listed, OfferSummary summary) {
        Part part = listed.part();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", part.id().value().toString());
        document.put("mpn", part.mpn());
        putForms(document, part);
        document.put("manufacturer", listed.manufacturer());
        document.put("category", part.category());
        document.put("categories", categories.path(part.category()).stream().map(Category::slug).toList());
        putIfKnown(document, "package", part.packageName());
        putPackage(document, part.packageName());
        putIfKnown(document, "lifecycle", part.lifecycle());
        putIfKnown(document, "datasheetUrl", part.datasheetUrl());
        document.put("textEn", text.describe(part, Language.EN));
        document.put("textZh", text.describe(part, Language.ZH));
        document.put("words", words(listed));
        putParameters(document, part);
        document.put("stock", summary.stock());
        document.put("suppliers", summary.suppliers());
        document.put("markets", summary.markets());
        document.put("popularity", RankingWeights.merit(summary, part.lifecycle()));
        putPrices(document, summary.prices());
        return document;
    }

    /** The forms of the number that searches look for. */
    private void putForms(Map<String, Object> document, Part part) {
        String key = NormalForm.of(part.mpn());
        document.put("mpnKey", key);
        document.put("mpnTails", tails(key));
        document.put("mpnForms", List.of(NormalForm.printed(part.mpn()), PartQueries.groups(part.mpn())));
        document.put("mpnBase", suffixes.base(part.manufacturer(), part.mpn()));
        document.put("mpnLook", LookAlikes.form(key));
    }

    /** The one name of all spellings, for filters and counts, and what words find it by. */
    private static void putPackage(Map<String, Object> document, @Nullable String name) {
        if (name != null) {
            String outline = CanonicalPackage.of(name);
            document.put("outline", outline);
            document.put("packageKey", Stream.of(name, outline).map(PartQueries::key).distinct().toList());
        }
    }

    private void putParameters(Map<String, Object> document, Part part) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        Map<String, Object> words = new LinkedHashMap<>();
        part.parameters().forEach((name, value) -> {
            if (value instanceof Double) {
                numbers.put(name, value);
            } else {
                Parameter parameter = dictionary.get(name);
                words.put(name, parameter.several() ? parameter.tokens(value.toString()) : value);
            }
        });
        document.put("num", numbers);
        document.put("kw", words);
    }

    private static void putPrices(Map<String, Object> document, PriceCurve curve) {
        List<PriceCurve.Step> steps = curve.steps();
        List<PartHit.Step> prices = new ArrayList<>(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            long to = i + 1 < steps.size() ? steps.get(i + 1).from() - 1 : PartHit.Step.OPEN_END;
            prices.add(new PartHit.Step(steps.get(i).from(), to, steps.get(i).cny()));
        }
        document.put("prices", prices);
        if (!prices.isEmpty()) {
            document.put("priceAtOne", prices.getFirst().cny());
        }
    }

    /** What full-text search reads: both descriptions, the source's own, the names above the part and those of its maker. */
    private List<String> words(ListedPart listed) {
        Part part = listed.part();
        Set<String> words = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            words.add(text.describe(part, language).replace("\u00a0", " "));
            categories.path(part.category()).forEach(category -> words.add(category.name(language)));
            part.parameters().forEach((name, value) -> words.add(dictionary.get(name).text(value, language).replace(" ", "")));
        }
        words.add(part.description());
        words.add(listed.manufacturer());
        words.addAll(listed.aliases());
        return List.copyOf(words);
    }

    /** Every end of the number, so that any piece of it is the beginning of one of them. */
    private static List<String> tails(String key) {
        List<String> tails = new ArrayList<>();
        for (int from = 1; from <= key.length() - SHORTEST_TAIL && tails.size() < MOST_TAILS; from++) {
            tails.add(key.substring(from));
        }
        return tails;
    }

    private static void putIfKnown(Map<String, Object> document, String name, @Nullable Object value) {
        if (value != null) {
            document.put(name, value);
        }
    }
}
