package hqb.catalogue.cleaning;

import hqb.catalogue.Categories;
import hqb.catalogue.Category;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Manufacturers;
import hqb.catalogue.Numbers;
import hqb.catalogue.Part;
import hqb.catalogue.PartId;
import hqb.catalogue.ValueNames;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a clean part of a raw record. Not safe for use by several threads: it remembers what it has read. */
public final class CleanRecord {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_URL = 1000;

    private final Categories categories;
    private final Manufacturers manufacturers;
    private final SourceCategories sourceCategories;
    private final ReadParameters readParameters;
    private final PackageNames packages = new PackageNames();

    /** Reads the curated rules. */
    public CleanRecord(Categories categories, Dictionary dictionary, Manufacturers manufacturers) {
        var names = new ValueNames();
        this.categories = categories;
        this.manufacturers = manufacturers;
        this.sourceCategories = new SourceCategories(categories);
        this.readParameters = new ReadParameters(new SourcePlans(categories, dictionary, names), names);
    }

    /**
     * Cleans one record.
     *
     * @return the part, or null when the record has no part number
     */
    public @Nullable CleanPart clean(RawPart raw, ParseReport.Builder report) {
        var mpn = mpn(raw);
        if (mpn.isEmpty()) {
            return null;
        }
        var category = categories.get(sourceCategories.slugOf(raw.category(), raw.subcategory(), raw.description()));
        var manufacturer = manufacturers.canonical(raw.manufacturer());
        var packageName = packages.clean(raw.packageName());
        var read = readParameters.read(raw, category.slug(), report);
        var part = new Part(PartId.of(manufacturer.slug(), mpn), mpn, Part.mpnKey(mpn), manufacturer.slug(), category.slug(),
                raw.description(), packageName, null,
                datasheet(raw.datasheet()), read.parameters(), read.others(), equivalenceKey(category, packageName, read.parameters()),
                "lcsc:" + raw.sourceId(), 1);
        return new CleanPart(part, manufacturer, raw.sourceId(), raw.stock(), raw.priceBreaks());
    }

    /** The part number with its blanks in order; the reader has stripped it and made every blank a space. */
    static String mpn(RawPart raw) {
        return raw.mpn().contains("  ") ? BLANKS.matcher(raw.mpn()).replaceAll(" ") : raw.mpn();
    }

    /** The manufacturer's slug and the number: what may exist once. */
    String identity(RawPart raw) {
        return manufacturers.canonical(raw.manufacturer()).slug() + "\n" + mpn(raw);
    }

    private static @Nullable String datasheet(String url) {
        return (url.startsWith("https://") || url.startsWith("http://")) && url.length() <= LONGEST_URL && url.indexOf(' ') < 0 ? url
                : null;
    }

    private @Nullable String equivalenceKey(Category category, @Nullable String packageName, Map<String, Object> parameters) {
        if (category.defining().isEmpty() || packageName == null) {
            return null;
        }
        var key = new StringBuilder(category.slug()).append('|').append(packageName);
        for (var name : category.defining()) {
            var value = parameters.get(name);
            if (value == null) {
                return null;
            }
            key.append('|').append(value instanceof Double number ? Numbers.canonical(number) : value);
        }
        return key.toString();
    }
}
