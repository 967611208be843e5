package hqb.spaces.centres.appointments;

import hqb.platform.Refusal;
import hqb.platform.time.OpeningHours;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.Centre.Offer;
import hqb.spaces.centres.CentreService;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a slot as somebody named it, or says what stands against it and what would do instead. */
@Singleton
class ChooseSlot {
    private final FindSlots slots;
    private final Clock clock;

    ChooseSlot(FindSlots slots, Clock clock) {
        this.slots = slots;
        this.clock = clock;
    }

    /** A slot and the window in which the person is served. */
    record Chosen(Slot slot, int window) {
    }

    /**
     * The slot that begins then. The centre must be locked, so that nobody else takes the window meanwhile.
     *
     * @param without an appointment of which the place counts as free; null for none
     * @throws Refusal when the time is past, too far ahead or between slots; when the centre does not do this or is closed then; when all
     *     windows are taken
     */
    Chosen choose(Centre centre, CentreService service, Instant at, @Nullable UUID without) {
        Instant now = clock.instant();
        if (!at.isAfter(now)) {
            throw Refusal.invalid("/at", "That time is over. Choose one that is to come.", "该时间已过。请选择未来的时间。");
        }
        LocalDate day = FindSlots.day(at);
        if (day.isAfter(FindSlots.day(now).plusDays(FindSlots.DAYS_AHEAD))) {
            throw Refusal.invalid("/at", "Appointments are made at most " + FindSlots.DAYS_AHEAD + " days ahead.",
                    "最多可提前 " + FindSlots.DAYS_AHEAD + " 天预约。");
        }
        Offer offer = centre.offer(service).orElseThrow(() -> SlotRefused.notOffered(slots.nearest(service, at, centre)));
        Slot slot = slots.of(centre, offer, day, without).stream().filter(one -> one.at().equals(at)).findFirst()
                .orElseThrow(() -> noSlot(centre, offer, day, at));
        int window = slot.window(offer, slots.taken(centre, offer, slot, without))
                .orElseThrow(() -> SlotRefused.taken(slots.next(centre, offer, at)));
        return new Chosen(slot, window);
    }

    private Refusal noSlot(Centre centre, Offer offer, LocalDate day, Instant at) {
        OpeningHours.Hours open = centre.hours().on(day);
        if (open != null) {
            Instant opens = day.atTime(open.opens()).atZone(OpeningHours.ZONE).toInstant();
            Instant last = day.atTime(open.closes()).atZone(OpeningHours.ZONE).toInstant().minus(Duration.ofMinutes(offer.minutes()));
            if (!at.isBefore(opens) && !at.isAfter(last)) {
                return Refusal.invalid("/at", "No appointment begins then. Take the at of one of the centre's slots.",
                        "该时刻不是预约的开始时间。请使用中心时段中的 at。");
            }
        }
        return SlotRefused.closed(slots.nearest(offer.service(), at, centre));
    }
}
