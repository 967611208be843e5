package hqb.search.units;

import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.accounts.notices.TellPeople;
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.platform.mail.Letter;
import hqb.search.LookInTurn;
import hqb.spaces.saved.SavedNeed;
import hqb.spaces.saved.SavedNeeds;
import hqb.spaces.units.ShowUnits;
import hqb.spaces.units.UnitItem;
import hqb.spaces.units.Units;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Looks for units that are new to those who want to hear of them, and tells them: a notice and a mail for each need, however many units
 * there are. Whoever has been told of a unit is not told again.
 */
@Singleton
class TellOfUnits implements RecurringJob {
    /** Of these, those that changed last, a look takes note. */
    static final int MOST_UNITS = 1_000;
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int MOST_LINES = 20;

    private final SavedNeeds needs;
    private final SearchUnits search;
    private final Units units;
    private final ShowUnits show;
    private final TellPeople people;
    private final PublicAddress site;
    private final JsonMapper json;
    private final Clock clock;

    TellOfUnits(SavedNeeds needs, SearchUnits search, Units units, ShowUnits show, TellPeople people, PublicAddress site, JsonMapper json,
            Clock clock) {
        this.needs = needs;
        this.search = search;
        this.units = units;
        this.show = show;
        this.people = people;
        this.site = site;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "spaces-tell-of-units";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    public void run() {
        LookInTurn.forAll(clock.instant(), needs::due, this::look);
    }

    /** Looks for one need, outside of a transaction; says no when the search does not answer, and then nothing is noted. */
    boolean look(SavedNeed need) {
        Optional<List<UUID>> fitting = LookInTurn.find(need.id(), () -> search.ids(read(need), MOST_UNITS), List.of());
        fitting.ifPresent(units -> tell(need, units));
        return fitting.isPresent();
    }

    private UnitSearch read(SavedNeed need) {
        try {
            return Objects.requireNonNull(json.readValue(need.need(), UnitSearch.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional
    void tell(SavedNeed need, List<UUID> fitting) {
        if (!needs.looked(need.id(), clock.instant())) {
            return;
        }
        List<UUID> fresh = needs.see(need.id(), fitting);
        if (!fresh.isEmpty()) {
            people.person(need.person(), null, new News(NoticeKind.SPACES, "/spaces/saved",
                    letter(need, fresh, Language.EN), letter(need, fresh, Language.ZH)));
        }
    }

    private Letter letter(SavedNeed need, List<UUID> fresh, Language language) {
        List<UnitItem> items = show.items(units.listByIds(fresh.stream().limit(MOST_LINES).toList()), language);
        String lines = items.stream().map(item -> line(item, language)).collect(Collectors.joining("\n\n"));
        int more = fresh.size() - items.size();
        String rest = more <= 0 ? "" : language.pick("\n\n... and %d more", "\n\n……另有%d个").formatted(more);
        String all = site.page("/spaces/saved");
        String end = site.page("/spaces/unsubscribe?token=" + need.token());
        return language.pick(new Letter(
                fresh.size() == 1 ? "A new space fits: " + need.name() : fresh.size() + " new spaces fit: " + need.name(), """
                        What you look for as "%s" is met by:

                        %s%s

                        Your saved searches: %s
                        No more of these mails: %s
                        """.formatted(need.name(), lines, rest, all, end)),
                new Letter("有%d个新单元符合：%s".formatted(fresh.size(), need.name()), """
                        符合您保存的搜索“%s”的新单元：

                        %s%s

                        您保存的搜索：%s
                        不再接收此类邮件：%s
                        """.formatted(need.name(), lines, rest, all, end)));
    }

    private String line(UnitItem item, Language language) {
        String rent = item.rent() == null ? language.pick("rent on request", "租金面议")
                : language.pick("%s CNY/m² a month", "%s元/m²·月").formatted(item.rent().toPlainString());
        return "%s, %s: %s m², %s\n%s".formatted(item.building().name(), item.label(), item.area().toPlainString(), rent,
                site.page("/units/" + item.id()));
    }
}
