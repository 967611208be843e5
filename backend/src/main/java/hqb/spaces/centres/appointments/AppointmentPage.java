package hqb.spaces.centres.appointments;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment.
 *
 * @param number      by which people name it: VP-2026-000123
 * @param centre      the centre's word
 * @param place       where it is: building, floor and street
 * @param service     policy, government, ip, testing, desks or registration
 * @param window      where the person is served, from 1
 * @param state       booked, kept, no-show or cancelled
 * @param can         what the asker may do now: move, cancel, attend, miss
 * @param who         for operators: who comes; null for the person
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record AppointmentPage(UUID id, String number, String centre, String centreName, String place, String service, String serviceName,
        int window, Instant at, Instant ends, String subject, String state, List<String> can, Instant createdAt, @Nullable Who who) {

    /**
     * Who comes.
     *
     * @param organisation in whose name; null for nobody's
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Who(String email, @Nullable String organisation) {
    }
}
