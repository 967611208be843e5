package hqb.supply.imports;

import hqb.platform.Refusal;
import hqb.platform.files.FileId;
import hqb.platform.files.FileStore;
import hqb.supply.suppliers.SupplierId;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.UUID;

/** Takes a list that a supplier sends and puts it into the queue. What is wrong with the file is said by the import, not here. */
@Singleton
public class StartImport {
    private static final long MOST_BYTES = 200_000_000;
    private static final int LONGEST_NAME = 200;

    private final FileStore files;
    private final Imports imports;
    private final ImportWorker worker;

    StartImport(FileStore files, Imports imports, ImportWorker worker) {
        this.files = files;
        this.imports = imports;
        this.worker = worker;
    }

    /**
     * Starts it and returns its id.
     *
     * @param fileName as the sender calls it
     * @throws Refusal when the file is larger than 200 MB
     */
    UUID start(SupplierId supplier, InputStream content, String fileName, ImportMode mode, boolean removeMissing) {
        FileId file = files.put(content, MOST_BYTES);
        UUID id = imports.add(supplier, file, name(fileName), mode, removeMissing);
        worker.wake();
        return id;
    }

    /**
     * Starts one of a file that is stored already; part of the caller's transaction. A worker finds it within a second.
     *
     * @param apply whether it goes on sale without review
     */
    public UUID startStored(SupplierId supplier, FileId file, String fileName, boolean apply, boolean removeMissing) {
        return imports.add(supplier, file, name(fileName), apply ? ImportMode.APPLY : ImportMode.DRY_RUN, removeMissing);
    }

    private static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", "").strip();
        String whole = last.isEmpty() ? "list.csv" : last;
        return whole.length() > LONGEST_NAME ? whole.substring(whole.length() - LONGEST_NAME) : whole;
    }
}
