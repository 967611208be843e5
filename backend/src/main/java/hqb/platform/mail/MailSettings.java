package hqb.platform.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How mail leaves.
 *
 * @param url  of the SMTP server: {@code smtp://user:password@host:port}, {@code smtps://} for TLS from the start; empty when mail is
 *     only written down
 * @param from who it is from
 * @param show whether mail can be read at {@code /api/v1/outbox} from this very machine, which only a local start wants
 */
@ConfigurationProperties("hqb.mail")
public record MailSettings(@Bindable(defaultValue = "") String url,
        @Bindable(defaultValue = "Virtual HQB <no-reply@virtual-hqb.example>") String from,
        @Bindable(defaultValue = "false") boolean show) {
    /** Says whether there is a server, never its password. */
    @Override
    public String toString() {
        return url.isEmpty() ? "no mail server" : "mail from " + from;
    }
}
