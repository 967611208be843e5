package hqb.makerspaces;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.makerspaces.equipment.LoadEquipment;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demonstration is loaded again when its files have a new edition; what keepers have changed of it stays. */
@HqbTest
class LoadAgainTest {
    private static final String NAME = "SELECT name_en FROM %s WHERE slug = '%s'";
    private static final String VERSION = "SELECT version FROM %s WHERE slug = '%s'";
    private static final String HOURS = "SELECT string_agg(weekday || ' ' || opens || '-' || closes, ', ' ORDER BY weekday) "
            + "FROM makerspaces_space_hours h JOIN makerspaces_space s ON s.id = h.space_id WHERE s.slug = 'twelfth-floor-makers'";

    private final Database database;
    private final LoadMakerspaces makerspaces;
    private final LoadEquipment equipment;
    private final String machine;

    LoadAgainTest(DataSource source, LoadMakerspaces makerspaces, LoadEquipment equipment) {
        this.database = new Database(source);
        this.makerspaces = makerspaces;
        this.equipment = equipment;
        this.machine = "oscilloscope-garage";
    }

    @BeforeEach
    @AfterEach
    void asItWas() throws SQLException {
        for (String table : List.of("makerspaces_bookable", "makerspaces_training")) {
            database.change("UPDATE " + table + " SET version = 0 WHERE slug IN ('oscilloscope-garage', 'laser-safety', 'smt-line')");
        }
        database.change("DELETE FROM makerspaces_space_closed WHERE note_en = 'Move'");
        load();
    }

    private void load() {
        makerspaces.load();
        equipment.load();
    }

    @Test
    void whatKeepersHaveChangedStays() throws SQLException {
        database.change("UPDATE makerspaces_bookable SET name_en = 'Ours', version = version + 1 WHERE slug = ?", machine);
        database.change("UPDATE makerspaces_training SET ended_at = now(), version = version + 1 WHERE slug = 'laser-safety'");
        database.change("UPDATE makerspaces_space_hours SET closes = '21:07' WHERE weekday = 3 AND space_id IN "
                + "(SELECT id FROM makerspaces_space WHERE slug = 'twelfth-floor-makers')");
        String hours = database.text(HOURS);
        database.change("INSERT INTO makerspaces_space_closed (space_id, first_day, last_day, note_en, note_zh) "
                + "SELECT id, '2031-02-01', '2031-02-02', 'Move', '搬迁' FROM makerspaces_space WHERE slug = 'twelfth-floor-makers'");

        load();

        assertThat(database.text(NAME.formatted("makerspaces_bookable", machine))).isEqualTo("Ours");
        assertThat(database.text(VERSION.formatted("makerspaces_bookable", machine))).as("nobody's form is out of date").isEqualTo("1");
        assertThat(database.text("SELECT ended_at IS NOT NULL FROM makerspaces_training WHERE slug = 'laser-safety'")).isEqualTo("t");
        assertThat(database.text(HOURS)).isEqualTo(hours).contains("21:07");
        assertThat(database.text("SELECT count(*) FROM makerspaces_space_closed WHERE note_en = 'Move'")).isEqualTo("1");
    }

    @Test
    void whatNobodyHasChangedIsAsTheFilesSay() throws SQLException {
        String said = database.text(NAME.formatted("makerspaces_bookable", machine));
        database.change("UPDATE makerspaces_bookable SET name_en = 'An edition before' WHERE slug = ?", machine);

        load();

        assertThat(database.text(NAME.formatted("makerspaces_bookable", machine))).isEqualTo(said);
        assertThat(database.text(VERSION.formatted("makerspaces_bookable", machine))).isEqualTo("0");
    }
}
