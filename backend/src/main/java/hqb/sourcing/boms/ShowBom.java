package hqb.sourcing.boms;

import hqb.accounts.Actor;
import hqb.boms.reading.BomFile;
import hqb.platform.Language;
import hqb.sourcing.boms.BomPage.ColumnItem;
import hqb.sourcing.boms.BomPage.LineItem;
import hqb.sourcing.boms.BomPage.OtherItem;
import hqb.sourcing.boms.BomPage.Summary;
import hqb.sourcing.matches.Steps;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Shows a list to whoever has its link. */
@Singleton
class ShowBom {
    private final Boms boms;
    private final ReadSent read;
    private final ShowLines show;

    ShowBom(Boms boms, ReadSent read, ShowLines show) {
        this.boms = boms;
        this.read = read;
        this.show = show;
    }

    /** The list of that link; refuses with not-found when there is none. */
    BomPage show(UUID id, Actor actor, Language language) {
        return show(id, actor, language, Steps.UNTOLD);
    }

    /** The same, telling how far it is. */
    BomPage show(UUID id, Actor actor, Language language, Steps steps) {
        Boms.Bom bom = boms.get(id);
        steps.at("reading", 0, 0);
        BomFile file = read.read(bom);
        List<LineItem> lines = show.of(bom, file.lines(), actor, language, steps);
        return new BomPage(id, "ready", bom.fileName(), file.format(),
                file.columns().stream().map(column -> new ColumnItem(column.index(), column.header(), column.role().code())).toList(),
                lines, file.otherRows().stream().map(row -> new OtherItem(row.row(), row.text())).toList(), summary(file, lines),
                bom.name(), FindBom.isOwn(bom, actor), bom.organisation() != null, bom.createdAt(), bom.rolesRemembered());
    }

    /** The lines of the list of that link, for those who price or fetch them; who decided is not told, nor what is offered. */
    List<LineItem> lines(UUID id, Language language) {
        Boms.Bom bom = boms.get(id);
        return show.withoutOffers(bom, read.read(bom).lines(), language);
    }

    private static Summary summary(BomFile file, List<LineItem> lines) {
        return new Summary(lines.size(), file.placements(), (int) lines.stream().filter(line -> line.match() != null).count(),
                (int) lines.stream().filter(line -> line.match() != null && line.match().accepted()).count(),
                (int) lines.stream().filter(LineItem::dnp).count(), (int) lines.stream().filter(LineItem::settled).count());
    }
}
