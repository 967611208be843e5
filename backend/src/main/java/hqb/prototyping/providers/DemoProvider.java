package hqb.prototyping.providers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A provider of the demonstration as its file writes it: invented, with prices of the order of those that are paid.
 *
 * @param placesAWeek how many products a laboratory takes in a week; 0 for one that is no laboratory
 * @param expertise   kinds of expert services in which it is at home; null for none
 * @param jobs        how many it is said to have finished, without any order; 0 for none
 */
record DemoProvider(String slug, String nameEn, String nameZh, String aboutEn, String aboutZh, String cityEn, String cityZh,
        List<Machine> machines, List<Certificate> certificates, Map<String, JsonNode> rules, int placesAWeek,
        @Nullable List<String> expertise, int jobs) {
    /** A machine, or several of the same. */
    record Machine(String process, String name, int units) {
    }

    /** A certificate that counts for so many months from the day it is loaded. */
    record Certificate(String name, String number, int months) {
    }
}
