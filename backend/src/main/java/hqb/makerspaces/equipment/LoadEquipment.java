package hqb.makerspaces.equipment;

import hqb.makerspaces.equipment.OpenTimes.Weekly;
import hqb.places.Demonstration;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Loads the invented machines, rooms, mentors and trainings of the demonstration; the makerspaces must have been loaded. What a keeper has changed stays. */
@Singleton
public class LoadEquipment {
    private final Bookables bookables;
    private final Trainings trainings;

    LoadEquipment(Bookables bookables, Trainings trainings) {
        this.bookables = bookables;
        this.trainings = trainings;
    }

    /** Loads all and returns how many things there are. */
    @Transactional
    public int load() {
        List<Training> known = Demonstration.rows("makerspaces/trainings.json", TrainingRow.class).stream().map(TrainingRow::training)
                .toList();
        known.forEach(trainings::putUntouched);
        Map<String, Training> bySlug = known.stream().collect(Collectors.toMap(Training::slug, Function.identity()));
        List<Row> rows = Demonstration.rows("makerspaces/bookables.json", Row.class);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            bookables.putUntouched(row.bookable(i + 1, row.trainings().stream().flatMap(slug -> {
                Training one = bySlug.get(slug);
                return one == null ? Stream.empty() : Stream.of(one);
            }).toList()));
        }
        return rows.size();
    }

    private static UUID space(String slug) {
        return Demonstration.id("makerspace", slug);
    }

    /** A line of {@code trainings.json}. */
    @Serdeable
    record TrainingRow(String makerspace, String slug, String nameEn, String nameZh, String aboutEn, String aboutZh,
            @Nullable Integer validMonths) {
        Training training() {
            return new Training(Demonstration.id("training", slug), space(makerspace), slug, nameEn, nameZh, aboutEn, aboutZh, validMonths,
                    null, 0);
        }
    }

    /** A line of {@code bookables.json}. */
    @Serdeable
    record Row(String makerspace, String slug, String kind, String nameEn, String nameZh, String aboutEn, String aboutZh, String model,
            String room, Rules rules, List<Rate> rates, List<Weekly> weekly, List<String> trainings) {
        Bookable bookable(int position, List<Training> needed) {
            return new Bookable(Demonstration.id("bookable", slug), space(makerspace), slug, position, Kind.ofCode(kind).orElseThrow(),
                    nameEn,
                    nameZh, aboutEn, aboutZh, model, room, "in-service", null, rules, rates, new OpenTimes(weekly, List.of()), List.of(),
                    !weekly.isEmpty(), needed, null, 0, true);
        }
    }
}
