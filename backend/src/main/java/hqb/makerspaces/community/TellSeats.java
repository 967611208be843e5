package hqb.makerspaces.community;

import hqb.makerspaces.TellOfMakerspaces.Words;
import hqb.makerspaces.TellOfMakerspaces;
import hqb.platform.Language;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Tells those who have a seat of an evening, or wait for one. */
@Singleton
class TellSeats {
    private final Seats seats;
    private final TellOfMakerspaces tell;

    TellSeats(Seats seats, TellOfMakerspaces tell) {
        this.seats = seats;
        this.tell = tell;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void moved(Event before, Event after) {
        all(after, new Words("Moved: " + after.titleEn(), "已改期：" + after.titleZh(),
                "Before: " + when(before, Language.EN) + "\nNow: " + when(after, Language.EN),
                "原时间：" + when(before, Language.ZH) + "\n新时间：" + when(after, Language.ZH)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void cancelled(Event one) {
        all(one, new Words("Cancelled: " + one.titleEn(), "活动取消：" + one.titleZh(), when(one, Language.EN), when(one, Language.ZH)));
    }

    private void all(Event event, Words words) {
        seats.of(event.id()).forEach(seat -> {
            if (seat.person() != null) {
                tell.person(seat.person(), null, "/makerspaces/events/" + event.id(), words);
            }
        });
    }

    private static String when(Event one, Language language) {
        return TellOfMakerspaces.when(one.time().from(), language);
    }
}
