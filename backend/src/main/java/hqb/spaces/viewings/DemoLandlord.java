package hqb.spaces.viewings;

import hqb.accounts.OrganisationId;
import hqb.spaces.letting.DemoLettings;
import hqb.spaces.viewings.ViewingPlan.Weekly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Makes an organisation the owner of some of the demonstration units, with times at which they can be viewed. */
@Singleton
public class DemoLandlord {
    private static final int MINUTES = 30;

    private final DemoLettings lettings;
    private final Plans plans;

    DemoLandlord(DemoLettings lettings, Plans plans) {
        this.lettings = lettings;
        this.plans = plans;
    }

    /** Makes it so, unless it is. The demonstration units must have been loaded. */
    @Transactional
    public void set(OrganisationId owner) {
        List<Weekly> weekly = Stream.of(DayOfWeek.values()).filter(day -> day != DayOfWeek.SUNDAY)
                .flatMap(day -> Stream.of(new Weekly(day, LocalTime.of(10, 0), LocalTime.of(12, 0), MINUTES, 1),
                        new Weekly(day, LocalTime.of(14, 0), LocalTime.of(17, 0), MINUTES, 1)))
                .toList();
        ViewingPlan plan = new ViewingPlan(0, "Management office on the ground floor / 一楼物业管理处", weekly, List.of(), List.of());
        lettings.set(owner).stream().filter(unit -> plans.find(unit).version() == 0).forEach(unit -> plans.put(unit, plan));
    }
}
