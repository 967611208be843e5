package hqb.sourcing.boms;

import hqb.boms.reading.BomFile;
import hqb.boms.reading.BomLine;
import hqb.boms.reading.ReadBom;
import hqb.boms.reading.Role;
import hqb.platform.FieldError;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.files.SealedFiles;
import hqb.platform.tables.UnreadableTable;
import hqb.sourcing.boms.BomPage.ColumnItem;
import hqb.sourcing.boms.BomPage.LineItem;
import hqb.sourcing.boms.BomPage.MatchItem;
import hqb.sourcing.boms.BomPage.OtherItem;
import hqb.sourcing.boms.BomPage.ProblemItem;
import hqb.sourcing.boms.BomPage.Summary;
import hqb.supply.Offers;
import hqb.supply.OfferSummary;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows a list to whoever has its link, and takes corrections of its columns. */
@Singleton
class ShowBom {
    private final Boms boms;
    private final SealedFiles files;
    private final MatchLines matcher;
    private final Offers offers;

    ShowBom(Boms boms, SealedFiles files, MatchLines matcher, Offers offers) {
        this.boms = boms;
        this.files = files;
        this.matcher = matcher;
        this.offers = offers;
    }

    /** The list of that link; refuses with not-found when there is none. */
    BomPage show(UUID id, Language language) throws IOException {
        Boms.Bom bom = boms.get(id);
        BomFile read = read(bom);
        Map<BomLine, List<Match>> found = matcher.match(read.lines());
        Map<UUID, OfferSummary> stock = offers
                .summaries(found.values().stream().flatMap(List::stream).map(match -> match.part().id()).toList());
        List<LineItem> lines = read.lines().stream().map(line -> line(line, found.getOrDefault(line, List.of()), stock, language)).toList();
        return new BomPage(id, "ready", bom.fileName(), read.format(),
                read.columns().stream().map(column -> new ColumnItem(column.index(), column.header(), column.role().code())).toList(),
                lines,
                read.otherRows().stream().map(row -> new OtherItem(row.row(), row.text())).toList(), summary(read, lines));
    }

    /**
     * Gives columns other roles.
     *
     * @param wanted roles by index
     * @throws Refusal naming the columns or roles that there are none of
     */
    void correct(UUID id, Map<Integer, String> wanted) throws IOException {
        Boms.Bom bom = boms.get(id);
        int columns = read(bom).columns().size();
        Map<Integer, Role> roles = new HashMap<>(bom.roles());
        List<FieldError> errors = new ArrayList<>();
        wanted.forEach((index, code) -> {
            if (index < 0 || index >= columns) {
                errors.add(new FieldError("/columns", "There is no column " + index + "."));
            }
            Role.ofCode(code).ifPresentOrElse(role -> roles.put(index, role),
                    () -> errors.add(new FieldError("/columns",
                            "There is no role \"" + (code.length() > 40 ? code.substring(0, 40) : code) + "\".")));
        });
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        boms.correct(id, roles);
    }

    private BomFile read(Boms.Bom bom) throws IOException {
        Path file = Files.createTempFile("bom", ".list");
        try (InputStream content = files.open(bom.id())) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return ReadBom.of(file, bom.fileName(), bom.roles());
        } catch (UnreadableTable fault) {
            throw SendBom.unreadable(fault);
        } finally {
            Files.delete(file);
        }
    }

    private static LineItem line(BomLine line, List<Match> found, Map<UUID, OfferSummary> stock, Language language) {
        List<MatchItem> candidates = found.stream().map(match -> item(match, stock, language)).toList();
        return new LineItem(line.row(), line.references(), line.quantity(), line.mpn(),
                line.mpns().isEmpty() ? List.of() : line.mpns().subList(1, line.mpns().size()), line.manufacturer(), line.value(),
                line.footprint(), line.description(), line.supplierParts(), line.dnp(), candidates.isEmpty() ? null : candidates.getFirst(),
                candidates, line.problems().stream().map(one -> new ProblemItem(one.kind().code(), one.message(language))).toList());
    }

    private static MatchItem item(Match match, Map<UUID, OfferSummary> stock, Language language) {
        return new MatchItem(match.part().id(), match.part().mpn(), match.part().maker(), match.kind().confidence(), match.kind().code(),
                match.kind().isSure(), match.reason(language),
                stock.getOrDefault(match.part().id(), OfferSummary.NONE).stock());
    }

    private static Summary summary(BomFile read, List<LineItem> lines) {
        return new Summary(lines.size(), read.placements(), (int) lines.stream().filter(line -> line.match() != null).count(),
                (int) lines.stream().filter(line -> line.match() != null && line.match().accepted()).count(),
                (int) lines.stream().filter(LineItem::dnp).count());
    }
}
