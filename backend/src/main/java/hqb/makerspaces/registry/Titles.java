package hqb.makerspaces.registry;

import hqb.makerspaces.registry.rules.Figures;
import hqb.makerspaces.registry.rules.Tier;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The titles of makerspaces, one each at most. The makerspace itself says the tier as long as it is held. */
@Singleton
public class Titles {
    private static final String SELECT = "SELECT space_id, tier, standing, since, figures::text FROM makerspaces_title ";

    private final Queries queries;
    private final FiguresJson json;

    Titles(Queries queries, FiguresJson json) {
        this.queries = queries;
        this.json = json;
    }

    /** The title of a makerspace, held or lost. */
    @Transactional(readOnly = true)
    public Optional<Title> find(UUID space) {
        return queries.list(SELECT + "WHERE space_id = ?", this::read, space).stream().findFirst();
    }

    /** The same, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Title> lock(UUID space) {
        return queries.list(SELECT + "WHERE space_id = ? FOR UPDATE", this::read, space).stream().findFirst();
    }

    /** Those that are held, in the order of the makerspaces' ids. */
    @Transactional(readOnly = true)
    public List<Title> listHeld() {
        return queries.list(SELECT + "WHERE standing <> 'removed' ORDER BY space_id", this::read);
    }

    /** Gives a title, or another one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(UUID space, Tier tier, Figures figures, LocalDate since) {
        queries.run("""
                INSERT INTO makerspaces_title (space_id, tier, standing, since, figures) VALUES (?, ?, 'recognised', ?, ?::jsonb)
                ON CONFLICT (space_id) DO UPDATE SET (tier, standing, since, figures)
                    = (EXCLUDED.tier, EXCLUDED.standing, EXCLUDED.since, EXCLUDED.figures)
                """, space, tier.code(), since, json.text(figures));
        queries.run("UPDATE makerspaces_space SET tier = ?, state = CASE state WHEN 'draft' THEN 'listed' ELSE state END WHERE id = ?",
                tier.code(), space);
    }

    /** Changes how it stands; one that is removed takes the tier from the makerspace. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void setStanding(UUID space, String standing) {
        queries.run("UPDATE makerspaces_title SET standing = ? WHERE space_id = ?", standing, space);
        queries.run("UPDATE makerspaces_space s SET tier = CASE t.standing WHEN 'removed' THEN NULL ELSE t.tier END"
                + " FROM makerspaces_title t WHERE t.space_id = s.id AND s.id = ?", space);
    }

    /** Keeps what was proved later over what was proved before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void prove(UUID space, Figures newer) {
        queries.run("UPDATE makerspaces_title SET figures = figures || ?::jsonb WHERE space_id = ?", json.text(newer), space);
    }

    private Title read(ResultSet row) throws SQLException {
        return new Title(row.getObject(1, UUID.class), Tier.ofCode(row.getString(2)).orElseThrow(), row.getString(3),
                row.getObject(4, LocalDate.class), json.figures(row.getString(5)));
    }
}
