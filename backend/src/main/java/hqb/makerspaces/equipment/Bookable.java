package hqb.makerspaces.equipment;

import hqb.platform.Language;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is booked by time: a machine, a room, a mentor.
 *
 * @param space     the makerspace
 * @param slug      its word in addresses of the product
 * @param model     maker and type of a machine; empty when nothing is said
 * @param state     in-service, out-of-order, retired
 * @param person    whose time it is, for mentors who have an account
 * @param times     when it can be used, the house's closed days included
 * @param exceptions its own days with other hours
 * @param ownHours  whether it has hours of its own
 * @param trainings that have to be had
 * @param photo     the name of its photograph; null when it has none
 * @param version   goes up by one with each change, but not with a photograph
 */
public record Bookable(UUID id, UUID space, String slug, int position, Kind kind, String nameEn, String nameZh, String aboutEn,
        String aboutZh, String model, String room, String state, @Nullable UUID person, Rules rules, List<Rate> rates, OpenTimes times,
        List<OpenTimes.Exceptional> exceptions, boolean ownHours, List<Training> trainings, @Nullable String photo, int version,
        boolean demonstration) {
    /** Its name. */
    public String name(Language language) {
        return language.pick(nameEn, nameZh);
    }

    /** What it is. */
    public String about(Language language) {
        return language.pick(aboutEn, aboutZh);
    }

    /** Where its photograph is; null when it has none. */
    public @Nullable String photoAddress() {
        return photo == null ? null : "/api/v1/bookables/" + slug + "/photo?v=" + photo.substring(0, 8);
    }

    /** Whether it can be booked at all. */
    public boolean isInService() {
        return state.equals("in-service");
    }
}
