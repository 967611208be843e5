package hqb.catalogue.cleaning;

import hqb.catalogue.Categories;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Parameter;
import hqb.catalogue.cleaning.ParseReport.CategoryFigures;
import hqb.catalogue.cleaning.ParseReport.ParameterFigures;
import hqb.platform.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes a parse report as Markdown. */
public final class RenderReport {

    /** A facet has real choices when at least this share of a category's parts has a value ... */
    public static final double MOST = 0.5;
    /** ... and there are at least this many values. */
    public static final int CHOICES = 2;

    private static final int LARGEST = 20;

    private RenderReport() {
    }

    /** The report in full. */
    public static String markdown(ParseReport report, Categories categories, Dictionary dictionary) {
        var text = new StringBuilder();
        text.append(
                "# Parse report\n\nWritten by `hqb.catalogue.cleaning.ReportCleaning`; see [catalogue.md](catalogue.md) for the rules.\n\n");
        text.append("| figure | value |\n| --- | ---: |\n");
        figure(text, "records read", report.rows());
        figure(text, "clean parts", report.parts());
        figure(text, "duplicates merged", report.duplicates());
        figure(text, "records without a part number", report.unnamed());
        figure(text, "spellings of manufacturers", report.spellings());
        figure(text, "manufacturers", report.manufacturers());
        figure(text, "categories with parts", report.categories().size());
        figure(text, "parameters with values", report.parameters().values().stream().filter(figures -> figures.read() > 0).count());
        figure(text, "parameter values read", report.valuesRead());
        figure(text, "values meant for a parameter, kept as text", report.valuesKeptAsText());
        figure(text, "attributes kept as text in all", report.othersKept());
        largest(text, report, categories, dictionary);
        parameters(text, report, dictionary);
        allCategories(text, report, categories, dictionary);
        return text.toString();
    }

    private static void figure(StringBuilder text, String name, long value) {
        text.append("| ").append(name).append(" | ").append(String.format(Locale.ROOT, "%,d", value)).append(" |\n");
    }

    /** The largest categories by parts, greatest first. */
    public static List<String> largest(ParseReport report) {
        return report.categories().entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, CategoryFigures> entry) -> -entry.getValue().parts())).limit(LARGEST)
                .map(Map.Entry::getKey).toList();
    }

    /** The facets of a category that offer real choices. */
    public static List<Parameter> realFacets(ParseReport report, String slug, Dictionary dictionary) {
        var figures = report.categories().get(slug);
        return figures == null ? List.of()
                : dictionary.facetsOf(slug).stream().filter(parameter -> figures.coverage().getOrDefault(parameter.name(), 0.0) >= MOST
                        && figures.distinct().getOrDefault(parameter.name(), 0) >= CHOICES).toList();
    }

    private static void largest(StringBuilder text, ParseReport report, Categories categories, Dictionary dictionary) {
        text.append(
                "\n## Facets of the 20 largest categories\n\nShare of the category's parts that have a value, number of different values. Facets in brackets cover less than half.\n\n");
        text.append("| category | parts | facets with real choices | facets |\n| --- | ---: | ---: | --- |\n");
        for (var slug : largest(report)) {
            var figures = Objects.requireNonNull(report.categories().get(slug));
            var facets = dictionary.facetsOf(slug).stream().map(parameter -> facet(parameter, figures)).collect(Collectors.joining(", "));
            text.append("| ").append(categories.get(slug).name(Language.EN)).append(" | ").append(figures.parts()).append(" | ")
                    .append(realFacets(report, slug, dictionary).size())
                    .append(" | ").append(facets).append(" |\n");
        }
    }

    private static String facet(Parameter parameter, CategoryFigures figures) {
        double share = figures.coverage().getOrDefault(parameter.name(), 0.0);
        int distinct = figures.distinct().getOrDefault(parameter.name(), 0);
        var shown = String.format(Locale.ROOT, "%s %.0f %% / %d", parameter.label(Language.EN), share * 100, distinct);
        return share >= MOST && distinct >= CHOICES ? shown : "(" + shown + ")";
    }

    private static void parameters(StringBuilder text, ParseReport report, Dictionary dictionary) {
        text.append(
                "\n## Parameters\n\n| parameter | unit | values | kept as text | most frequent of those |\n| --- | --- | ---: | ---: | --- |\n");
        for (var parameter : dictionary.all()) {
            var figures = report.parameters().getOrDefault(parameter.name(), new ParameterFigures(0, 0, List.of()));
            text.append("| ").append(parameter.name()).append(" | ").append(parameter.isNumber() ? parameter.unit().symbol() : "text")
                    .append(" | ").append(figures.read()).append(" | ")
                    .append(figures.keptAsText()).append(" | ")
                    .append(figures.examples().stream().map(RenderReport::code).collect(Collectors.joining(", "))).append(" |\n");
        }
    }

    private static String code(String example) {
        var cut = example.length() > 40 ? example.substring(0, 40) + "…" : example;
        return "`" + cut.replace("|", "/").replace("`", "'") + "`";
    }

    private static void allCategories(StringBuilder text, ParseReport report, Categories categories, Dictionary dictionary) {
        text.append("\n## Categories\n\n| category | Chinese | parts | facets with real choices |\n| --- | --- | ---: | ---: |\n");
        for (var category : categories.all()) {
            var figures = report.categories().get(category.slug());
            if (figures != null) {
                var path = categories.path(category.slug()).stream().map(node -> node.name(Language.EN)).collect(Collectors.joining(" / "));
                text.append("| ").append(path).append(" | ").append(category.nameZh()).append(" | ").append(figures.parts()).append(" | ")
                        .append(realFacets(report, category.slug(), dictionary).size()).append(" |\n");
            }
        }
    }
}
