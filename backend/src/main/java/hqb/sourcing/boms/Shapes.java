package hqb.sourcing.boms;

import hqb.boms.reading.Column;
import hqb.boms.reading.Role;
import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the columns of lists with the same headings hold, as each organisation has corrected it. */
@Singleton
class Shapes {
    private static final int FEWEST_HEADINGS = 2;

    private final Queries queries;
    private final RolesJson json;

    Shapes(Queries queries, RolesJson json) {
        this.queries = queries;
        this.json = json;
    }

    /** The roles that were corrected, by index of their column, and when. */
    record Remembered(Map<Integer, Role> roles, Instant at) {
    }

    /** A digest of the headings in their order, whatever their case; null with fewer than two, which are no shape. */
    static @Nullable String of(List<Column> columns) {
        if (columns.stream().filter(column -> !column.header().isBlank()).count() < FEWEST_HEADINGS) {
            return null;
        }
        String headings = columns.stream().map(column -> column.header().strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\u001F"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(headings.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Transactional(readOnly = true)
    Optional<Remembered> find(UUID organisation, String shape) {
        return queries.list("SELECT roles::text, corrected_at FROM sourcing_bom_shape WHERE organisation_id = ? AND shape = ?",
                row -> new Remembered(json.read(row.getString(1)), Objects.requireNonNull(Queries.time(row, 2))), organisation, shape)
                .stream().findFirst();
    }

    @Transactional
    void remember(UUID organisation, String shape, Map<Integer, Role> roles) {
        queries.run("""
                INSERT INTO sourcing_bom_shape (organisation_id, shape, roles) VALUES (?, ?, ?::jsonb)
                ON CONFLICT (organisation_id, shape) DO UPDATE SET roles = EXCLUDED.roles, corrected_at = now()
                """, organisation, shape, json.write(roles));
    }

    @Transactional
    void forget(UUID organisation, String shape) {
        queries.run("DELETE FROM sourcing_bom_shape WHERE organisation_id = ? AND shape = ?", organisation, shape);
    }
}
