package hqb.platform.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Counts working days in Shenzhen: Monday to Friday without the public holidays of mainland China, and the weekend days on which they are
 * made up for. What the State Council has not published yet is not guessed: there it is Monday to Friday alone.
 */
public final class WorkingDays {
    private static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");
    private static final String FILE = "china-holidays.csv";
    private static final int FIELDS = 4;
    /** Whether one works, on the days on which it is otherwise than on others of the week. */
    private static final Map<LocalDate, Boolean> EXCEPTIONS = read();

    private WorkingDays() {
    }

    /** The day that it is in Shenzhen. */
    public static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, SHENZHEN);
    }

    /** Whether one works on that day. */
    public static boolean includes(LocalDate day) {
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return EXCEPTIONS.getOrDefault(day, weekday);
    }

    /** The day that is so many working days after another. */
    public static LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (includes(day)) {
                left--;
            }
        }
        return day;
    }

    private static Map<LocalDate, Boolean> read() {
        Map<LocalDate, Boolean> days = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(FILE), FILE)) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] fields = line.split(",", FIELDS);
                        boolean work = fields[0].equals("work");
                        LocalDate.parse(fields[1]).datesUntil(LocalDate.parse(fields[2]).plusDays(1)).forEach(day -> days.put(day, work));
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return days;
    }
}
