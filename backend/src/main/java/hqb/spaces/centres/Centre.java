package hqb.spaces.centres;

import hqb.platform.Language;
import hqb.platform.time.OpeningHours;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A service centre.
 *
 * @param slug          its name in addresses of the product
 * @param building      slug of the building
 * @param level         the floor, 1 at the street
 * @param offers        what it does
 * @param desks         how many free desks it has
 * @param hours         when it is open; its closures carry no notes
 * @param closures      why it is closed on some days
 * @param demonstration whether it is invented
 */
public record Centre(UUID id, String slug, String building, int level, String nameEn, String nameZh, String aboutEn, String aboutZh,
        List<Offer> offers, int desks, OpeningHours hours, List<Closure> closures, boolean demonstration) {

    /**
     * A service of a centre.
     *
     * @param minutes how long an appointment takes
     * @param windows how many people are served at once
     */
    public record Offer(CentreService service, int minutes, int windows) {
    }

    /** Days on which it is closed, and why. */
    public record Closure(LocalDate first, LocalDate last, String noteEn, String noteZh) {
        /** Why. */
        public String note(Language language) {
            return language.pick(noteEn, noteZh);
        }
    }

    /** Its name. */
    public String name(Language language) {
        return language.pick(nameEn, nameZh);
    }

    /** What it is like. */
    public String about(Language language) {
        return language.pick(aboutEn, aboutZh);
    }

    /** The label of its floor: 3F, B1. */
    public String floor() {
        return level < 0 ? "B" + -level : level + "F";
    }

    /** How it offers a service; empty when it does not. */
    public Optional<Offer> offer(CentreService service) {
        return offers.stream().filter(offer -> offer.service == service).findFirst();
    }

    /** Why it is closed on a day although the weekday says otherwise; empty when it is not. */
    public Optional<Closure> closureOn(LocalDate day) {
        return closures.stream().filter(one -> !day.isBefore(one.first) && !day.isAfter(one.last)).findFirst();
    }
}
