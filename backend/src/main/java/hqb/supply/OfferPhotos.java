package hqb.supply;

import hqb.platform.files.StoredPicture;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The photographs of offers, in their order. */
@Singleton
public class OfferPhotos {
    private static final String BY_OFFERS = """
            SELECT id, offer_id, width, height FROM supply_offer_photo WHERE offer_id = ANY(?) ORDER BY offer_id, place
            """;
    /** The lowest place that is free; none when all are taken. */
    private static final String ADD = """
            INSERT INTO supply_offer_photo (id, offer_id, place, content_hash, width, height)
            SELECT ?, ?, place, ?, ?, ? FROM generate_series(1, 8) place
            WHERE place NOT IN (SELECT place FROM supply_offer_photo WHERE offer_id = ?) ORDER BY place LIMIT 1
            """;
    private static final String SAME = "SELECT EXISTS (SELECT FROM supply_offer_photo WHERE offer_id = ? AND content_hash = ?)";
    private static final String REMOVE = "DELETE FROM supply_offer_photo WHERE offer_id = ? AND id = ?";
    private static final String CONTENT = """
            SELECT p.content_hash FROM supply_offer_photo p JOIN supply_offer o ON o.id = p.offer_id
            JOIN supply_supplier s ON s.id = o.supplier_id
            WHERE p.id = ? AND (s.state = 'active' OR s.organisation_id = ?)
            """;

    private final JdbcOperations database;

    OfferPhotos(JdbcOperations database) {
        this.database = database;
    }

    /** The photographs of some offers; an offer without one is absent. */
    @Transactional(readOnly = true)
    public Map<UUID, List<OfferPhoto>> list(Collection<UUID> offers) {
        return database.prepareStatement(BY_OFFERS, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", offers.toArray()));
            Map<UUID, List<OfferPhoto>> photos = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    photos.computeIfAbsent(row.getObject(2, UUID.class), offer -> new ArrayList<>())
                            .add(new OfferPhoto(id, OfferPhoto.urlOf(id), row.getInt(3), row.getInt(4)));
                }
            }
            return photos;
        });
    }

    /** Whether an offer shows that very picture already. */
    @Transactional(readOnly = true)
    public boolean has(OfferId offer, String hash) {
        return database.prepareStatement(SAME, statement -> {
            statement.setObject(1, offer.value());
            statement.setString(2, hash);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    /** Adds a photograph to an offer that is locked; says no when there is no place for it. */
    @Transactional
    public boolean add(OfferId offer, UUID id, StoredPicture picture) {
        return database.prepareStatement(ADD, statement -> {
            statement.setObject(1, id);
            statement.setObject(2, offer.value());
            statement.setString(3, picture.hash());
            statement.setInt(4, picture.width());
            statement.setInt(5, picture.height());
            statement.setObject(6, offer.value());
            return statement.executeUpdate();
        }) > 0;
    }

    /** Takes a photograph away; says whether there was one. The file stays: another offer may show the same. */
    @Transactional
    public boolean remove(OfferId offer, UUID id) {
        return database.prepareStatement(REMOVE, statement -> {
            statement.setObject(1, offer.value());
            statement.setObject(2, id);
            return statement.executeUpdate();
        }) > 0;
    }

    /**
     * The name of the file that a photograph is.
     *
     * @param organisation of who asks: it sees its own also while it is suspended; null for none
     */
    @Transactional(readOnly = true)
    public Optional<String> content(UUID id, @Nullable UUID organisation) {
        return database.prepareStatement(CONTENT, statement -> {
            statement.setObject(1, id);
            statement.setObject(2, organisation);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        });
    }
}
