package hqb;

import hqb.platform.local.ConsoleProgress;
import hqb.platform.local.Progress;
import hqb.platform.reindex.DocumentKind;
import hqb.search.Reindex;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The command {@code reindex}: builds the search indexes anew from PostgreSQL while a running product goes on answering. */
final class RebuildIndexes {
    private static final String ALL = "all";

    private final Progress progress = new ConsoleProgress(System.out, ConsoleProgress.onTerminal());

    /**
     * Rebuilds the indexes that these words name: {@code part}, {@code space}, {@code unit}, {@code provider}, or {@code all}, also when there is no word.
     *
     * @return the exit code: 0 when all are rebuilt, 1 when one could not be, 2 when a word is no kind
     */
    int run(List<String> words, Map<String, Object> settings) {
        Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
        for (String word : words.isEmpty() ? List.of(ALL) : words) {
            DocumentKind kind = DocumentKind.of(word);
            if (kind == null && !word.equals(ALL)) {
                System.err.println("There is no index of \"" + word + "\"; there are: " + names());
                return 2;
            }
            kinds.addAll(kind == null ? EnumSet.allOf(DocumentKind.class) : EnumSet.of(kind));
        }
        try (ApplicationContext context = Application.context(settings).start()) {
            Reindex reindex = context.getBean(Reindex.class);
            for (DocumentKind kind : kinds) {
                if (!reindex.run(kind, (done, total) -> progress.step("search index of " + kind.code() + "s", done, Math.max(1, total)))) {
                    System.err.println("The index of " + kind.code() + "s is being rebuilt by somebody else right now.");
                    return 1;
                }
            }
            return 0;
        } catch (IOException | RuntimeException failed) {
            System.err.println("The index could not be rebuilt, the old one stays in use: " + reason(failed));
            return 1;
        }
    }

    private static String names() {
        return Arrays.stream(DocumentKind.values()).map(DocumentKind::code).collect(Collectors.joining(", ", "", ", " + ALL));
    }

    private static String reason(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage().lines().findFirst().orElse("");
    }
}
