package hqb.supply.proposals;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with what helps to decide.
 *
 * @param similar parts that it may be, each with what differs
 * @param events  who decided what
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProposalDetail(ProposalItem proposal, List<Similar> similar, List<Happened> events) {

    /**
     * A part that the proposal may be.
     *
     * @param differences what is not the same
     */
    @Serdeable
    record Similar(UUID partId, String mpn, String manufacturer, List<Difference> differences) {
    }

    /**
     * A field that is not the same.
     *
     * @param proposed as the supplier says; null when it says nothing
     * @param known    as the catalogue has it; null when it has nothing
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Difference(String field, @Nullable String proposed, @Nullable String known) {
    }

    /**
     * A decision.
     *
     * @param actor {@code person} or {@code key} and an id
     */
    @Serdeable
    record Happened(String action, String actor, Map<String, String> before, Map<String, String> after, Instant at) {
    }
}
