package hqb.payments;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.payments.stripe.ReadEvent;
import hqb.platform.Refusal;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where Stripe tells us what happened. */
@Tag(name = "Payments")
@Controller("/api/v1/webhooks/stripe")
@ExecuteOn(TaskExecutors.BLOCKING)
class StripeWebhookController {
    private final ReadEvent read;
    private final EventInbox inbox;
    private final PaymentWorker worker;

    StripeWebhookController(ReadEvent read, EventInbox inbox, PaymentWorker worker) {
        this.read = read;
        this.inbox = inbox;
        this.worker = worker;
    }

    /** Stores an event that is signed by Stripe and fresh; it is worked afterwards. Refuses any other with 400. */
    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Permission.PUBLIC)
    @Status(HttpStatus.NO_CONTENT)
    void receive(@Body byte[] body, @Nullable @Header("Stripe-Signature") String signature) {
        var event = read.read(body, signature)
                .orElseThrow(() -> Refusal.invalid("Stripe-Signature", "This is not signed by Stripe, or not fresh."));
        if (inbox.store(event)) {
            worker.wake();
        }
    }
}
