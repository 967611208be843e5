package hqb.makerspaces.booking;

import static hqb.makerspaces.Workshop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.makerspaces.Workshop;
import hqb.makerspaces.Workshop.Somebody;
import hqb.platform.time.OpeningHours;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class MeasureUseTest {
    private final Workshop shop;

    MeasureUseTest(Api api, ApplicationContext product) {
        this.shop = new Workshop(api, product);
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(OpeningHours.ZONE).toInstant();
    }

    @Test
    void hoursToWhichSomebodyCameAgainstThoseInWhichItIsOpen() {
        assertThat(shop.keeper.delete("/keeper/bookables/" + shop.machine).status()).isEqualTo(204);
        String thing = shop.add("microscope", "", "\"weekly\": [{\"weekday\": 1, \"opens\": 540, \"closes\": 600}]");
        UUID space = UUID.fromString(shop.database.text("SELECT id FROM makerspaces_space WHERE slug = ?", shop.space));
        int year = shop.day(0).getYear() + 1;
        LocalDate monday = LocalDate.of(year, 1, 10).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        shop.moveTo(at(monday.minusDays(3)));
        Somebody maker = shop.somebody();
        JsonNode made = ok(shop.book(maker.browser(), thing, at(monday), 60, "\"repeat\": \"FREQ=WEEKLY;COUNT=4\""), 201);
        assertThat(shop.bean(MeasureUse.class).percent(space, year)).as("too early to tell").isNull();
        shop.moveTo(at(monday.plusDays(1)));
        ok(shop.keeper.post("/keeper/bookings/" + made.at("/all/0/id").asText() + "/outcome", "{\"came\": false}"), 200);

        LocalDate later = LocalDate.of(year, 7, 1);
        shop.moveTo(at(later));
        shop.bean(LapseBookings.class).run();
        long mondays = monday.datesUntil(later).filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY).count();
        assertThat(shop.bean(MeasureUse.class).percent(space, year)).as("three of four, nobody came to one")
                .isEqualTo((int) (300 / mondays));
        assertThat(shop.bean(MeasureUse.class).percent(space, year - 1)).as("nothing was lent then").isNull();
    }
}
