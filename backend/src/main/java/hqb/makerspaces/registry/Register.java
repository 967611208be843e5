package hqb.makerspaces.registry;

import hqb.makerspaces.registry.rules.Tier;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.database.Queries;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.platform.tables.WriteCsv;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The public register, to look through and as a file. */
@Singleton
class Register {
    private static final Set<String> STANDINGS = Set.of("recognised", "warned", "leaving", "removed");
    private static final int DEFAULT_SIZE = 20;
    private static final int MOST_ROWS = 100_000;
    private static final String FROM = """
            FROM makerspaces_title t JOIN makerspaces_space s ON s.id = t.space_id JOIN places_building b ON b.slug = s.building_slug
            WHERE s.state IN ('listed', 'suspended', 'removed') AND (?::text IS NULL OR t.tier = ?) AND (?::text IS NULL OR t.standing = ?)
                AND (?::text IS NULL OR strpos(lower(s.name_en || ' ' || s.name_zh), ?) > 0)
            """;

    private final Queries queries;

    Register(Queries queries) {
        this.queries = queries;
    }

    /** What is looked for; null for all. */
    record Wanted(@Nullable String q, @Nullable String tier, @Nullable String standing) {
        Wanted {
            tier = tier == null || tier.isEmpty() ? null : tier;
            standing = standing == null || standing.isEmpty() ? null : standing;
            q = q == null || q.isBlank() ? null : q.strip().toLowerCase(Locale.ROOT);
            if (tier != null && Tier.ofCode(tier).isEmpty()) {
                throw Refusal.invalid("tier", "Use municipal, provincial or national.", "请使用 municipal、provincial 或 national。");
            }
            if (standing != null && !STANDINGS.contains(standing)) {
                throw Refusal.invalid("standing", "Use recognised, warned, leaving or removed.",
                        "请使用 recognised、warned、leaving 或 removed。");
            }
        }
    }

    /** A page; throws {@link Refusal} naming {@code cursor}. */
    @Transactional(readOnly = true)
    Page<RegisterItem> page(Wanted wanted, @Nullable String cursor, @Nullable Integer size, Language language) {
        String query = "makerspace register " + wanted;
        int most = size == null ? DEFAULT_SIZE : size;
        List<RegisterItem> found = list(wanted, Cursor.readId(query, cursor), most + 1, language);
        List<RegisterItem> page = found.subList(0, Math.min(most, found.size()));
        return new Page<>(page, count(wanted), found.size() > most ? Cursor.after(query, List.of(page.getLast().id().toString())) : null);
    }

    /** All of it as CSV, with headings in that language. */
    @Transactional(readOnly = true)
    byte[] csv(Wanted wanted, Language language) {
        StringBuilder text = new StringBuilder("\uFEFF");
        WriteCsv csv = new WriteCsv(text);
        try {
            csv.row(List.of(language.pick("Makerspace", "众创空间"), language.pick("Tier", "级别"), language.pick("Standing", "状态"),
                    language.pick("Since", "认定日期"), language.pick("Building", "楼宇"), language.pick("Area m²", "面积（平方米）"),
                    language.pick("Demonstration", "演示数据")));
            for (RegisterItem one : list(wanted, null, MOST_ROWS, language)) {
                csv.row(List.of(one.name(), one.tier(), one.standing(), one.since().toString(), one.buildingName(),
                        one.areaM2().toPlainString(), one.demonstration() ? language.pick("yes", "是") : language.pick("no", "否")));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<RegisterItem> list(Wanted wanted, @Nullable UUID after, int limit, Language language) {
        return queries.list("SELECT s.id, s.slug, s.name_en, s.name_zh, t.tier, t.standing, t.since, s.building_slug, b.name_en, b.name_zh,"
                + " s.area_m2, s.demonstration " + FROM + " AND (?::uuid IS NULL OR s.id > ?::uuid) ORDER BY s.id LIMIT ?",
                row -> new RegisterItem(row.getObject(1, UUID.class), row.getString(2), language.pick(row.getString(3), row.getString(4)),
                        row.getString(5), row.getString(6), row.getObject(7, LocalDate.class), row.getString(8),
                        language.pick(row.getString(9), row.getString(10)), row.getBigDecimal(11), row.getBoolean(12)),
                wanted.tier(), wanted.tier(), wanted.standing(), wanted.standing(), wanted.q(), wanted.q(), after, after, limit);
    }

    private long count(Wanted wanted) {
        return queries.list("SELECT count(*) " + FROM, row -> row.getLong(1), wanted.tier(), wanted.tier(), wanted.standing(),
                wanted.standing(), wanted.q(), wanted.q()).getFirst();
    }
}
