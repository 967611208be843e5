package hqb.supply.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.supply.OfferFacts;
import hqb.supply.suppliers.FindOwnSupplier;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Lists of offers in files: sent, looked at, applied. */
@Tag(name = "Imports")
@Controller("/api/v1/supply/imports")
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportController {
    private static final int DEFAULT_SIZE = 20;
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);

    private final FindOwnSupplier own;
    private final StartImport start;
    private final ApplyImport apply;
    private final ChooseColumns choose;
    private final Imports imports;
    private final ImportFindings findings;
    private final WriteErrorsFile errorsFile;
    private final ImportWorker worker;
    private final Scheduler scheduler;

    ImportController(FindOwnSupplier own, StartImport start, ApplyImport apply, ChooseColumns choose, Imports imports,
            ImportFindings findings, WriteErrorsFile errorsFile, ImportWorker worker,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.own = own;
        this.start = start;
        this.apply = apply;
        this.choose = choose;
        this.imports = imports;
        this.findings = findings;
        this.errorsFile = errorsFile;
        this.worker = worker;
        this.scheduler = Schedulers.fromExecutorService(executor);
    }

    /** The id of what was begun. */
    @Serdeable
    record Started(UUID id) {
    }

    /**
     * An offer that a dry run would put on sale or change.
     *
     * @param row    of the list
     * @param change created or changed
     * @param before as it is; null for a new offer
     * @param after  as it would be
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PreviewItem(int row, String change, @Nullable OfferFacts before, OfferFacts after) {
    }

    /**
     * Sends a list: CSV, TSV or XLSX of at most 200 MB and 1,000,000 rows.
     *
     * @param file          the list
     * @param mode          dry-run, the default, ends in review; apply skips it
     * @param removeMissing true removes the offers that the list does not name; default false
     */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.ACCEPTED)
    @Access(Permission.IMPORT_STOCK)
    Started start(@Part("file") @Nullable CompletedFileUpload file, @Part("mode") @Nullable String mode,
            @Part("removeMissing") @Nullable String removeMissing, @Parameter(hidden = true) Actor actor) throws IOException {
        if (file == null) {
            throw Refusal.invalid("file", "Send the list as the part \"file\" of a multipart/form-data body.",
                    "请以 multipart/form-data 的 file 部分上传清单。");
        }
        ImportMode wanted = ImportMode.ofCode(mode);
        SupplierId supplier = own.of(actor);
        String name = file.getFilename();
        try (InputStream content = file.getSize() == 0 ? InputStream.nullInputStream() : file.getInputStream()) {
            return new Started(start.start(supplier, content, name == null ? "" : name, wanted, "true".equals(removeMissing)));
        }
    }

    /** The supplier's imports, the newest first; each with its first 20 errors. */
    @Get
    @Access(Permission.IMPORT_STOCK)
    Page<ImportItem> list(@Valid @RequestBean ImportsAsked asked, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        SupplierId supplier = own.of(actor);
        int size = asked.size() == null ? DEFAULT_SIZE : asked.size();
        String query = "imports of " + supplier.value();
        String cursor = asked.cursor();
        UUID before = cursor == null || cursor.isEmpty() ? null : id(Cursor.read(query, cursor, 1).getFirst());
        List<Import> found = imports.list(supplier, before, size + 1);
        List<Import> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Cursor.after(query, List.of(page.getLast().id().toString())) : null;
        return new Page<>(page.stream().map(one -> ImportItem.of(one, findings.problems(one.id(), 0, 20), language)).toList(),
                imports.count(supplier), next);
    }

    private static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException forged) {
            throw Refusal.invalid("cursor", "This cursor is damaged. Start again without a cursor.", "此游标已损坏。请不带游标重新开始。");
        }
    }

    /** An import as it stands. */
    @Get("/{id}")
    @Access(Permission.IMPORT_STOCK)
    ImportItem get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return item(own.of(actor), id, language);
    }

    private ImportItem item(SupplierId supplier, UUID id, Language language) {
        return ImportItem.of(imports.get(supplier, id), findings.problems(id, 0, ImportItem.MOST_ERRORS), language);
    }

    /** Applies an import that is in review. */
    @Post("/{id}/apply")
    @Status(HttpStatus.ACCEPTED)
    @Access(Permission.IMPORT_STOCK)
    Started apply(UUID id, @Parameter(hidden = true) Actor actor) {
        apply.apply(own.of(actor), id);
        worker.wake();
        return new Started(id);
    }

    /** Says what the columns are; the dry run begins anew, and the choice is remembered for lists of the same header. */
    @Put("/{id}/columns")
    @Status(HttpStatus.ACCEPTED)
    @Access(Permission.IMPORT_STOCK)
    Started choose(UUID id, @Body ChooseColumns.Choice choice, @Parameter(hidden = true) Actor actor) {
        choose.choose(own.of(actor), id, choice);
        worker.wake();
        return new Started(id);
    }

    /** The first offers, at most 200, that a dry run would put on sale or change. */
    @Get("/{id}/preview")
    @Access(Permission.IMPORT_STOCK)
    Page<PreviewItem> preview(UUID id, @Parameter(hidden = true) Actor actor) {
        imports.get(own.of(actor), id);
        return Page.whole(findings.previews(id).stream()
                .map(one -> new PreviewItem(one.row(), one.change(), one.before(), one.after())).toList());
    }

    /** The list as it was sent, as CSV, with one more column that says what is wrong with a row. */
    @Get("/{id}/errors.csv")
    @Produces("text/csv")
    @Access(Permission.IMPORT_STOCK)
    @ApiResponse(responseCode = "200", description = "the list with its errors")
    HttpResponse<StreamedFile> errors(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language)
            throws IOException {
        Import what = imports.get(own.of(actor), id);
        StreamedFile file = new StreamedFile(errorsFile.write(what, language), MediaType.of("text/csv; charset=utf-8"));
        return HttpResponse.ok(file).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"errors.csv\"");
    }

    /** How far an import is, as server-sent events: whenever it moves, until it is at rest. */
    @Get(value = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM)
    @Access(Permission.IMPORT_STOCK)
    Publisher<Event<ImportProgress>> events(UUID id, @Parameter(hidden = true) Actor actor) {
        SupplierId supplier = own.of(actor);
        imports.get(supplier, id);
        return Flux.interval(Duration.ZERO, LOOK_EVERY).onBackpressureDrop()
                .concatMap(tick -> Mono.fromCallable(() -> imports.get(supplier, id)).subscribeOn(scheduler), 1)
                .takeUntil(what -> what.state().isAtRest()).map(ImportProgress::of).distinctUntilChanged()
                .map(progress -> Event.of(progress).name("progress"));
    }
}
