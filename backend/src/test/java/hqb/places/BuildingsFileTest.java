package hqb.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildingsFileTest {
    private static final List<DemoDistrict.Row> ROWS = Demonstration.rows("district/buildings.json", DemoDistrict.Row.class);

    @Test
    void hasThe38BuildingsOfTheSurveyInBothLanguages() {
        assertThat(ROWS).hasSize(38).extracting(DemoDistrict.Row::slug).doesNotHaveDuplicates();
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(row.nameZh()).containsPattern("\\p{IsHan}");
            assertThat(row.nameEn()).doesNotContainPattern("\\p{IsHan}");
            assertThat(row.tradesZh()).hasSameSizeAs(row.tradesEn());
            assertThat(row.noteZh() == null).isEqualTo(row.noteEn() == null);
        });
    }

    @Test
    void publishedFiguresAreKeptAndOthersSaidToBeEstimates() {
        DemoDistrict.Row seg = row("seg-plaza");
        assertThat(seg.grossAreaM2()).isEqualByComparingTo("169083");
        assertThat(seg.floors()).isEqualTo(71);
        assertThat(seg.basements()).isEqualTo(4);
        assertThat(seg.areaEstimated()).isFalse();
        assertThat(ROWS).filteredOn(row -> !row.areaEstimated()).containsExactly(seg);
        BigDecimal halls = row("huaqiang-electronics-world-1").grossAreaM2().add(row("huaqiang-electronics-world-2-3").grossAreaM2());
        assertThat(halls).isEqualByComparingTo("150000");
    }

    @Test
    void noBuildingHasMoreAreaThanItsStoreysOnItsGround() {
        assertThat(ROWS).allSatisfy(row -> assertThat(row.grossAreaM2().doubleValue())
                .isLessThanOrEqualTo(row.widthM() * row.depthM() * (row.floors() + row.basements())));
    }

    @Test
    void marketsAndOnlyTheyHaveMarketFloors() {
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(row.marketFloors() > 0).as(row.slug()).isEqualTo(row.market());
            assertThat(row.marketFloors()).isLessThanOrEqualTo(row.floors());
        });
    }

    @Test
    void everyFloorGetsItsShareOfTheTrades() {
        DemoDistrict.Row seg = row("seg-plaza");
        assertThat(seg.floor(1).nameEn()).isEqualTo("Components");
        assertThat(seg.floor(10).nameZh()).isEqualTo("安防");
        DemoDistrict.Row hall = row("huaqiang-electronics-world-1");
        assertThat(hall.floor(4).nameEn()).isEqualTo("Instruments, industrial control");
    }

    private static DemoDistrict.Row row(String slug) {
        return ROWS.stream().filter(row -> row.slug().equals(slug)).findFirst().orElseThrow();
    }
}
