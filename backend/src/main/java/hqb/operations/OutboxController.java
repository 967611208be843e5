package hqb.operations;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Refusal;
import hqb.platform.http.ClientAddress;
import hqb.platform.mail.MailSettings;
import hqb.platform.mail.Outbox;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mail of a local start, which nobody sends: it can be read here. */
@Tag(name = "Operations")
@Controller("/api/v1/outbox")
@ExecuteOn(TaskExecutors.BLOCKING)
class OutboxController {
    private static final int MOST = 100;

    private final Outbox outbox;
    private final MailSettings settings;
    private final ClientAddress addresses;

    OutboxController(Outbox outbox, MailSettings settings, ClientAddress addresses) {
        this.outbox = outbox;
        this.settings = settings;
        this.addresses = addresses;
    }

    /** A mail. */
    @Serdeable
    record MailItem(UUID id, String to, String subject, String body, Instant createdAt, @Nullable Instant sentAt) {
    }

    /**
     * The last 100 mails, the latest first. 404 anywhere but in a local start, asked from the same machine.
     *
     * @param to only mails to this address
     */
    @Access(Permission.PUBLIC)
    @Get
    Page<MailItem> list(@QueryValue @Nullable String to, HttpRequest<?> request) {
        if (!settings.show() || !ClientAddress.isLoopback(addresses.of(request))) {
            throw Refusal.notFound("Mail can be read here in a local start only.");
        }
        return Page.whole(outbox.latest(to == null || to.isEmpty() ? null : to, MOST)).map(
                mail -> new MailItem(mail.id(), mail.recipient(), mail.letter().subject(), mail.letter().body(), mail.createdAt(),
                        mail.sentAt()));
    }
}
