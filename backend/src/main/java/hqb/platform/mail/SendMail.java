package hqb.platform.mail;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits, outside any transaction. A mail that the server does not take is tried again, each time later, for about a day; it
 * may arrive twice when this server dies in the middle, never not at all.
 */
@Singleton
class SendMail {
    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);
    private static final int BATCH = 5;
    private static final int MOST_TRIES = 12;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

    private final Outbox outbox;
    private final SmtpServer server;

    SendMail(Outbox outbox, SmtpServer server) {
        this.outbox = outbox;
        this.server = server;
    }

    /** Sends all that waits. */
    @Scheduled(fixedDelay = "2s", initialDelay = "2s")
    void send() {
        if (!server.exists()) {
            return;
        }
        try {
            List<Mail> claimed = outbox.claim(BATCH);
            while (!claimed.isEmpty()) {
                claimed.forEach(this::send);
                claimed = outbox.claim(BATCH);
            }
        } catch (RuntimeException trouble) {
            LOG.warn("sending mail stands still, trying again: {}", trouble.toString());
        }
    }

    private void send(Mail mail) {
        try {
            server.send(mail);
            outbox.sent(mail.id());
        } catch (MessagingException refused) {
            boolean last = mail.tries() >= MOST_TRIES || refused instanceof AddressException;
            LOG.warn("mail {} was not taken, {}: {}", mail.id(), last ? "given up" : "trying again", refused.toString());
            outbox.failed(mail.id(), refused.toString(), last ? null : FIRST_PAUSE.multipliedBy(1L << mail.tries() - 1));
        }
    }
}
