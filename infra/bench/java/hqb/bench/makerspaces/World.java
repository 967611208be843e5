package hqb.bench.makerspaces;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.bench.BenchSettings;
import hqb.platform.local.DatabaseAddress;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The product with its database, and who asks. */
record World(ApplicationContext product, DatabaseAddress database, BenchSettings settings) {
    private static final UUID KEEPER = UUID.fromString("00000000-0000-7000-8000-00000000be01");
    private static final UUID PERSON = UUID.fromString("00000000-0000-7000-8000-00000000be02");

    long seed() {
        return settings.seed();
    }

    /** The keeper of all makerspaces that the benchmark makes. */
    Actor keeper() {
        return Actor.person(new PersonId(PERSON), new OrganisationId(KEEPER), "127.0.0.1");
    }

    /** Makes the keeper's organisation, unless it is there. */
    void begin() throws SQLException {
        change("INSERT INTO accounts_person (id, email, language) VALUES (?, 'bench@example.org', 'en') ON CONFLICT DO NOTHING", PERSON);
        change("INSERT INTO accounts_organisation (id, kind, name) VALUES (?, 'maker', 'Benchmark') ON CONFLICT DO NOTHING", KEEPER);
    }

    /** Makes a makerspace that the keeper keeps, with a title since a day and figures as JSON. */
    void makerspace(Connection connection, UUID id, String tier, String since, String figures) throws SQLException {
        try (PreparedStatement space = connection.prepareStatement("""
                INSERT INTO makerspaces_space (id, slug, organisation_id, building_slug, level, name_en, name_zh, about_en, about_zh, tier,
                    state, area_m2) SELECT ?, ?, ?, slug, 2, 'Benchmark', '基准', '', '', ?, 'listed', 500 FROM places_building LIMIT 1""");
                PreparedStatement title = connection.prepareStatement(
                        """
                                INSERT INTO makerspaces_title (space_id, tier, standing, since, figures) VALUES (?, ?, 'recognised', ?::date, ?::jsonb)""")) {
            space.setObject(1, id);
            space.setString(2, "bench-" + id);
            space.setObject(3, KEEPER);
            space.setString(4, tier);
            space.executeUpdate();
            title.setObject(1, id);
            title.setString(2, tier);
            title.setString(3, since);
            title.setString(4, figures);
            title.executeUpdate();
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    int change(String sql, Object... values) throws SQLException {
        try (Connection connection = connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** The first column of all rows, as text. */
    List<String> list(String sql) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
