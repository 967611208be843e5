package hqb.makerspaces.registry.returns;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The statistics of a makerspace for a year; texts by the code of the field.
 *
 * @param prefilled  what the platform knew when it was opened
 * @param figures    what the keeper says
 * @param reasons    why, where that differs from what was prefilled, or has jumped
 * @param handedInAt null while it is open; it never changes afterwards
 */
record YearReturn(UUID space, int year, Map<String, String> prefilled, Map<String, String> figures, Map<String, String> reasons,
        @Nullable Instant handedInAt) {
}
