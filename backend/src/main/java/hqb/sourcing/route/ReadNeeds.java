package hqb.sourcing.route;

import hqb.platform.Language;
import hqb.sourcing.boms.WantedPart;
import hqb.sourcing.route.RoutePage.LeftLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has to be bought for so many boards: lines that mean the same part are bought as one. */
final class ReadNeeds {
    private final int boards;
    private final Language language;
    private final Map<UUID, Need> needs = new LinkedHashMap<>();
    private final List<LeftLine> left = new ArrayList<>();
    private final Map<Integer, WantedPart> byRow = new LinkedHashMap<>();

    private ReadNeeds(int boards, Language language) {
        this.boards = boards;
        this.language = language;
    }

    static ReadNeeds of(List<WantedPart> lines, int boards, Language language) {
        ReadNeeds read = new ReadNeeds(boards, language);
        lines.stream().filter(line -> !line.dnp()).forEach(read::add);
        return read;
    }

    private void add(WantedPart line) {
        byRow.put(line.row(), line);
        UUID part = line.part();
        Integer quantity = line.quantity();
        if (part == null || !line.sure()) {
            left.add(left(line, part == null ? WhyLeft.UNKNOWN : WhyLeft.TO_CHECK, 0));
        } else if (quantity == null || quantity < 1) {
            left.add(left(line, WhyLeft.NO_QUANTITY, 0));
        } else {
            Need need = new Need(part, String.valueOf(line.mpn()), String.valueOf(line.manufacturer()), List.of(line.row()),
                    line.references(), (long) quantity * boards);
            needs.merge(part, need, (one, other) -> new Need(part, one.mpn(), one.manufacturer(),
                    Stream.concat(one.rows().stream(), other.rows().stream()).toList(),
                    Stream.concat(one.references().stream(), other.references().stream()).toList(), one.pieces() + other.pieces()));
        }
    }

    List<Need> needs() {
        return List.copyOf(needs.values());
    }

    /** Lines that cannot be bought anywhere before somebody says more. */
    List<LeftLine> left() {
        return left;
    }

    /** The lines of a need that is not bought. */
    List<LeftLine> left(Need need, WhyLeft why, long there) {
        return need.rows().stream().map(byRow::get).map(line -> left(line, why, there)).toList();
    }

    private LeftLine left(WantedPart line, WhyLeft why, long there) {
        Integer quantity = line.quantity();
        @Nullable
        Long pieces = quantity == null ? null : Long.valueOf((long) quantity * boards);
        return new LeftLine(line.row(), line.references(), line.mpn() == null ? line.text() : line.mpn(), pieces, line.part(), why.code(),
                why.message(language, there));
    }
}
