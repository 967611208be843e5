package hqb.supply.suppliers;

import hqb.accounts.OrganisationId;
import hqb.places.CounterPlace;
import hqb.places.FloorPlans;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes an organisation a supplier and gives it its counter. */
@Singleton
public class OpenSupplier {
    private static final int LONGEST_SLUG = 60;
    private static final String ADD = """
            INSERT INTO supply_supplier (id, slug, name_en, name_zh, about_en, about_zh, kind, demonstration, organisation_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, false, ?) ON CONFLICT (organisation_id) DO NOTHING
            """;
    private static final String OCCUPY = """
            INSERT INTO supply_supplier_counter (supplier_id, counter_id, building_slug) VALUES (?, ?, ?) ON CONFLICT (counter_id) DO NOTHING
            """;

    private final JdbcOperations database;
    private final FloorPlans floorPlans;

    OpenSupplier(JdbcOperations database, FloorPlans floorPlans) {
        this.database = database;
        this.floorPlans = floorPlans;
    }

    /**
     * Opens the shop.
     *
     * @param counter that it occupies, null for none
     * @throws Refusal when the organisation has a supplier, or the counter an occupant
     */
    @Transactional
    public SupplierId open(OrganisationId organisation, String nameEn, String nameZh, String aboutEn, String aboutZh, String kind,
            @Nullable UUID counter) {
        UUID id = Uuid7.random(Instant.now());
        int added = database.prepareStatement(ADD, statement -> {
            statement.setObject(1, id);
            statement.setString(2, slug(nameEn, id));
            statement.setString(3, nameEn);
            statement.setString(4, nameZh);
            statement.setString(5, aboutEn);
            statement.setString(6, aboutZh);
            statement.setString(7, SupplierKind.ofCode(kind).code());
            statement.setObject(8, organisation.value());
            return statement.executeUpdate();
        });
        if (added == 0) {
            throw Refusal.of(ProblemType.CONFLICT, "This organisation is a supplier already.", "该组织已是供应商。");
        }
        if (counter != null) {
            occupy(id, counter);
        }
        return new SupplierId(id);
    }

    private void occupy(UUID supplier, UUID counter) {
        CounterPlace place = floorPlans.places(List.of(counter)).get(counter);
        int occupied = place == null ? 0 : database.prepareStatement(OCCUPY, statement -> {
            statement.setObject(1, supplier);
            statement.setObject(2, counter);
            statement.setString(3, place.market());
            return statement.executeUpdate();
        });
        if (occupied == 0) {
            throw Refusal.of(ProblemType.CONFLICT, "This counter is not free.", "该柜台已被占用。");
        }
    }

    /** The name in small letters, and enough of the id that no other supplier has the same. */
    private static String slug(String nameEn, UUID id) {
        String plain = Normalizer.normalize(nameEn, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String words = plain.substring(0, Math.min(LONGEST_SLUG, plain.length())).replaceAll("^-+|-+$", "");
        String tail = id.toString().substring(24);
        return words.isEmpty() ? "supplier-" + tail : words + '-' + tail;
    }
}
