package hqb.sourcing.boms;

import hqb.accounts.Actor;
import hqb.boms.reading.BomLine;
import hqb.catalogue.Parts;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.sourcing.boms.BomPage.ChangedLines;
import hqb.sourcing.matches.Steps;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a person's decision about a line, and takes it back. It holds for the lines that say the same, and for the organisation's next lists. */
@Singleton
class ChooseLine {
    private final FindBom find;
    private final ReadSent read;
    private final Choices choices;
    private final DecideLines decide;
    private final ShowLines show;
    private final Parts parts;

    ChooseLine(FindBom find, ReadSent read, Choices choices, DecideLines decide, ShowLines show, Parts parts) {
        this.find = find;
        this.read = read;
        this.choices = choices;
        this.decide = decide;
        this.show = show;
        this.parts = parts;
    }

    /**
     * Decides about a line.
     *
     * @param row  of the line, as the list counts
     * @param part null: none of those that are offered
     * @throws Refusal when there is no such line or part, or the list belongs to others
     */
    ChangedLines choose(UUID id, int row, @Nullable UUID part, Actor actor, Language language) {
        Boms.Bom bom = find.toChange(id, actor);
        List<BomLine> lines = read.read(bom).lines();
        BomLine line = line(lines, row);
        if (part != null && parts.inShort(List.of(part)).isEmpty()) {
            throw Refusal.invalid("/partId", "There is no part with this id. Choose one of the candidates, or search for it.",
                    "没有此编号的器件。请从候选中选择或搜索。");
        }
        choices.add(bom, row, decide.key(line).orElse(null), part, actor.personId() == null ? null : actor.personId().value());
        return changed(bom, line, lines, actor, language);
    }

    /**
     * Takes back the latest decision that counts for a line, also one that was made on an earlier list: it is remembered no more. What was decided
     * before counts again.
     *
     * @throws Refusal when there is no such line, nothing was decided about it, or the list belongs to others
     */
    ChangedLines undo(UUID id, int row, Actor actor, Language language) {
        Boms.Bom bom = find.toChange(id, actor);
        List<BomLine> lines = read.read(bom).lines();
        BomLine line = line(lines, row);
        DecideLines.Decision decision = decide.of(bom, List.of(line)).get(line);
        if (decision == null) {
            throw Refusal.notFound("Nothing was decided about row " + row + ".", "第 " + row + " 行没有可撤销的选择。");
        }
        choices.undo(decision.choice().id());
        return changed(bom, line, lines, actor, language);
    }

    private ChangedLines changed(Boms.Bom bom, BomLine line, List<BomLine> lines, Actor actor, Language language) {
        return new ChangedLines(show.of(bom, decide.sayingTheSame(line, lines), actor, language, Steps.UNTOLD));
    }

    private static BomLine line(List<BomLine> lines, int row) {
        return lines.stream().filter(one -> one.row() == row).findFirst().orElseThrow(
                () -> Refusal.notFound("Row " + row + " of this list is no part.", "此 BOM 的第 " + row + " 行不是器件。"));
    }
}
