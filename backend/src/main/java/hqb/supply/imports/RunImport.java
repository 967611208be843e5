package hqb.supply.imports;

import hqb.catalogue.ManufacturerNames;
import hqb.catalogue.Part;
import hqb.catalogue.Parts;
import hqb.places.CounterPlace;
import hqb.places.FloorPlans;
import hqb.platform.files.FileStore;
import hqb.platform.tables.OpenTable;
import hqb.platform.tables.Table;
import hqb.platform.tables.TableFault;
import hqb.platform.tables.TableRow;
import hqb.platform.tables.UnreadableTable;
import hqb.supply.StoreOffers;
import hqb.supply.imports.ListSource.Chunk;
import hqb.supply.suppliers.Suppliers;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Runs a claimed import to its end, from the row after the last that is done. While a chunk is written the next is read and compared.
 * A chunk that somebody got in the way of is done again; nothing of a chunk is kept unless all of it is.
 */
@Singleton
class RunImport {
    private static final int TRIES = 5;

    private final Imports imports;
    private final RememberedColumns remembered;
    private final CompareChunk compare;
    private final WriteChunk write;
    private final RemoveMissing removal;
    private final FileStore files;
    private final ManufacturerNames makers;
    private final Suppliers suppliers;
    private final FloorPlans floorPlans;
    private final Parts parts;

    RunImport(Imports imports, RememberedColumns remembered, CompareChunk compare, WriteChunk write, RemoveMissing removal, FileStore files,
            ManufacturerNames makers,
            Suppliers suppliers,
            FloorPlans floorPlans, Parts parts) {
        this.imports = imports;
        this.remembered = remembered;
        this.compare = compare;
        this.write = write;
        this.removal = removal;
        this.files = files;
        this.makers = makers;
        this.suppliers = suppliers;
        this.floorPlans = floorPlans;
        this.parts = parts;
    }

    /**
     * Runs it.
     *
     * @param goOn asked between chunks; when it says no the import is left as it stands, for whoever claims it next
     */
    void run(Imports.Claim claim, BooleanSupplier goOn) throws IOException {
        Import what = claim.what();
        try (Table table = OpenTable.open(files.path(what.file()), what.fileName())) {
            ListSource source = new ListSource(table);
            Layout layout = layout(what, source.sample());
            imports.keepLayout(claim, layout, table.format());
            List<String> missing = layout.missing();
            if (!missing.isEmpty()) {
                imports.end(claim, ImportState.FAILED, Failure.missingColumns(missing));
                return;
            }
            work(claim, source, layout, table.format(), goOn);
        } catch (UnreadableTable unreadable) {
            imports.end(claim, ImportState.FAILED, Failure.of(unreadable));
        }
    }

    private Layout layout(Import what, List<TableRow> sample) throws UnreadableTable {
        if (what.layout() != null) {
            return what.layout();
        }
        if (sample.isEmpty()) {
            throw new UnreadableTable(TableFault.EMPTY_FILE, 0);
        }
        Layout recognised = new RecogniseColumns(name -> makers.find(name).isPresent(), this::known).recognise(sample);
        return remembered.find(what.supplier(), header(recognised)).map(chosen -> new Layout(recognised.headerRow(),
                chosen.columns().stream().map(column -> new Column(column.index(), column.header(), column.role(), column.quantity(),
                        column.currency(), Column.REMEMBERED)).toList(),
                recognised.decimalComma())).orElse(recognised);
    }

    /** Which of some texts are numbers of parts in the catalogue. */
    private Set<String> known(Set<String> texts) {
        Set<String> keys = new HashSet<>();
        parts.namedBy(texts.stream().map(Part::mpnKey).filter(key -> !key.isEmpty()).toList()).forEach(part -> keys.add(part.mpnKey()));
        return texts.stream().filter(text -> keys.contains(Part.mpnKey(text))).collect(Collectors.toSet());
    }

    /** By what a layout is remembered: its headers. */
    static String header(Layout layout) {
        return layout.columns().stream().map(column -> ColumnNames.key(column.header())).collect(Collectors.joining("\n"));
    }

    private void work(Imports.Claim claim, ListSource source, Layout layout, String format, BooleanSupplier goOn) throws UnreadableTable {
        Import what = claim.what();
        Map<String, UUID> counters = new HashMap<>();
        for (CounterPlace place : floorPlans.places(suppliers.counters(List.of(what.supplier())).getOrDefault(what.supplier(), List.of()))
                .values()) {
            counters.put(place.number(), place.id());
        }
        ReadRow reader = new ReadRow(layout, encoding(format), counters);
        Importer importer = new Importer(what.supplier(), suppliers.isTrusted(what.supplier()),
                counters.size() == 1 ? counters.values().iterator().next() : null);
        int position = what.position();
        int previews = ImportFindings.PREVIEWS - (what.counts().created() + what.counts().changed());
        CompletableFuture<Step> next = next(source, reader, layout, importer, what.position());
        try {
            while (true) {
                Step step = step(next);
                if (!goOn.getAsBoolean()) {
                    return;
                }
                Chunk chunk = step.chunk();
                next = chunk.atEnd() ? next : next(source, reader, layout, importer, what.position());
                write(claim, importer, reader, step, position, Math.max(0, previews));
                previews -= chunk.rows().readings().size();
                position = chunk.rows().last();
                if (chunk.failure() != null) {
                    throw chunk.failure();
                }
                if (chunk.atEnd()) {
                    break;
                }
            }
        } finally {
            next.handle((done, failed) -> done).join();
        }
        finish(claim, source, layout, position, goOn);
    }

    private void finish(Imports.Claim claim, ListSource source, Layout layout, int position, BooleanSupplier goOn) throws UnreadableTable {
        Import what = claim.what();
        if (source.rows() == 0) {
            throw new UnreadableTable(layout.headerRow() == 0 ? TableFault.EMPTY_FILE : TableFault.HEADER_ONLY, 0);
        }
        while (what.removeMissing() && removal.removeSome(claim, position)) {
            if (!goOn.getAsBoolean()) {
                return;
            }
        }
        imports.end(claim, what.mode() == ImportMode.APPLY ? ImportState.DONE : ImportState.REVIEW, null);
    }

    /** A chunk that was read, and what it comes to. */
    private record Step(Chunk chunk, Compared compared) {
    }

    private CompletableFuture<Step> next(ListSource source, ReadRow reader, Layout layout, Importer importer, int position) {
        return CompletableFuture.supplyAsync(() -> {
            Chunk chunk = source.next(reader, layout.headerRow(), position);
            return new Step(chunk, compare.compare(importer, reader, chunk.rows()));
        }, task -> Thread.ofVirtual().start(task));
    }

    private static Step step(CompletableFuture<Step> next) {
        try {
            return next.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void write(Imports.Claim claim, Importer importer, ReadRow reader, Step step, int position, int previews) {
        Compared compared = step.compared();
        for (int tries = 1;; tries++) {
            try {
                write.write(claim, importer, compared, position, previews);
                return;
            } catch (Imports.LeaseLost lost) {
                throw lost;
            } catch (RuntimeException failed) {
                if (tries == TRIES || !StoreOffers.wasOvertaken(failed)) {
                    throw failed;
                }
                compared = compare.compare(importer, reader, step.chunk().rows());
            }
        }
    }

    private static String encoding(String format) {
        String[] words = format.split(", ", -1);
        return words.length > 1 ? words[1] : format;
    }
}
