package hqb.places;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The buildings of the district. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Buildings extends GenericRepository<Building, String> {
    /** All buildings, markets first. */
    @Query("SELECT * FROM places_building ORDER BY position, slug")
    List<Building> list();

    /** The building of that slug. */
    Optional<Building> findBySlug(String slug);

    /** Writes a building over the one of the same slug, if any. */
    @Query("""
            INSERT INTO places_building (slug, position, name_en, name_zh, address_en, address_zh, lat, lon, estimated, gross_area_m2,
                area_estimated, floors, basements, trade_en, trade_zh, is_market, note_en, note_zh)
            VALUES (:slug, :position, :nameEn, :nameZh, :addressEn, :addressZh, :lat, :lon, :estimated, :grossAreaM2,
                :areaEstimated, :floors, :basements, :tradeEn, :tradeZh, :isMarket, :noteEn, :noteZh)
            ON CONFLICT (slug) DO UPDATE SET (position, name_en, name_zh, address_en, address_zh, lat, lon, estimated, gross_area_m2,
                area_estimated, floors, basements, trade_en, trade_zh, is_market, note_en, note_zh)
            = (EXCLUDED.position, EXCLUDED.name_en, EXCLUDED.name_zh, EXCLUDED.address_en, EXCLUDED.address_zh, EXCLUDED.lat,
                EXCLUDED.lon, EXCLUDED.estimated, EXCLUDED.gross_area_m2, EXCLUDED.area_estimated, EXCLUDED.floors,
                EXCLUDED.basements, EXCLUDED.trade_en, EXCLUDED.trade_zh, EXCLUDED.is_market, EXCLUDED.note_en, EXCLUDED.note_zh)
            """)
    void put(Building building);
}
