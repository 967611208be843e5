package hqb.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
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
        write(message, mail.letter());
        message.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static void write(MimeMessage message, Letter letter) throws MessagingException {
        String charset = StandardCharsets.UTF_8.name();
        if (letter.calendar() == null) {
            message.setText(letter.body(), charset);
            return;
        }
        MimeBodyPart words = new MimeBodyPart();
        words.setText(letter.body(), charset);
        MimeBodyPart calendar = new MimeBodyPart();
        calendar.setDataHandler(new DataHandler(new ByteArrayDataSource(letter.calendar().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=utf-8; method=PUBLISH")));
        calendar.setFileName("appointment.ics");
        message.setContent(new MimeMultipart(words, calendar));
    }

    private static @Nullable String part(URI url, int index) {
        String user = url.getRawUserInfo();
        String[] parts = user == null ? new String[0] : user.split(":", 2);
        return index < parts.length ? URLDecoder.decode(parts[index].replace("+", "%2B"), StandardCharsets.UTF_8) : null;
    }
}
