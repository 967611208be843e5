package hqb.projects;

import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was ordered for projects, and the payments that projects opened. */
@Singleton
class OrderedFor {
    private final Queries queries;

    OrderedFor(Queries queries) {
        this.queries = queries;
    }

    /** What sort of order it is. */
    enum Kind {
        /** Components, bought at once. */
        PARTS("parts"),
        /** Boards, assembly, printed parts, tests or advice. */
        PRODUCTION("production");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word of the API. */
        String code() {
            return code;
        }

        static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }

    /** Something that was ordered. */
    record Ref(Kind kind, UUID id) {
    }

    /** The orders of a project, the first added first. */
    @Transactional(readOnly = true)
    List<Ref> of(UUID project) {
        return queries.list("SELECT kind, order_id FROM projects_order WHERE project_id = ? ORDER BY added_at, order_id",
                row -> new Ref(Kind.ofCode(row.getString(1)).orElseThrow(), row.getObject(2, UUID.class)), project);
    }

    /** Whether it was ordered for some project. */
    @Transactional(readOnly = true)
    boolean isTaken(Ref order) {
        return !queries.list("SELECT 1 FROM projects_order WHERE kind = ? AND order_id = ?", row -> 1, order.kind().code(), order.id())
                .isEmpty();
    }

    /** It was ordered for this project, and for no other any more. */
    @Transactional
    void put(UUID project, Ref order) {
        queries.run("""
                INSERT INTO projects_order (kind, order_id, project_id) VALUES (?, ?, ?)
                ON CONFLICT (kind, order_id) DO UPDATE SET project_id = EXCLUDED.project_id, added_at = now()
                WHERE projects_order.project_id <> EXCLUDED.project_id
                """, order.kind().code(), order.id(), project);
    }

    @Transactional
    boolean remove(UUID project, Ref order) {
        return queries.run("DELETE FROM projects_order WHERE project_id = ? AND kind = ? AND order_id = ?", project, order.kind().code(),
                order.id()) > 0;
    }

    /** The payments that a project opened, the latest first. */
    @Transactional(readOnly = true)
    List<UUID> payments(UUID project) {
        return queries.list("SELECT payment_id FROM projects_payment WHERE project_id = ? ORDER BY opened_at DESC, payment_id DESC",
                row -> row.getObject(1, UUID.class), project);
    }

    @Transactional
    void opened(UUID project, UUID payment) {
        queries.run("""
                INSERT INTO projects_payment (payment_id, project_id) VALUES (?, ?)
                ON CONFLICT (payment_id) DO UPDATE SET project_id = EXCLUDED.project_id
                """, payment, project);
    }
}
