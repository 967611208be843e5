package hqb.makerspaces.registry.applications;

import hqb.accounts.applications.ApplicationState;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.registry.ShowReports;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows applications with their reports. */
@Singleton
class ShowApplications {
    private static final int DEFAULT_SIZE = 20;

    private final TitleApplications applications;
    private final EvidencePapers papers;
    private final Makerspaces makerspaces;
    private final ShowReports reports;

    ShowApplications(TitleApplications applications, EvidencePapers papers, Makerspaces makerspaces, ShowReports reports) {
        this.applications = applications;
        this.papers = papers;
        this.makerspaces = makerspaces;
        this.reports = reports;
    }

    /** One of them; throws {@link Refusal} when there is none. */
    ApplicationPage page(UUID id, Language language) {
        return page(applications.find(id).orElseThrow(() -> Refusal.notFound("There is no such application.", "没有此申请。")), language);
    }

    ApplicationPage page(TitleApplication one, Language language) {
        Makerspace space = makerspaces.get(one.space());
        return new ApplicationPage(one.id(), new ApplicationPage.Space(space.id(), space.slug(), space.name(language)), one.tier().code(),
                one.state().code(), one.note(), one.rules(), one.createdAt(), one.submittedAt(), one.decidedAt(),
                one.figures().values().entrySet().stream().map(pair -> new ApplicationPage.Figure(pair.getKey(), pair.getValue())).toList(),
                papers.list(one.id()), reports.of(one.tier(), one.figures(), papers.kinds(one.id()), language).orElse(null));
    }

    /** A page of those of a state, the oldest first; throws {@link Refusal} naming {@code state} or {@code cursor}. */
    Page<ApplicationPage> list(@Nullable String asked, @Nullable String cursor, @Nullable Integer size, Language language) {
        String state = asked == null || asked.isEmpty() ? null : asked;
        if (state != null && ApplicationState.ofCode(state).isEmpty()) {
            throw Refusal.invalid("state", "Use draft, submitted, needs-more, approved or rejected.",
                    "请使用 draft、submitted、needs-more、approved 或 rejected。");
        }
        String query = "makerspace applications " + state;
        int most = size == null ? DEFAULT_SIZE : size;
        List<TitleApplication> found = applications.list(state, Cursor.readId(query, cursor), most + 1);
        List<TitleApplication> page = found.subList(0, Math.min(most, found.size()));
        return new Page<>(page.stream().map(one -> page(one, language)).toList(), applications.count(state),
                found.size() > most ? Cursor.after(query, List.of(page.getLast().id().toString())) : null);
    }
}
