package hqb.makerspaces.booking;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.makerspaces.booking.BookablePage.BookableItem;
import hqb.makerspaces.booking.BookablePage.Calendar;
import hqb.makerspaces.booking.BookablePage.FoundPage;
import hqb.makerspaces.booking.BookablePage.KindCount;
import hqb.makerspaces.booking.BookablePage.KindItem;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Bookables;
import hqb.makerspaces.equipment.FindBookable;
import hqb.makerspaces.equipment.Kind;
import hqb.makerspaces.equipment.Span;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Machines, rooms and mentors: found by need and time, each with its calendar. */
@Tag(name = "Makerspaces")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class BookableController {
    private final Bookables bookables;
    private final FindBookable find;
    private final ShowBookable show;
    private final ShowCalendar calendar;
    private final WriteBookings write;

    BookableController(Bookables bookables, FindBookable find, ShowBookable show, ShowCalendar calendar, WriteBookings write) {
        this.bookables = bookables;
        this.find = find;
        this.show = show;
        this.calendar = calendar;
        this.write = write;
    }

    /**
     * What can be booked; all on one page.
     *
     * @param sort       machine, room or mentor; machine when left out
     * @param q          words in the name, the description, the model or the kind, in either language
     * @param kind       such as oscilloscope or laser-cutter
     * @param makerspace the word of a makerspace
     * @param from       with {@code to}: only what is free all that time
     * @param to         its end
     */
    @Access(Permission.PUBLIC)
    @Get("/bookables")
    FoundPage list(@QueryValue @Nullable String sort, @QueryValue @Nullable String q, @QueryValue @Nullable String kind,
            @QueryValue @Nullable String makerspace, @QueryValue @Nullable Instant from, @QueryValue @Nullable Instant to,
            @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        Span asked = asked(from, to);
        List<Bookable> all = bookables.listPublic(sort == null || sort.isBlank() ? "machine" : sort);
        List<String> words = q == null ? List.of()
                : Arrays.stream(q.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        List<BookableItem> items = all.stream().filter(one -> kind == null || kind.isBlank() || one.kind().code().equals(kind))
                .filter(one -> {
                    String text = text(one);
                    return words.stream().allMatch(text::contains);
                })
                .filter(one -> makerspace == null || makerspace.isBlank() || show.at(one, language).slug().equals(makerspace))
                .filter(one -> asked == null || show.isFree(one, asked))
                .map(one -> show.item(one, asked, actor, language)).toList();
        Map<Kind, Long> counts = all.stream().collect(Collectors.groupingBy(Bookable::kind, Collectors.counting()));
        return new FoundPage(items, items.size(), null, Arrays.stream(Kind.values()).filter(counts::containsKey)
                .map(one -> new KindCount(one.code(), one.name(language), counts.getOrDefault(one, 0L).intValue())).toList());
    }

    /** What can be booked is one of these kinds; all on one page. */
    @Access(Permission.PUBLIC)
    @Get("/bookable-kinds")
    Page<KindItem> kinds(@Parameter(hidden = true) Language language) {
        return Page.whole(Arrays.stream(Kind.values()).map(one -> new KindItem(one.code(), one.name(language), one.sort())).toList());
    }

    /** One of them. */
    @Access(Permission.PUBLIC)
    @Get("/bookables/{slug}")
    BookableItem get(String slug, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.item(find.get(slug), null, actor, language);
    }

    /**
     * When it is open, taken and free, day by day in Shenzhen.
     *
     * @param from    the first day; today when left out
     * @param days    1 to 31; 7 when left out
     * @param minutes the length for which free beginnings are shown; an hour when left out
     */
    @Access(Permission.PUBLIC)
    @Get("/bookables/{slug}/calendar")
    Calendar calendar(String slug, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable Integer days,
            @QueryValue @Nullable Integer minutes, @Parameter(hidden = true) Actor actor) {
        return calendar.show(find.get(slug), from, days, minutes, actor);
    }

    /** The same beginnings as a table. */
    @Access(Permission.PUBLIC)
    @Get("/bookables/{slug}/calendar.csv")
    @Produces("text/csv")
    HttpResponse<String> csv(String slug, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable Integer days,
            @QueryValue @Nullable Integer minutes, @Parameter(hidden = true) Actor actor) {
        return HttpResponse.ok(calendar.csv(calendar.show(find.get(slug), from, days, minutes, actor)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + ".csv\"");
    }

    /** When it is taken, without names, for calendars (iCalendar). */
    @Access(Permission.PUBLIC)
    @Get("/bookables/{slug}/calendar.ics")
    @Produces("text/calendar")
    HttpResponse<String> ics(String slug, @Parameter(hidden = true) Language language) {
        return HttpResponse.ok(write.ofThing(find.get(slug), language)).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private static @Nullable Span asked(@Nullable Instant from, @Nullable Instant to) {
        if (from == null && to == null) {
            return null;
        }
        if (from == null || to == null || !from.isBefore(to)) {
            throw Refusal.invalid(from == null ? "from" : "to", "Give a beginning and a later end.", "请给出开始时间和更晚的结束时间。");
        }
        return new Span(from, to);
    }

    private static String text(Bookable one) {
        return String.join(" ", one.nameEn(), one.nameZh(), one.aboutEn(), one.aboutZh(), one.model(), one.kind().name(Language.EN),
                one.kind().name(Language.ZH)).toLowerCase(Locale.ROOT);
    }
}
