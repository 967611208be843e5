package hqb.projects.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class CostSheetTest {
    private static final List<Long> QUANTITIES = List.of(1L, 10L);

    private static CostItem item(CostKind kind, Map<Long, Cost> costs, @Nullable String gap) {
        return new CostItem(kind, new UUID(0, 1), "one", Map.of(), Instant.EPOCH, costs, gap);
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }

    @Test
    void oneOffCostsAreSharedByAllPiecesAndRunningOnesAreNot() {
        CostItem parts = item(CostKind.PARTS, Map.of(1L, Cost.running(1, amount("3.00")), 10L, Cost.running(10, amount("30.00"))), null);
        CostItem tests = item(CostKind.TESTS, Map.of(1L, Cost.once(1, amount("500.00")), 10L, Cost.once(1, amount("500.00"))), null);

        List<CostSheet.Column> columns = new CostSheet(QUANTITIES, List.of(parts, tests)).columns();

        assertThat(columns.get(0).perUnit()).isEqualByComparingTo("503");
        assertThat(columns.get(1).perUnit()).isEqualByComparingTo("53");
        assertThat(columns.get(1).oneOff()).isEqualByComparingTo("500");
        assertThat(columns).allMatch(CostSheet.Column::complete);
    }

    @Test
    void piecesThatAreMadeBeyondWhatWasAskedForArePaidByThoseThatWere() {
        CostItem boards = item(CostKind.BOARDS, Map.of(1L, new Cost(5, amount("40.00"), amount("25.00"))), null);

        assertThat(new CostSheet(List.of(1L), List.of(boards)).columns().getFirst().perUnit()).isEqualByComparingTo("40");
    }

    @Test
    void aSheetSaysWhereSomethingHasNoPrice() {
        CostItem parts = item(CostKind.PARTS, Map.of(1L, Cost.running(1, amount("3.00")), 10L, Cost.running(10, amount("30.00"))), null);
        CostItem boards = item(CostKind.BOARDS, Map.of(10L, Cost.running(10, amount("70.00"))), null);

        assertThat(new CostSheet(QUANTITIES, List.of(parts, boards)).columns()).extracting(CostSheet.Column::complete)
                .containsExactly(false, true);
        assertThat(new CostSheet(QUANTITIES, List.of(item(CostKind.PARTS, parts.costs(), "2 lines"))).columns())
                .noneMatch(CostSheet.Column::complete);
        assertThat(new CostSheet(QUANTITIES, List.of()).columns()).noneMatch(CostSheet.Column::complete);
    }

    @Test
    void aThirdIsRoundedHalfEvenToSixDigits() {
        assertThat(CostSheet.perUnit(amount("10.00"), 3)).isEqualTo(amount("3.333333"));
    }

    @Test
    void noMoreIsOneOffThanThereIs() {
        assertThatThrownBy(() -> new Cost(1, amount("1.00"), amount("1.01"))).isInstanceOf(IllegalArgumentException.class);
    }
}
