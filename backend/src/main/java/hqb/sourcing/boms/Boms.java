package hqb.sourcing.boms;

import hqb.boms.reading.Role;
import hqb.platform.Refusal;
import io.micronaut.core.type.Argument;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lists that are kept. */
@Singleton
class Boms {
    private static final Argument<Map<String, String>> ROLES = Argument.mapOf(String.class, String.class);

    private final JdbcOperations database;
    private final JsonMapper json;

    Boms(JdbcOperations database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * A list as it is kept.
     *
     * @param organisation whose it is; null when nobody has claimed it
     * @param roles        corrected roles, by index of their column
     */
    record Bom(UUID id, @Nullable UUID organisation, String fileName, Map<Integer, Role> roles) {
    }

    @Transactional
    void add(UUID id, @Nullable UUID organisation, String fileName) {
        database.prepareStatement("INSERT INTO sourcing_bom (id, organisation_id, file_name) VALUES (?, ?, ?)", statement -> {
            statement.setObject(1, id);
            statement.setObject(2, organisation);
            statement.setString(3, fileName);
            return statement.executeUpdate();
        });
    }

    /** The list of that link; refuses with not-found when there is none. */
    @Transactional(readOnly = true)
    Bom get(UUID id) {
        return database.prepareStatement("SELECT id, organisation_id, file_name, roles::text FROM sourcing_bom WHERE id = ?", statement -> {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw Refusal.notFound("There is no list with this link. It may have been deleted.", "没有此链接的 BOM，可能已被删除。");
                }
                return new Bom(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), roles(row.getString(4)));
            }
        });
    }

    /** Keeps the corrected roles in place of those that were. */
    @Transactional
    void correct(UUID id, Map<Integer, Role> roles) {
        Map<String, String> codes = new HashMap<>();
        roles.forEach((index, role) -> codes.put(index.toString(), role.code()));
        database.prepareStatement("UPDATE sourcing_bom SET roles = ?::jsonb WHERE id = ?", statement -> {
            statement.setString(1, write(codes));
            statement.setObject(2, id);
            return statement.executeUpdate();
        });
    }

    private Map<Integer, Role> roles(String text) {
        Map<Integer, Role> roles = new HashMap<>();
        try {
            Map<String, String> codes = json.readValue(text, ROLES);
            codes.forEach((index, code) -> Role.ofCode(code).ifPresent(role -> roles.put(Integer.valueOf(index), role)));
            return roles;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String write(Map<String, String> codes) {
        try {
            return json.writeValueAsString(codes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
