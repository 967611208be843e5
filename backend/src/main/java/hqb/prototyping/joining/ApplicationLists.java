package hqb.prototyping.joining;

import hqb.accounts.applications.ApplicationState;
import hqb.accounts.applications.ApplicationsAsked;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.prototyping.joining.Joining.Item;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operator's list of applications, page by page. */
@Singleton
class ApplicationLists {
    private final Applications applications;

    ApplicationLists(Applications applications) {
        this.applications = applications;
    }

    /**
     * A page of applications.
     *
     * @throws Refusal naming {@code state} or {@code cursor}
     */
    Page<Item> list(ApplicationsAsked asked) {
        ApplicationState state = state(asked.state());
        String query = "provider applications " + state;
        int size = asked.size() == null ? ApplicationsAsked.DEFAULT_SIZE : asked.size();
        List<Joining> found = applications.list(state, Cursor.readId(query, asked.cursor()), size + 1);
        List<Joining> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Cursor.after(query, List.of(page.getLast().id().toString())) : null;
        return new Page<>(page.stream().map(Item::of).toList(), applications.count(state), next);
    }

    private static @Nullable ApplicationState state(@Nullable String code) {
        return code == null || code.isEmpty() ? null
                : ApplicationState.ofCode(code)
                        .orElseThrow(() -> Refusal.invalid("state", "Use one of draft, submitted, needs-more, approved, rejected.",
                                "请使用以下之一：draft, submitted, needs-more, approved, rejected。"));
    }
}
