package hqb.spaces.centres;

import hqb.places.Demonstration;
import hqb.platform.time.OpeningHours;
import hqb.platform.time.OpeningHours.Hours;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Loads the demonstration centres over what is there; again changes nothing. The buildings must have been loaded. */
@Singleton
public class LoadCentres {
    private final Centres centres;

    LoadCentres(Centres centres) {
        this.centres = centres;
    }

    /** Loads all and returns how many there are. */
    @Transactional
    public int load() {
        List<Day> holidays = Demonstration.rows("park/holidays.json", Day.class);
        List<Centre> all = Demonstration.rows("park/centres.json", Row.class).stream().map(row -> row.centre(holidays)).toList();
        for (int i = 0; i < all.size(); i++) {
            centres.put(all.get(i), i + 1);
        }
        return all.size();
    }

    /** A line of {@code holidays.json}, and of the days on which one centre is closed. */
    @Serdeable
    record Day(LocalDate from, LocalDate to, String noteEn, String noteZh) {
        Centre.Closure closure() {
            return new Centre.Closure(from, to, noteEn, noteZh);
        }
    }

    /** A service of a line of {@code centres.json}. */
    @Serdeable
    record Service(String service, int minutes, int windows) {
        Centre.Offer offer() {
            return new Centre.Offer(CentreService.ofCode(service).orElseThrow(), minutes, windows);
        }
    }

    /** A line of {@code centres.json}; {@code hours} by weekday, 1 to 7, as {@code 09:00-17:30}. */
    @Serdeable
    record Row(String slug, String building, int level, String nameEn, String nameZh, String aboutEn, String aboutZh, int desks,
            Map<String, String> hours, List<Service> services, List<Day> closed) {

        Centre centre(List<Day> holidays) {
            List<Centre.Closure> closures = Stream.concat(holidays.stream(), closed.stream()).map(Day::closure).toList();
            return new Centre(Demonstration.id("centre", slug), slug, building, level, nameEn, nameZh, aboutEn, aboutZh,
                    services.stream().map(Service::offer).toList(), desks, new OpeningHours(week(), List.of()), closures, true);
        }

        private Map<DayOfWeek, Hours> week() {
            Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
            hours.forEach((day, times) -> {
                String[] ends = times.split("-", -1);
                week.put(DayOfWeek.of(Integer.parseInt(day)), new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
            });
            return week;
        }
    }
}
