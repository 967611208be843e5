package hqb.bench.makerspaces;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes up rules of RFC 5545 of which a given beginning is the first occurrence: what a rule makes of any other beginning is not defined. */
final class SeriesRule {
    private final Random random;
    private final LocalDate day;
    private final List<String> parts = new ArrayList<>();

    private SeriesRule(LocalDateTime start, Random random) {
        this.random = random;
        this.day = start.toLocalDate();
    }

    /** A rule without an end. */
    static String of(LocalDateTime start, Random random) {
        SeriesRule rule = new SeriesRule(start, random);
        switch (random.nextInt(10)) {
            case 0, 1 -> rule.daily();
            case 2, 3, 4 -> rule.weekly();
            case 5, 6, 7 -> rule.monthly();
            default -> rule.yearly();
        }
        return String.join(";", rule.parts);
    }

    private void begin(String frequency, int longest) {
        parts.add("FREQ=" + frequency);
        int interval = 1 + random.nextInt(longest);
        if (interval > 1 || random.nextInt(4) == 0) {
            parts.add("INTERVAL=" + interval);
        }
    }

    private void daily() {
        begin("DAILY", 5);
        if (random.nextInt(4) == 0) {
            parts.add("BYDAY=" + weekdays());
        }
        if (random.nextInt(4) == 0) {
            parts.add("BYMONTH=" + months());
        }
    }

    private void weekly() {
        begin("WEEKLY", 4);
        if (random.nextInt(3) > 0) {
            parts.add("BYDAY=" + weekdays());
        }
        if (random.nextInt(3) == 0) {
            parts.add("WKST=" + (random.nextBoolean() ? "SU" : "MO"));
        }
    }

    private void monthly() {
        begin("MONTHLY", 3);
        switch (random.nextInt(6)) {
            case 0 -> {
                // the day of the beginning, in months that have it
            }
            case 1, 2 -> parts.add("BYMONTHDAY=" + monthDays());
            case 3 -> parts.add("BYDAY=" + ordinals(day.getDayOfMonth(), day.lengthOfMonth()));
            case 4 -> {
                parts.add("BYDAY=" + weekdays());
                parts.add("BYMONTHDAY=" + monthDays());
            }
            default -> positions("", date -> date.getMonth() == day.getMonth());
        }
    }

    private void yearly() {
        begin("YEARLY", 2);
        switch (random.nextInt(7)) {
            case 0 -> {
                // the day of the beginning, in years that have it
            }
            case 1 -> parts.add("BYMONTH=" + months());
            case 2 -> {
                parts.add("BYMONTH=" + months());
                parts.add("BYMONTHDAY=" + monthDays());
            }
            case 3 -> {
                parts.add("BYMONTH=" + months());
                parts.add("BYDAY=" + ordinals(day.getDayOfMonth(), day.lengthOfMonth()));
            }
            case 4 -> parts.add("BYDAY=" + ordinals(day.getDayOfYear(), day.lengthOfYear()));
            case 5 -> parts.add("BYYEARDAY=" + (random.nextBoolean() ? day.getDayOfYear() : day.getDayOfYear() - day.lengthOfYear() - 1));
            default -> {
                String months = months();
                List<Integer> list = Arrays.stream(months.split(",")).map(Integer::valueOf).toList();
                positions(months, date -> list.contains(date.getMonthValue()));
            }
        }
    }

    /** Weekdays and the beginning's place among them, in its month or in months of its year, counted from either end. */
    private void positions(String months, Predicate<LocalDate> within) {
        String weekdays = weekdays();
        List<String> list = List.of(weekdays.split(","));
        List<LocalDate> all = day.withDayOfYear(1).datesUntil(day.withDayOfYear(1).plusYears(1)).filter(within)
                .filter(date -> list.contains(code(date.getDayOfWeek()))).toList();
        int place = all.indexOf(day) + 1;
        if (!months.isEmpty()) {
            parts.add("BYMONTH=" + months);
        }
        parts.add("BYDAY=" + weekdays);
        parts.add("BYSETPOS=" + (random.nextBoolean() ? place : place - all.size() - 1));
    }

    private String weekdays() {
        TreeSet<DayOfWeek> days = new TreeSet<>(List.of(day.getDayOfWeek()));
        for (int more = random.nextInt(4); more > 0; more--) {
            days.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        return days.stream().map(SeriesRule::code).collect(Collectors.joining(","));
    }

    private String months() {
        return numbers(day.getMonthValue(), 12);
    }

    /** The beginning's day, counted from either end, with others. */
    private String monthDays() {
        return random.nextInt(3) == 0 ? String.valueOf(day.getDayOfMonth() - day.lengthOfMonth() - 1) : numbers(day.getDayOfMonth(), 31);
    }

    private String numbers(int first, int most) {
        TreeSet<Integer> all = new TreeSet<>(List.of(first));
        for (int more = random.nextInt(3); more > 0; more--) {
            all.add(1 + random.nextInt(most));
        }
        return all.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The beginning as the n-th of its weekday, counted from either end. */
    private String ordinals(int of, int length) {
        return (random.nextBoolean() ? (of - 1) / 7 + 1 : -((length - of) / 7 + 1)) + code(day.getDayOfWeek());
    }

    private static String code(DayOfWeek weekday) {
        return weekday.name().substring(0, 2).toUpperCase(Locale.ROOT);
    }
}
