package hqb.supply.demo;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.catalogue.Parts;
import hqb.supply.Offer;
import hqb.supply.OfferSummary;
import hqb.supply.Offers;
import hqb.testing.HqbTest;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HqbTest
class LoadOffersTest {
    @Test
    void loadingABatchAgainLeavesOffersAndTalliesAsTheyWere(LoadOffers load, Offers offers, Parts parts) {
        List<UUID> some = parts.idsAfter(null, 50);
        List<Offer> batch = some.stream().map(offers::listByPart).flatMap(Collection::stream).toList();
        long count = offers.count();
        assertThat(load.load(batch)).isEqualTo(batch.size());
        assertThat(offers.count()).isEqualTo(count);
        assertThat(some.stream().map(offers::listByPart).flatMap(Collection::stream).toList()).isEqualTo(batch);
    }

    @Test
    void summariesAgreeWithTheOffersThemselves(Offers offers, Parts parts) {
        List<UUID> some = parts.idsAfter(null, 100);
        offers.summaries(some).forEach((part, summary) -> {
            List<Offer> listed = offers.listByPart(part);
            assertThat(summary.stock()).isEqualTo(listed.stream().mapToLong(Offer::stock).sum());
            assertThat(summary.suppliers()).isEqualTo((int) listed.stream().map(Offer::supplierId).distinct().count());
            assertThat(summary.markets()).hasSizeLessThanOrEqualTo(listed.size());
            assertThat(summary.prices().steps().isEmpty()).isEqualTo(listed.isEmpty());
        });
        assertThat(offers.summaries(List.of(new UUID(1, 1)))).containsEntry(new UUID(1, 1), OfferSummary.NONE);
    }
}
