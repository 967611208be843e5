package hqb.prototyping.brokering.tenders;

import hqb.accounts.OrganisationId;
import hqb.prototyping.brokering.requests.ExpertKind;
import hqb.platform.database.Queries;
import hqb.prototyping.providers.ProviderId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What providers have done, and in what they are at home. */
@Singleton
public class TrackRecords {
    private static final String SELECT = """
            SELECT p.id, p.organisation_id,
                (SELECT count(*) FROM prototyping_order o WHERE o.provider_id = p.id AND o.state = 'completed') + p.demo_jobs,
                p.demo_jobs,
                (SELECT count(*) FROM prototyping_order o WHERE o.provider_id = p.id
                    AND o.state NOT IN ('completed', 'refunded', 'cancelled', 'expired')
                    AND (o.request_id IS NOT NULL OR EXISTS (SELECT FROM prototyping_milestone m WHERE m.order_id = o.id AND m.paid_at IS NOT NULL))),
                (SELECT max(i.invited_at) FROM brokering_invitation i WHERE i.provider_id = p.id)
            FROM prototyping_provider p""";

    private final Queries queries;

    TrackRecords(Queries queries) {
        this.queries = queries;
    }

    /** Of all providers. */
    @Transactional(readOnly = true)
    public Map<ProviderId, TrackRecord> all() {
        return list("").stream().collect(Collectors.toMap(TrackRecord::provider, Function.identity()));
    }

    /** Of one. */
    @Transactional(readOnly = true)
    public TrackRecord of(ProviderId provider) {
        return list(" WHERE p.id = ?", provider.value()).getFirst();
    }

    private List<TrackRecord> list(String which, @Nullable Object... values) {
        return queries.list(SELECT + which, row -> {
            UUID organisation = row.getObject(2, UUID.class);
            return new TrackRecord(new ProviderId(row.getObject(1, UUID.class)),
                    organisation == null ? null : new OrganisationId(organisation),
                    row.getInt(3), row.getInt(4), row.getInt(5), Queries.time(row, 6));
        }, values);
    }

    /** Who is at home in a kind of expert service. */
    @Transactional(readOnly = true)
    public Set<ProviderId> experts(ExpertKind kind) {
        return Set.copyOf(queries.list("SELECT provider_id FROM brokering_expertise WHERE kind = ?",
                row -> new ProviderId(row.getObject(1, UUID.class)), kind.code()));
    }
}
