package hqb.supply.imports;

import hqb.catalogue.LoadParts;
import hqb.platform.database.CopyRows;
import hqb.platform.reindex.Urgency;
import hqb.supply.StoreOffers;
import hqb.supply.imports.Import.Counts;
import hqb.supply.imports.ReadRow.Reading;
import hqb.supply.proposals.Proposals;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * Writes one chunk of an import in one transaction: what differs, the problems, and how far the import has come. Rows that change nothing
 * write nothing.
 */
@Singleton
class WriteChunk {
    private final Imports imports;
    private final ImportFindings findings;
    private final StoreOffers store;
    private final Proposals proposals;
    private final LoadParts catalogue;
    private final JdbcOperations database;

    WriteChunk(Imports imports, ImportFindings findings, StoreOffers store, Proposals proposals, LoadParts catalogue,
            JdbcOperations database) {
        this.imports = imports;
        this.findings = findings;
        this.store = store;
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.database = database;
    }

    /**
     * Writes.
     *
     * @param from the position before the chunk
     * @throws Imports.LeaseLost      when somebody else has taken over the import
     * @throws StoreOffers.Overtaken when an offer is not as it was compared: compare again
     */
    @Transactional
    void write(Imports.Claim claim, Importer importer, Compared chunk, int from, int previewsLeft) {
        UUID id = claim.what().id();
        int created = chunk.created().size();
        int changed = chunk.changed().size();
        imports.advance(claim, from, chunk.rows().last(), chunk.rows().progress(),
                new Counts(created + changed + chunk.unchanged(), chunk.rejected(), created, changed, chunk.unchanged(), 0));
        findings.addProblems(id, chunk.problems());
        if (claim.what().removeMissing()) {
            keepSkus(id, chunk.rows().readings());
        }
        if (claim.what().mode() == ImportMode.APPLY) {
            if (!chunk.parts().isEmpty()) {
                catalogue.load(chunk.parts().stream().map(Compared.NewPart::part).toList(),
                        chunk.parts().stream().map(Compared.NewPart::maker).distinct().toList());
            }
            proposals.propose(importer.id(), chunk.wishes());
            store.store(importer.id(), chunk.created(), chunk.changed(), Urgency.IN_TURN);
        } else {
            findings.addPreviews(id, chunk.previews().subList(0, Math.min(previewsLeft, chunk.previews().size())));
        }
    }

    private void keepSkus(UUID id, List<Reading> readings) {
        List<String> skus = readings.stream().map(Reading::sku).filter(sku -> !sku.isEmpty()).toList();
        database.execute(connection -> {
            CopyRows.into(connection, "supply_import_sku (import_id, sku)", skus, (sku, rows) -> rows.field(id).field(sku));
            return skus.size();
        });
    }
}
