package hqb.platform.mail;

import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The SMTP server that the settings name. It uses TLS wherever the server offers it. */
@Singleton
class SmtpServer {
    private static final String TIMEOUT_MS = "15000";

    private final MailSettings settings;

    SmtpServer(MailSettings settings) {
        this.settings = settings;
    }

    /** Whether there is one. */
    boolean exists() {
        return !settings.url().isEmpty();
    }

    /** Hands a mail over; throws when the server does not take it. */
    void send(Mail mail) throws MessagingException {
        URI url = URI.create(settings.url());
        boolean tls = "smtps".equals(url.getScheme());
        String protocol = tls ? "smtps" : "smtp";
        Properties properties = new Properties();
        String prefix = "mail." + protocol + '.';
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT_MS);
        properties.setProperty(prefix + "timeout", TIMEOUT_MS);
        properties.setProperty(prefix + "writetimeout", TIMEOUT_MS);
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        Session session = Session.getInstance(properties);
        MimeMessage message = message(session, mail);
        try (Transport transport = session.getTransport(protocol)) {
            transport.connect(url.getHost(), url.getPort(), part(url, 0), part(url, 1));
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private MimeMessage message(Session session, Mail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", '<' + mail.id().toString() + "@virtual-hqb>"); // the same on each try
            }
        };
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient()));
        message.setSubject(mail.letter().subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.letter().body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static @Nullable String part(URI url, int index) {
        String user = url.getRawUserInfo();
        String[] parts = user == null ? new String[0] : user.split(":", 2);
        return index < parts.length ? URLDecoder.decode(parts[index].replace("+", "%2B"), StandardCharsets.UTF_8) : null;
    }
}
