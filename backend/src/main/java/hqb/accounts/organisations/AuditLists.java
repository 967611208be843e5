package hqb.accounts.organisations;

import hqb.accounts.OrganisationId;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation's log, page by page. */
@Singleton
class AuditLists {
    private final AuditEntries entries;

    AuditLists(AuditEntries entries) {
        this.entries = entries;
    }

    /**
     * A page of the log.
     *
     * @throws Refusal naming {@code cursor}
     */
    Page<AuditEntries.Entry> list(OrganisationId organisation, AuditAsked asked) {
        String query = "audit of " + organisation;
        int size = asked.size() == null ? AuditAsked.DEFAULT_SIZE : asked.size();
        List<AuditEntries.Entry> found = entries.listByOrganisation(organisation, before(query, asked.cursor()), size + 1);
        List<AuditEntries.Entry> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Cursor.after(query, List.of(page.getLast().id().toString())) : null;
        return new Page<>(page, entries.count(organisation), next);
    }

    private static @Nullable UUID before(String query, @Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(String.valueOf(Cursor.read(query, cursor, 1).getFirst()));
        } catch (IllegalArgumentException forged) {
            throw Refusal.invalid("cursor", "This cursor belongs to another query or is damaged. Start again without a cursor.");
        }
    }
}
