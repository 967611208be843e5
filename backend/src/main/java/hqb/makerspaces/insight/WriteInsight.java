package hqb.makerspaces.insight;

import hqb.makerspaces.insight.InsightPage.Group;
import hqb.makerspaces.insight.InsightPage.Series;
import hqb.makerspaces.insight.InsightPage.Year;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.tables.WriteCsv;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Writes the figures of one plot as CSV, with headings in the asked language. */
@Singleton
class WriteInsight {
    private final ShowInsight show;

    WriteInsight(ShowInsight show) {
        this.show = show;
    }

    /** The file; throws {@link Refusal} when there is no such plot. */
    byte[] of(String plot, Language language) {
        InsightPage page = show.page(language);
        List<List<String>> rows = switch (plot) {
            case "shenzhen" -> years(page.shenzhen(), language);
            case "district" -> years(page.district(), language);
            case "ownership" -> groups(page.ownership(), language);
            case "uses" -> groups(page.uses(), language);
            case "tiers" -> groups(page.tiers(), language);
            case "standings" -> groups(page.standings(), language);
            default -> throw Refusal.notFound("There are shenzhen, district, ownership, uses, tiers and standings.",
                    "可用图表：shenzhen、district、ownership、uses、tiers、standings。");
        };
        StringBuilder text = new StringBuilder("\uFEFF");
        WriteCsv csv = new WriteCsv(text);
        try {
            for (List<String> row : rows) {
                csv.row(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<String>> years(Series series, Language language) {
        List<String> head = List.of(language.pick("Year", "年份"), language.pick("Makerspaces", "众创空间"), language.pick("Teams", "团队"),
                language.pick("Teams funded", "获投团队"), language.pick("Jobs", "就业人数"), language.pick("Graduates employed", "应届毕业生"),
                language.pick("Patents", "专利"), language.pick("Source", "来源"));
        return Stream.concat(Stream.of(head), series.years().stream().map(one -> row(one, series.source()))).toList();
    }

    private static List<String> row(Year one, String source) {
        return Stream.concat(Stream.of((long) one.year(), one.makerspaces(), one.teams(), one.funded(), one.jobs(), one.graduates(),
                one.patents()).map(String::valueOf), Stream.of(source)).toList();
    }

    private static List<List<String>> groups(List<Group> groups, Language language) {
        List<String> head = List.of(language.pick("Kind", "类别"), language.pick("Count", "数量"), language.pick("Area m²", "面积（平方米）"));
        return Stream.concat(Stream.of(head), groups.stream()
                .map(one -> List.of(one.code(), Long.toString(one.count()), one.areaM2().toPlainString()))).toList();
    }
}
