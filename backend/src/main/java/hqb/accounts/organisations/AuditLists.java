package hqb.accounts.organisations;

import hqb.accounts.OrganisationId;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import jakarta.inject.Singleton;
import java.util.List;

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
        List<AuditEntries.Entry> found = entries.listByOrganisation(organisation, Cursor.readId(query, asked.cursor()), size + 1);
        List<AuditEntries.Entry> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Cursor.after(query, List.of(page.getLast().id().toString())) : null;
        return new Page<>(page, entries.count(organisation), next);
    }
}
