package hqb.makerspaces;

import hqb.places.Demonstration;
import hqb.platform.time.OpeningHours;
import hqb.platform.time.OpeningHours.Hours;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads the invented makerspaces of the demonstration; again changes nothing that a keeper may change, its hours. Buildings and spaces must have been loaded. */
@Singleton
public class LoadMakerspaces {
    private final Makerspaces makerspaces;

    LoadMakerspaces(Makerspaces makerspaces) {
        this.makerspaces = makerspaces;
    }

    /** Loads all and returns how many there are. */
    @Transactional
    public int load() {
        List<Makerspace.Closure> holidays = Demonstration.rows("park/holidays.json", Day.class).stream()
                .map(day -> new Makerspace.Closure(day.from(), day.to(), day.noteEn(), day.noteZh())).toList();
        List<Row> rows = Demonstration.rows("makerspaces/spaces.json", Row.class);
        for (int i = 0; i < rows.size(); i++) {
            Makerspace one = rows.get(i).makerspace(holidays);
            Makerspace known = makerspaces.find(one.slug()).orElse(null);
            makerspaces.put(known == null ? one : one.open(known.hours(), known.closures()), i + 1);
        }
        return rows.size();
    }

    /** A line of {@code holidays.json}. */
    @Serdeable
    record Day(LocalDate from, LocalDate to, String noteEn, String noteZh) {
    }

    /** A line of {@code spaces.json}; {@code hours} by weekday, 1 to 7, as {@code 10:00-22:00}. */
    @Serdeable
    record Row(String slug, String building, @Nullable String unit, int level, String nameEn, String nameZh, String aboutEn, String aboutZh,
            @Nullable String tier, BigDecimal areaM2, int founded, Map<String, String> hours, @Nullable String email,
            @Nullable String phone) {

        Makerspace makerspace(List<Makerspace.Closure> holidays) {
            Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
            hours.forEach((day, times) -> {
                String[] ends = times.split("-", -1);
                week.put(DayOfWeek.of(Integer.parseInt(day)), new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
            });
            return new Makerspace(Demonstration.id("makerspace", slug), slug, null, building,
                    unit == null ? null : Demonstration.id("space", unit), level, nameEn, nameZh, aboutEn, aboutZh, tier, "listed", areaM2,
                    email, phone, founded, new OpeningHours(week, List.of()), holidays, null, true);
        }
    }
}
