package hqb.spaces.letting;

import hqb.accounts.Actor;
import hqb.accounts.applications.Paper;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.files.StoredFile;
import hqb.platform.files.StoredFiles;
import hqb.spaces.units.TitleProof;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds papers to a listing and takes them away. */
@Singleton
class ChangeListingPapers {
    private static final long MOST_BYTES = 10L * 1_048_576;
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 200;
    private static final String OTHER = "other";

    private final FindListing find;
    private final Listings listings;
    private final ListingPapers papers;
    private final StoredFiles files;
    private final Clock clock;

    ChangeListingPapers(FindListing find, Listings listings, ListingPapers papers, StoredFiles files, Clock clock) {
        this.find = find;
        this.listings = listings;
        this.papers = papers;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Adds one.
     *
     * @throws Refusal when there is no such listing, it cannot be changed now, there are too many papers, or the file is too large or of a
     *     kind that is not read
     */
    Paper add(UUID unit, @Nullable String kind, String fileName, InputStream content, Actor actor) throws IOException {
        BodyCheck check = new BodyCheck();
        String wished = kind == null ? "" : kind.strip();
        if (!wished.equals(OTHER) && TitleProof.Kind.find(wished).isEmpty()) {
            String known = Arrays.stream(TitleProof.Kind.values()).map(TitleProof.Kind::code).collect(Collectors.joining(", ")) + ", "
                    + OTHER;
            check.refuse("/kind", "Use one of " + known + ".", "请使用以下之一：" + known + "。");
        }
        String last = fileName.replaceFirst(".*[/\\\\]", "");
        String name = check.text("/file", last.isBlank() ? "document" : last, 1, LONGEST_NAME);
        check.done();
        ensureOpen(unit, actor);
        StoredFile file = files.keepDocument(content, MOST_BYTES);
        return save(unit, wished, name, file, actor);
    }

    /** Refuses before a file is kept for nothing. */
    @Transactional
    void ensureOpen(UUID unit, Actor actor) {
        lockOpen(unit, actor);
    }

    @Transactional
    Paper save(UUID unit, String kind, String name, StoredFile file, Actor actor) {
        lockOpen(unit, actor);
        if (papers.list(unit).size() >= MOST) {
            throw Refusal.of(ProblemType.CONFLICT, "At most " + MOST + " documents are possible.", "最多 " + MOST + " 个文件。");
        }
        listings.touch(unit, clock.instant());
        return papers.keep(unit, kind, name, file);
    }

    /** Takes one away; throws a refusal when there is none, or the listing cannot be changed now. */
    @Transactional
    void remove(UUID unit, UUID id, Actor actor) {
        lockOpen(unit, actor);
        if (!papers.drop(unit, id)) {
            throw Refusal.notFound("There is no document with this id.", "没有此文件。");
        }
    }

    private void lockOpen(UUID unit, Actor actor) {
        if (!find.lock(unit, actor).state().isOpen()) {
            throw Refusal.of(ProblemType.CONFLICT, "Withdraw the listing first; its documents are what the operator looks at.",
                    "请先撤回房源；运营方正以这些文件为准。");
        }
    }
}
