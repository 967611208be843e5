package hqb.bench.makerspaces;

import java.util.List;
import java.util.Map;

/** Zones with the description that a calendar carries with it, as they are in 2026 and later: the rules are in public law and in the tz database. */
final class Zones {
    private static final String EUROPE = rule("STANDARD", "19961027T030000", "10;BYDAY=-1SU", "+0200", "+0100")
            + rule("DAYLIGHT", "19810329T020000", "3;BYDAY=-1SU", "+0100", "+0200");
    private static final String EASTERN = rule("STANDARD", "20071104T020000", "11;BYDAY=1SU", "-0400", "-0500")
            + rule("DAYLIGHT", "20070311T020000", "3;BYDAY=2SU", "-0500", "-0400");
    private static final String SYDNEY = rule("STANDARD", "20080406T030000", "4;BYDAY=1SU", "+1100", "+1000")
            + rule("DAYLIGHT", "20081005T020000", "10;BYDAY=1SU", "+1000", "+1100");
    private static final Map<String, String> TEXTS = Map.of("Europe/Berlin", EUROPE, "America/New_York", EASTERN, "Australia/Sydney",
            SYDNEY,
            "Asia/Shanghai", fixed("+0800"), "Asia/Kolkata", fixed("+0530"));
    /** Their names. */
    static final List<String> ALL = TEXTS.keySet().stream().sorted().toList();

    private Zones() {
    }

    /** The description of one. */
    static String text(String zone) {
        return "BEGIN:VTIMEZONE\nTZID:" + zone + '\n' + TEXTS.get(zone) + "END:VTIMEZONE\n";
    }

    private static String fixed(String offset) {
        return "BEGIN:STANDARD\nDTSTART:19920101T000000\nTZOFFSETFROM:" + offset + "\nTZOFFSETTO:" + offset + "\nEND:STANDARD\n";
    }

    private static String rule(String kind, String since, String month, String before, String after) {
        return "BEGIN:" + kind + "\nDTSTART:" + since + "\nRRULE:FREQ=YEARLY;BYMONTH=" + month + "\nTZOFFSETFROM:" + before
                + "\nTZOFFSETTO:"
                + after + "\nEND:" + kind + '\n';
    }
}
