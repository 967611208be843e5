package hqb.makerspaces.booking;

import static hqb.makerspaces.Workshop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import hqb.makerspaces.Workshop;
import hqb.platform.files.FileId;
import hqb.platform.files.FileStore;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class DropCalendarFilesTest {
    private final Workshop shop;

    DropCalendarFilesTest(Api api, ApplicationContext product) {
        this.shop = new Workshop(api, product);
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
    }

    private static FileId put(FileStore store) {
        return store.put(new ByteArrayInputStream(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8)), 1_000);
    }

    @Test
    void onlyTheNewestOfACalendarIsKeptAndOthersStoresAreLeftAlone() throws SQLException {
        FileStore all = shop.bean(FileStore.class);
        FileStore calendars = all.apart(PullCalendars.FOLDER);
        FileId before = put(calendars);
        FileId newest = put(calendars);
        FileId elsewhere = put(all);
        String id = ok(shop.keeper.post("/keeper/bookables/" + shop.machine + "/calendars", """
                {"url": "https://calendar.example/a.ics"}"""), 201).path("id").asText();
        shop.database.change("UPDATE makerspaces_calendar SET file_hash = ? WHERE id = ?::uuid", newest.value(), id);

        shop.bean(DropCalendarFiles.class).run();
        assertThat(calendars.path(before)).as("it may be being read").exists();
        shop.clock.move(Duration.ofHours(2));
        shop.bean(DropCalendarFiles.class).run();
        assertThat(Files.exists(calendars.path(before))).isFalse();
        assertThat(calendars.path(newest)).exists();
        assertThat(all.path(elsewhere)).exists();

        assertThat(shop.keeper.delete("/keeper/bookables/" + shop.machine + "/calendars/" + id).status()).isEqualTo(204);
        shop.bean(DropCalendarFiles.class).run();
        assertThat(Files.exists(calendars.path(newest))).as("nobody's any more").isFalse();
    }
}
