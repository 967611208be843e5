package hqb.prototyping.orders;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.files.KeepAttachment;
import hqb.platform.files.StoredFile;
import hqb.platform.files.StoredFiles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.SystemFile;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files of an order come in and go out. Pictures are drawn anew, without what the camera wrote beside them. */
@Singleton
class SendFile {
    private static final Set<String> PURPOSES = Set.of("photo", "report", "production-file", "message");
    private static final int MOST_BYTES = 12_000_000;
    private static final int MOST_FILES = 60;
    private static final int LONGEST_NAME = 200;

    private final FindSide side;
    private final ProductionFiles files;
    private final KeepAttachment attachments;
    private final StoredFiles documents;

    SendFile(FindSide side, ProductionFiles files, KeepAttachment attachments, StoredFiles documents) {
        this.side = side;
        this.files = files;
        this.attachments = attachments;
        this.documents = documents;
    }

    /**
     * Keeps a file; the others see it once it is said with an event.
     *
     * @throws Refusal when there is no such order, it has too many files, or the file is too large, or none of PDF, JPEG, PNG and WebP
     */
    ProductionFiles.Item send(UUID order, @Nullable String purpose, @Nullable String validUntil, String name, InputStream content,
            Actor actor)
            throws IOException {
        FindSide.Seen seen = side.of(order, actor);
        BodyCheck check = new BodyCheck();
        String what = purpose == null || purpose.isBlank() ? "message" : purpose;
        if (!PURPOSES.contains(what)) {
            check.refuse("purpose", "Use photo, report, production-file or message.", "请使用 photo、report、production-file 或 message。");
        }
        String plain = check.text("file", name.replaceAll(".*[/\\\\]", ""), 1, LONGEST_NAME);
        LocalDate until = day(validUntil, check);
        check.done();
        if (files.list(order).size() >= MOST_FILES) {
            throw Refusal.of(ProblemType.CONFLICT, "An order can have " + MOST_FILES + " files. Put several pages into one PDF.",
                    "一个订单最多 " + MOST_FILES + " 个文件。请将多页合并为一个 PDF。");
        }
        return files.add(order, what, plain, attachments.keep(content, MOST_BYTES), until, Who.of(seen.side(), actor));
    }

    /** Hands a file out to the sides of its order, always as a download. */
    HttpResponse<SystemFile> open(UUID order, UUID id, Actor actor) {
        FindSide.Seen seen = side.of(order, actor);
        ProductionFiles.Kept kept = files.list(order).stream()
                .filter(file -> file.item().id().equals(id) && (file.said() || file.item().by().equals(seen.side().code()))).findFirst()
                .orElseThrow(() -> Refusal.notFound("This order has no such file.", "该订单没有此文件。"));
        Path content = documents.find(kept.hash()).orElseThrow(() -> Refusal.notFound("The content of this file is gone.", "此文件的内容已丢失。"));
        SystemFile download = new SystemFile(content.toFile(), MediaType.of(kept.item().mediaType())).attach(kept.item().name());
        return HttpResponse.ok(download).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    private static @Nullable LocalDate day(@Nullable String typed, BodyCheck check) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException wrong) {
            check.refuse("validUntil", "Use a day such as 2028-06-30.", "请使用日期格式，例如 2028-06-30。");
            return null;
        }
    }

}
