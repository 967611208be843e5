package hqb.supply;

import static hqb.supply.TermsTest.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hqb.catalogue.Parts;
import hqb.places.Demonstration;
import hqb.platform.Refusal;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
import hqb.testing.HqbTest;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses the smallest supplier and removes what it lists. */
@HqbTest
class ListOfferTest {
    private static final SupplierId SUPPLIER = new SupplierId(Demonstration.id("supplier", "demo-old-banyan"));

    private static Listing listing(UUID part, String sku) {
        return new Listing(part, sku, 500, 10, 10, "bag", "2601", "CNY", breaks(10, "0.5", 100, "0.4").steps(), null);
    }

    @Test
    void aListedOfferCountsInSummaryAndTallyAndAgainReplacesIt(ListOffer list, Offers offers, Suppliers suppliers, Parts parts,
            DataSource database)
            throws SQLException {
        UUID part = parts.idsAfter(null, 1).getFirst();
        OfferSummary before = offers.summaries(List.of(part)).getOrDefault(part, OfferSummary.NONE);
        long tally = total(suppliers);
        Offer first = list.list(SUPPLIER, listing(part, "TEST-1"));
        Offer second = list.list(SUPPLIER, new Listing(part, "TEST-1", 700, 1, 1, null, null, "USD", breaks(1, "0.01").steps(), null));
        try {
            assertThat(second.id()).isEqualTo(first.id());
            OfferSummary after = offers.summaries(List.of(part)).getOrDefault(part, OfferSummary.NONE);
            assertThat(after.stock()).isEqualTo(before.stock() + 700);
            assertThat(total(suppliers)).isEqualTo(tally + 1);
            assertThat(offers.find(first.id())).hasValueSatisfying(offer -> {
                assertThat(offer.terms()).isEqualTo(second.terms());
                assertThat(offer.packaging()).isNull();
            });
        } finally {
            remove(database, offers, first);
        }
    }

    @Test
    void stockChangesAlone(ListOffer list, ChangeStock change, Offers offers, Parts parts, DataSource database) throws SQLException {
        Offer offer = list.list(SUPPLIER, listing(parts.idsAfter(null, 1).getFirst(), "TEST-2"));
        try {
            change.change(offer.id(), 0);
            assertThat(offers.find(offer.id())).hasValueSatisfying(changed -> {
                assertThat(changed.stock()).isZero();
                assertThat(changed.terms()).isEqualTo(offer.terms());
            });
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> change.change(offer.id(), -1));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> change.change(new OfferId(UUID.randomUUID()), 1));
        } finally {
            remove(database, offers, offer);
        }
    }

    @Test
    void everyFaultIsNamedAtOnce(ListOffer list, Parts parts) {
        UUID part = parts.idsAfter(null, 1).getFirst();
        Listing bad = new Listing(part, " ", -1, 0, 0, "crate", "9999", "EUR", List.of(), UUID.randomUUID());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> list.list(SUPPLIER, bad))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting("field")
                        .containsExactly("/sku", "/stock", "/moq", "/multiple", "/packaging", "/dateCode", "/currency", "/counterId"));
    }

    @Test
    void priceListSupplierAndPartAreChecked(ListOffer list, Parts parts) {
        UUID part = parts.idsAfter(null, 1).getFirst();
        Listing unpriced = new Listing(part, "TEST-3", 1, 1, 1, null, null, "CNY", breaks(10, "1").steps(), null);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> list.list(SUPPLIER, unpriced))
                .satisfies(refusal -> assertThat(refusal.errors()).extracting("field").containsExactly("/priceBreaks"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> list.list(SUPPLIER, listing(UUID.randomUUID(), "TEST-3")))
                .satisfies(refusal -> assertThat(refusal.errors()).extracting("field").containsExactly("/partId"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> list.list(new SupplierId(UUID.randomUUID()), listing(part, "TEST-3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "[{\"from\":0,\"unitPrice\":\"1\"}]", "[{\"from\":1,\"unitPrice\":1}]",
        "[{\"from\":1.5,\"unitPrice\":\"1\"}]",
        "[{\"from\":1,\"unitPrice\":\"0\"}]", "[{\"from\":1,\"unitPrice\":\"-1\"}]", "[{\"from\":1,\"unitPrice\":\"0.0000001\"}]",
        "[{\"from\":5,\"unitPrice\":\"1\"},{\"from\":5,\"unitPrice\":\"0.9\"}]", "[{\"unitPrice\":\"1\"}]", "[1]", "null"})
    void theDatabaseItselfRefusesWhatIsNoPriceList(String json, DataSource database) throws SQLException {
        try (var connection = DelegatingDataSource.unwrapDataSource(database).getConnection();
                var statement = connection.prepareStatement("SELECT supply_price_breaks_valid(?::jsonb)")) {
            statement.setString(1, json);
            var row = statement.executeQuery();
            row.next();
            assertThat(row.getBoolean(1)).isFalse();
        }
    }

    private static long total(Suppliers suppliers) {
        return suppliers.offersByCategory(SUPPLIER).values().stream().mapToLong(Long::longValue).sum();
    }

    private static void remove(DataSource database, Offers offers, Offer offer) throws SQLException {
        try (var connection = DelegatingDataSource.unwrapDataSource(database).getConnection();
                var statement = connection.prepareStatement("DELETE FROM supply_offer WHERE id = ?")) {
            statement.setObject(1, offer.id().value());
            statement.executeUpdate();
        }
        offers.tally(SUPPLIER, offer.categorySlug(), -1);
    }
}
