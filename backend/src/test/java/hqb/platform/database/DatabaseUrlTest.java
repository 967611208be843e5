package hqb.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseUrlTest {
    @Test
    void jdbcUrlStaysAsItIs() {
        String url = "jdbc:postgresql://db.example:5433/market?sslmode=require";
        assertThat(DatabaseUrl.of(url)).isEqualTo(new DatabaseUrl(url, null, null));
    }

    @Test
    void urlOfPostgresProgramsIsUnderstood() {
        assertThat(DatabaseUrl.of("postgresql://ann:p%40ss+word@db.example:5433/market?sslmode=require"))
                .isEqualTo(new DatabaseUrl("jdbc:postgresql://db.example:5433/market?sslmode=require", "ann", "p@ss+word"));
        assertThat(DatabaseUrl.of("postgres://ann@db/market")).isEqualTo(new DatabaseUrl("jdbc:postgresql://db/market", "ann", null));
        assertThat(DatabaseUrl.of("postgresql://db/market")).isEqualTo(new DatabaseUrl("jdbc:postgresql://db/market", null, null));
    }

    @Test
    void otherDatabasesAreRefusedByName() {
        assertThatThrownBy(() -> DatabaseUrl.of("mysql://db/market")).hasMessageContaining("HQB_DATABASE_URL");
    }
}
