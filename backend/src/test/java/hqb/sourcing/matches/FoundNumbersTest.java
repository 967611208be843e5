package hqb.sourcing.matches;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.catalogue.NamedPart;
import hqb.catalogue.mpn.NormalForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FoundNumbersTest {
    private final FoundNumbers found = new FoundNumbers(List.of());

    private static NamedPart part(String mpn, String maker) {
        return new NamedPart(UUID.nameUUIDFromBytes((mpn + maker).getBytes(StandardCharsets.UTF_8)), mpn, NormalForm.of(mpn), maker, maker,
                "mosfets");
    }

    @Test
    void theSurestWayAPartWasFoundCounts() {
        NamedPart part = part("SI2302CDS", "tech-public");
        found.add(new Match(part, MatchKind.PIECE));
        found.add(new Match(part, MatchKind.MPN));
        found.add(new Match(part, MatchKind.SPELLING));

        assertThat(found.matches()).extracting(Match::kind).containsExactly(MatchKind.MPN);
    }

    @Test
    void theBeginningOfAnotherMakersNumberIsDoubtfulWithoutAMaker() {
        found.add(new Match(part("SI2302CDS", "tech-public"), MatchKind.MPN));
        found.doubt(part("SI2302CDS-T1-E3", "vishay"));

        assertThat(found.matches()).extracting(Match::kind).containsExactly(MatchKind.MPN_OF_SEVERAL, MatchKind.MPN_OF_SEVERAL);
    }

    @Test
    void aPackingOfTheSameMakerOrAMakerOnTheLineLeavesNoDoubt() {
        found.add(new Match(part("SI2302CDS", "vishay"), MatchKind.MPN));
        found.doubt(part("SI2302CDS-T1-E3", "vishay"));
        assertThat(found.isSure()).isTrue();

        FoundNumbers named = new FoundNumbers(List.of());
        named.add(new Match(part("SI2302CDS", "tech-public"), MatchKind.MPN_AND_MAKER));
        named.doubt(part("SI2302CDS-T1-E3", "vishay"));
        assertThat(named.isSure()).isTrue();
    }

    @Test
    void numbersOfDifferentPartsAreNotBelievedButAlternatesMayDiffer() {
        found.add(new Match(part("LM358DR", "texas-instruments"), MatchKind.MPN_AND_MAKER));
        found.add(new Match(part("LM2904DR", "texas-instruments"), MatchKind.ALTERNATE));
        found.settle();
        assertThat(found.isSure()).isTrue();

        found.add(new Match(part("NE555DR", "texas-instruments"), MatchKind.SUPPLIER_PART));
        found.settle();
        assertThat(found.matches()).extracting(Match::kind).containsExactly(MatchKind.DISAGREE, MatchKind.ALTERNATE, MatchKind.DISAGREE);
    }

    @Test
    void housesAreNamedShorterAndLonger() {
        assertThat(Makers.agree("samsung-electro-mechanics", "samsung")).isTrue();
        assertThat(Makers.agree("vishay", "vishay-dale")).isTrue();
        assertThat(Makers.agree("st-semtech", "st")).isFalse();
        assertThat(Makers.agree("texas-instruments", null)).isFalse();
    }
}
