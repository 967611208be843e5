package hqb.makerspaces.booking;

import hqb.accounts.PersonId;
import hqb.makerspaces.TellOfMakerspaces;
import hqb.makerspaces.TellOfMakerspaces.Words;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Span;
import hqb.platform.Language;
import hqb.platform.time.OpeningHours;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Tells people what becomes of their bookings: once of those of a series to which the same happens at once. */
@Singleton
class BookingNews {
    private static final String PAGE = "/makerspaces/bookings";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final TellOfMakerspaces tell;

    BookingNews(TellOfMakerspaces tell) {
        this.tell = tell;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void booked(Bookable thing, List<Booking> made) {
        Booking one = made.getFirst();
        boolean held = one.state() == BookingState.HELD;
        tell(one, new Words((held ? "To be paid: " : "Booked: ") + thing.nameEn(), (held ? "待付款：" : "已预约：") + thing.nameZh(),
                lines(made, Language.EN), lines(made, Language.ZH)));
        tellMentor(thing, new Words((held ? "Booked with you, still to be paid: " : "Booked with you: ") + thing.nameEn(),
                (held ? "有人预约您的时间（待付款）：" : "有人预约您的时间：") + thing.nameZh(), lines(made, Language.EN), lines(made, Language.ZH)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void moved(Bookable thing, Booking before, Booking after) {
        tell(after, new Words("Moved: " + thing.nameEn(), "已改期：" + thing.nameZh(),
                "Before: " + when(before.time(), Language.EN) + "\nNow: " + when(after.time(), Language.EN),
                "原时间：" + when(before.time(), Language.ZH) + "\n新时间：" + when(after.time(), Language.ZH)));
        tellMentor(thing, new Words("Moved by who comes to you: " + thing.nameEn(), "预约者已改期：" + thing.nameZh(),
                "Before: " + when(before.time(), Language.EN) + "\nNow: " + when(after.time(), Language.EN),
                "原时间：" + when(before.time(), Language.ZH) + "\n新时间：" + when(after.time(), Language.ZH)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void cancelled(Bookable thing, List<Booking> all, BookingState before, boolean keeper) {
        String english = keeper ? "The makerspace had to cancel it." : "You gave it up.";
        String chinese = keeper ? "众创空间取消了该预约。" : "您已取消该预约。";
        tell(all.getFirst(), new Words("Cancelled: " + thing.nameEn(), "已取消：" + thing.nameZh(), lines(all, Language.EN) + "\n" + english,
                lines(all, Language.ZH) + "\n" + chinese));
        tellMentorOfFree(thing, all, before);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void lapsed(Bookable thing, List<Booking> all, BookingState before) {
        tell(all.getFirst(), new Words("No longer kept for you: " + thing.nameEn(), "已不再为您保留：" + thing.nameZh(),
                lines(all, Language.EN), lines(all, Language.ZH)));
        tellMentorOfFree(thing, all, before);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void offered(Bookable thing, Booking one) {
        tell(one, new Words("It came free: " + thing.nameEn(), "已有空位：" + thing.nameZh(),
                when(one.time(), Language.EN) + "\nIt is kept for you until " + until(one, Language.EN) + ".",
                when(one.time(), Language.ZH) + "\n为您保留至 " + until(one, Language.ZH) + "。"));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void missed(Bookable thing, Booking one, Optional<LocalDate> until) {
        tell(one, new Words("Nobody came: " + thing.nameEn(), "无人到场：" + thing.nameZh(),
                when(one.time(), Language.EN) + until.map(day -> "\nYou can book again after " + day + ".").orElse(""),
                when(one.time(), Language.ZH) + until.map(day -> "\n" + day + " 之后方可再次预约。").orElse("")));
    }

    /** What was only offered to somebody was never told. */
    private void tellMentorOfFree(Bookable thing, List<Booking> all, BookingState before) {
        if (before == BookingState.OFFERED) {
            return;
        }
        tellMentor(thing, new Words("Nobody comes to you then: " + thing.nameEn(), "预约已取消：" + thing.nameZh(), lines(all, Language.EN),
                lines(all, Language.ZH)));
    }

    /** Whose time it is, for a mentor with an account. */
    private void tellMentor(Bookable thing, Words words) {
        if (thing.person() != null) {
            tell.person(new PersonId(thing.person()), null, PAGE, words);
        }
    }

    private void tell(Booking one, Words words) {
        PersonId person = one.person();
        if (person != null) {
            tell.person(person, one.organisation(), PAGE,
                    new Words(words.english() + " · " + one.number(), words.chinese() + " · " + one.number(), words.restEnglish(),
                            words.restChinese()));
        }
    }

    private static String lines(List<Booking> made, Language language) {
        return String.join("\n", made.stream().map(one -> when(one.time(), language)).toList());
    }

    private static String until(Booking one, Language language) {
        return one.heldUntil() == null ? "–" : TellOfMakerspaces.when(one.heldUntil(), language);
    }

    private static String when(Span time, Language language) {
        return TellOfMakerspaces.when(time.from(), language) + " – " + HOUR.format(time.to().atZone(OpeningHours.ZONE));
    }
}
