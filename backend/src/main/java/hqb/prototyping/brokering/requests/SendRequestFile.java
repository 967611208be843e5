package hqb.prototyping.brokering.requests;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.files.KeepAttachment;
import hqb.platform.files.StoredFile;
import hqb.prototyping.orders.Side;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** A maker or an operator sends a file about a request. Pictures are drawn anew, without what the camera wrote beside them. */
@Singleton
public class SendRequestFile {
    private static final int MOST_BYTES = 12_000_000;
    private static final int MOST_FILES = 40;
    private static final int LONGEST_NAME = 200;

    private final FindRequest find;
    private final RequestFiles files;
    private final KeepAttachment attachments;

    SendRequestFile(FindRequest find, RequestFiles files, KeepAttachment attachments) {
        this.find = find;
        this.files = files;
        this.attachments = attachments;
    }

    /**
     * Keeps it; the others see it once it is said.
     *
     * @throws Refusal when there is no such request, it is over, it has too many files, or the file is too large, or none of PDF, JPEG, PNG
     *     and WebP
     */
    public RequestFiles.Item send(UUID id, Side side, String name, InputStream content, Actor actor) throws IOException {
        Request request = find.find(id, side, actor);
        if (request.state().isOver()) {
            throw Refusal.of(ProblemType.CONFLICT, "Request " + request.number() + " is over.", "需求 " + request.number() + " 已结束。");
        }
        if (files.count(id) >= MOST_FILES) {
            throw Refusal.of(ProblemType.CONFLICT, "A request can have " + MOST_FILES + " files. Put several pages into one PDF.",
                    "一个需求最多 " + MOST_FILES + " 个文件。请将多页合并为一个 PDF。");
        }
        BodyCheck check = new BodyCheck();
        String plain = check.text("file", name.replaceAll(".*[/\\\\]", ""), 1, LONGEST_NAME);
        check.done();
        return add(id, plain, attachments.keep(content, MOST_BYTES), Doer.of(side, actor));
    }

    @Transactional
    RequestFiles.Item add(UUID request, String name, StoredFile kept, Doer doer) {
        return files.add(request, name, kept, doer.side(), doer.person());
    }

}
