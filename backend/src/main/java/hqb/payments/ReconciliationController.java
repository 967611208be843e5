package hqb.payments;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.payments.Reconcile.Difference;
import hqb.payments.Reconcile.Found;
import hqb.payments.stripe.StripeFault;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether Stripe's book and ours say the same. */
@Tag(name = "Ledger")
@Controller("/api/v1/operations/reconciliation")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReconciliationController {
    private final Reconcile reconcile;

    ReconciliationController(Reconcile reconcile) {
        this.reconcile = reconcile;
    }

    /**
     * What was found last.
     *
     * @param ranAt       when; null when they were never compared
     * @param compared    payments, fees, refunds and other things that were compared
     * @param differences what the two say differently
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Report(@Nullable Instant ranAt, long compared, List<Difference> differences) {
        static Report of(Found found) {
            return new Report(found.ranAt(), found.compared(), found.differences());
        }
    }

    /** What was found when they were last compared. */
    @Get
    @Access(Permission.OPERATE)
    Report last() {
        return reconcile.last().map(Report::of).orElseGet(() -> new Report(null, 0, List.of()));
    }

    /** Compares them now. */
    @Post
    @Access(Permission.OPERATE)
    Report now() {
        try {
            return Report.of(reconcile.compare());
        } catch (StripeFault away) {
            throw Refusal.of(ProblemType.PAYMENTS_UNAVAILABLE, "Stripe does not answer: " + away.getMessage());
        }
    }
}
