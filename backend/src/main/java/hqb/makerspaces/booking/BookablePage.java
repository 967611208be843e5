package hqb.makerspaces.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.makerspaces.equipment.OpenTimes;
import hqb.makerspaces.equipment.Rules;
import hqb.makerspaces.equipment.Span;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of something that can be booked. */
final class BookablePage {
    private BookablePage() {
    }

    /** Where it is. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AtMakerspace(String slug, String name, String building, int level, String address) {
    }

    /**
     * A training that has to be had.
     *
     * @param had       whether the asker has had it and it is good today; null for nobody in particular
     * @param expiresOn the last day on which it is good for the asker; null for ever, or when they have not had it
     * @param ended     whether it is given to nobody any more: only those who had it book what needs it
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record NeededTraining(UUID id, String name, String about, @Nullable Boolean had, @Nullable LocalDate expiresOn, boolean ended) {
    }

    /** What a begun unit of so many minutes costs a class of payers. */
    @Serdeable
    record RateItem(String payer, int minutes, Money price) {
    }

    /**
     * A machine, a room or a mentor.
     *
     * @param sort      machine, room or mentor
     * @param kind      what it is, as a word
     * @param kindName  the same for people
     * @param state     in-service or out-of-order
     * @param rates     by class; nothing for those without a line
     * @param yourRate  the one that holds for the asker; null when it costs them nothing
     * @param photo     the address of its photograph; null when it has none
     * @param free      whether it is free at the time that was asked for; null when none was
     * @param nextFree  when it is next free for the shortest booking; null when that is not within three weeks
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record BookableItem(String slug, String name, String about, String sort, String kind, String kindName, String model, String room,
            String state, AtMakerspace makerspace, List<NeededTraining> trainings, List<RateItem> rates, @Nullable RateItem yourRate,
            Rules rules, List<OpenTimes.Exceptional> exceptions, @Nullable String photo, @Nullable Boolean free, @Nullable Span nextFree,
            boolean demonstration) {
    }

    /**
     * What can be booked.
     *
     * @param kind as a word
     * @param sort machine, room or mentor
     */
    @Serdeable
    record KindItem(String kind, String name, String sort) {
    }

    /**
     * A kind and how many there are of it.
     *
     * @param kind as a word
     */
    @Serdeable
    record KindCount(String kind, String name, int count) {
    }

    /**
     * What was found.
     *
     * @param kinds of all, not only of what was found
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FoundPage(List<BookableItem> items, long total, @Nullable String next, List<KindCount> kinds) {
    }

    /**
     * A time that is taken.
     *
     * @param what    booking, block, event or elsewhere
     * @param booking the asker's own; null when it is not theirs
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TakenTime(Instant from, Instant to, String what, @Nullable UUID booking) {
    }

    /** A beginning, and whether the asked length is free from there: 1 or 0. */
    @Serdeable
    record Start(Instant at, int free) {
    }

    /**
     * A day of a calendar.
     *
     * @param day    in Shenzhen
     * @param open   when it can be used
     * @param starts beginnings that lie in the open hours and are not past
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CalendarDay(LocalDate day, List<Span> open, List<TakenTime> taken, List<Start> starts) {
    }

    /**
     * The calendar of something.
     *
     * @param minutes for which length the beginnings are
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Calendar(String slug, int minutes, LocalDate from, LocalDate to, List<CalendarDay> days) {
    }
}
