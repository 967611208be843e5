package hqb.supply.feeds;

import hqb.platform.fetch.FetchFault;
import hqb.platform.fetch.FetchFile;
import hqb.platform.fetch.FetchFile.Fetched;
import hqb.platform.fetch.FetchRefused;
import hqb.platform.files.FileId;
import hqb.platform.files.FileStore;
import hqb.supply.feeds.Feed.Credential;
import hqb.supply.feeds.Feed.CredentialKind;
import hqb.supply.feeds.Feed.Last;
import hqb.supply.feeds.Pulls.Claim;
import hqb.supply.feeds.Pulls.Result;
import hqb.supply.imports.StartImport;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches a list outside any transaction, then in one transaction starts its import and notes the result. A list that is the same as the
 * last one starts nothing. What goes wrong again and again is tried less often, and the owners are told once.
 */
@Singleton
class PullFeed {
    private static final Logger LOG = LoggerFactory.getLogger(PullFeed.class);
    private static final int FAILURES_UNTIL_TOLD = 3;
    private static final int MOST_ATTEMPTS = 3;
    private static final List<String> ENDINGS = List.of("csv", "tsv", "txt", "xlsx", "xls");

    private final Feeds feeds;
    private final Pulls pulls;
    private final FetchFile fetchFile;
    private final FileStore files;
    private final StartImport startImport;
    private final TellOwners tellOwners;

    PullFeed(Feeds feeds, Pulls pulls, FetchFile fetchFile, FileStore files, StartImport startImport, TellOwners tellOwners) {
        this.feeds = feeds;
        this.pulls = pulls;
        this.fetchFile = fetchFile;
        this.files = files;
        this.startImport = startImport;
        this.tellOwners = tellOwners;
    }

    /** Does what was claimed. */
    void pull(Claim claim) {
        Feed feed = feeds.find(claim.supplier()).orElse(null);
        if (feed == null) {
            return; // removed with all its pulls
        }
        try {
            if (claim.attempts() > MOST_ATTEMPTS) {
                fail(claim, feed, FetchFault.INTERNAL, "");
                return;
            }
            Fetched fetched = fetchFile.fetch(ask(feed));
            String name = fetched.file() == null ? "" : fileName(feed.url(), fetched.file());
            take(claim, feed, fetched, name);
        } catch (FetchRefused refused) {
            fail(claim, feed, refused.fault(), refused.argument());
        } catch (IOException | RuntimeException fault) {
            LOG.error("a pull of supplier {} failed", claim.supplier().value(), fault);
            fail(claim, feed, FetchFault.INTERNAL, "");
        }
    }

    private FetchFile.Ask ask(Feed feed) {
        Last last = feed.last() == null || feed.last().oursFailed() ? null : feed.last();
        return new FetchFile.Ask(feed.url(), secrets(feed), last == null ? null : last.etag(), last == null ? null : last.lastModified());
    }

    private Map<String, String> secrets(Feed feed) {
        Credential credential = feed.credential();
        if (credential == null) {
            return Map.of();
        }
        String secret = feeds.open(feed, credential);
        return credential.kind() == CredentialKind.HEADER ? Map.of(credential.name(), secret)
                : Map.of("Authorization", "Basic "
                        + Base64.getEncoder().encodeToString((credential.name() + ":" + secret).getBytes(StandardCharsets.UTF_8)));
    }

    /** Starts the import of what is new, and notes the result. */
    @Transactional
    void take(Claim claim, Feed seen, Fetched fetched, String name) {
        Feed feed = feeds.lock(claim.supplier()).orElse(null);
        if (feed == null) {
            return;
        }
        if (!feed.changedAt().equals(seen.changedAt())) {
            pulls.finish(claim, Result.unchanged(null)); // what came is of the feed as it was; the new one has its own pull
            return;
        }
        Last last = feed.last();
        boolean same = last != null && !last.oursFailed() && (fetched.file() == null || fetched.file().value().equals(last.file()));
        UUID started = null;
        if (!same && fetched.file() != null) {
            started = startImport.startStored(feed.supplier(), fetched.file(), name, feed.apply(), feed.removeMissing());
        }
        Result result = started == null ? Result.unchanged(last == null ? null : last.importId())
                : Result.fetched(started, fetched.bytes());
        if (!pulls.finish(claim, result)) {
            throw new IllegalStateException("pull " + claim.id() + " was taken over");
        }
        int failures = last != null && last.importFailed() ? feed.failures() + 1 : 0;
        feeds.fetched(seen, fetched.etag(), fetched.lastModified(), fetched.file() == null ? null : fetched.file().value(), started,
                failures, next(feed, failures));
        if (feeds.isTimeToTell(feed.supplier(), FAILURES_UNTIL_TOLD)) {
            tellOwners.tell(feed, null, "");
        }
    }

    /** Notes that it went wrong. */
    @Transactional
    void fail(Claim claim, Feed seen, FetchFault fault, String argument) {
        Feed feed = feeds.lock(claim.supplier()).orElse(null);
        if (feed == null || !pulls.finish(claim, Result.refused(fault, argument))) {
            return;
        }
        int failures = feed.failures() + 1;
        feeds.failed(seen, failures, next(feed, failures));
        if (feeds.isTimeToTell(feed.supplier(), FAILURES_UNTIL_TOLD)) {
            tellOwners.tell(feed, fault, argument);
        }
    }

    private static Instant next(Feed feed, int failures) {
        return feed.rhythm().next(Instant.now(), feed.dailyAt(), failures);
    }

    /** How the import calls the file: as the address does, with an ending that says what it is. */
    private String fileName(URI url, FileId file) throws IOException {
        String path = url.getPath() == null ? "" : url.getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        String name = last.isEmpty() ? url.getHost() : last;
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) && name.contains(".") ? name : name + (isWorkbook(file) ? ".xlsx" : ".csv");
    }

    private boolean isWorkbook(FileId file) throws IOException {
        try (InputStream content = files.open(file)) {
            return Arrays.equals(content.readNBytes(2), new byte[]{'P', 'K'});
        }
    }
}
