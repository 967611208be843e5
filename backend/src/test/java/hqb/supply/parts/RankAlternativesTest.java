package hqb.supply.parts;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.catalogue.ListedPart;
import hqb.catalogue.Part;
import hqb.catalogue.PartId;
import hqb.catalogue.alike.Fit;
import hqb.supply.OfferSummary;
import hqb.supply.PriceCurve;
import hqb.supply.parts.RankAlternatives.Candidate;
import hqb.supply.parts.RankAlternatives.Gain;
import hqb.supply.parts.RankAlternatives.Kind;
import hqb.supply.parts.RankAlternatives.Ranked;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankAlternativesTest {
    private static OfferSummary offered(long stock, String price) {
        return new OfferSummary(stock, 1, Set.of(), new PriceCurve(List.of(new PriceCurve.Step(1, new BigDecimal(price)))),
                BigDecimal.valueOf(4));
    }

    private static Candidate candidate(String mpn, Fit fit, OfferSummary offered) {
        Part part = new Part(PartId.of("maker", mpn), mpn, mpn, "maker", "mlcc", "", null, null, null, Map.of(), Map.of(), null, "test", 1);
        return new Candidate(new ListedPart(part, "Maker", List.of()), fit, offered);
    }

    private static List<String> names(List<Ranked> ranked) {
        return ranked.stream().map(one -> one.candidate().part().part().mpn() + " " + one.kind().code()).toList();
    }

    @Test
    void thePackingComesFirstThenWhatIsBetterThenWhatFits() {
        List<Ranked> ranked = RankAlternatives.rank(offered(50, "1.00"), List.of(
                candidate("DEARER", Fit.DROP_IN, offered(5_000, "3.00")), candidate("CHEAP-JOB", Fit.SAME_JOB, offered(5_000, "0.10")),
                candidate("CHEAP", Fit.DROP_IN, offered(5_000, "0.50")), candidate("REEL", Fit.SAME_PART, offered(0, "1.00")),
                candidate("GONE", Fit.DROP_IN, OfferSummary.NONE)), 10);
        assertThat(names(ranked)).containsExactly("REEL packing", "CHEAP better", "CHEAP-JOB better", "DEARER drop-in", "GONE drop-in");
        assertThat(ranked.get(1).gains()).containsExactly(Gain.CHEAPER);
    }

    @Test
    void goodsAreAGainWhereOursAreNotEnoughAndOnlyThere() {
        Candidate stocked = candidate("STOCKED", Fit.SAME_JOB, offered(1_000, "2.00"));
        assertThat(RankAlternatives.rank(offered(999, "1.00"), List.of(stocked), 1_000)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.BETTER);
            assertThat(one.gains()).containsExactly(Gain.IN_STOCK);
        });
        assertThat(RankAlternatives.rank(offered(1_000, "1.00"), List.of(stocked), 1_000)).isEmpty();
        assertThat(RankAlternatives.rank(OfferSummary.NONE, List.of(stocked), 1_001)).isEmpty();
    }

    @Test
    void aLowPriceWithoutGoodsAndAHundredthLessAreNoGain() {
        assertThat(RankAlternatives.rank(offered(100, "1.00"), List.of(candidate("EMPTY", Fit.DROP_IN, offered(0, "0.10")),
                candidate("PENNY", Fit.DROP_IN, offered(100, "0.995"))), 1)).allSatisfy(one -> assertThat(one.gains()).isEmpty())
                .hasSize(2);
    }

    @Test
    void ofEachKindThereAreSoManyTheBestOfThem() {
        List<Candidate> many = IntStream.range(0, 20).mapToObj(i -> candidate("P" + i, Fit.DROP_IN, offered(1_000, "0." + (40 - i))))
                .toList();
        List<Ranked> ranked = RankAlternatives.rank(offered(1_000, "1.00"), many, 1);
        assertThat(ranked).hasSize(RankAlternatives.MOST_OF_A_KIND);
        assertThat(names(ranked).getFirst()).isEqualTo("P19 better");
    }
}
