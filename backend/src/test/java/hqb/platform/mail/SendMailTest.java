package hqb.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.sql.Connection;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sends to a real SMTP server. The test's product itself has none, so nothing else takes the mails of the others. */
@HqbTest
class SendMailTest {
    private final Outbox outbox;
    private final TransactionOperations<Connection> transactions;
    private final Database database;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    SendMailTest(Outbox outbox, TransactionOperations<Connection> transactions, DataSource source) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.database = new Database(source);
    }

    @BeforeEach
    void startServer() {
        server.setUser("sender", "p@ss:word");
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    private SendMail sender() {
        String url = "smtp://sender:p%40ss%3Aword@127.0.0.1:" + server.getSmtp().getPort();
        return new SendMail(outbox, new SmtpServer(new MailSettings(url, "Virtual HQB <no-reply@test.example>", false)));
    }

    private String write(String subject) {
        String recipient = "m" + UUID.randomUUID() + "@test.example";
        transactions.executeWrite(status -> {
            outbox.add(recipient, new Letter(subject, "你好, Kite\n"));
            return recipient;
        });
        return recipient;
    }

    @Test
    void whatWasWrittenIsSentOnceInBothLanguages() throws MessagingException {
        String recipient = write("请验证您的邮箱");

        sender().send();
        sender().send();

        MimeMessage[] received = server.getReceivedMessagesForDomain(recipient);
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("请验证您的邮箱");
        assertThat(received[0].getFrom()[0].toString()).contains("no-reply@test.example");
        assertThat(GreenMailUtil.getBody(received[0])).isNotBlank();
        assertThat(database.text("SELECT sent_at IS NOT NULL FROM platform_mail WHERE recipient = ?", recipient)).isEqualTo("t");
    }

    @Test
    void aLetterForACalendarBringsItAlong() throws Exception {
        String recipient = "m" + UUID.randomUUID() + "@test.example";
        String calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
        transactions.executeWrite(status -> {
            outbox.add(recipient, new Letter("Viewing", "At ten", calendar));
            return recipient;
        });

        sender().send();

        MimeMultipart parts = (MimeMultipart) server.getReceivedMessagesForDomain(recipient)[0].getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("At ten");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/calendar");
        assertThat(parts.getBodyPart(1).getFileName()).endsWith(".ics");
    }

    @Test
    void whatTheServerDoesNotTakeIsTriedAgainLater() throws Exception {
        String recipient = write("later");

        new SendMail(outbox, new SmtpServer(new MailSettings("smtp://127.0.0.1:1", "no-reply@test.example", false))).send();

        assertThat(database.text("SELECT tries FROM platform_mail WHERE recipient = ?", recipient)).isEqualTo("1");
        assertThat(database.text("SELECT next_try_at > now() + interval '10 seconds' FROM platform_mail WHERE recipient = ?", recipient))
                .isEqualTo("t");
        database.change("UPDATE platform_mail SET next_try_at = now() WHERE recipient = ?", recipient);
        sender().send();
        assertThat(server.getReceivedMessagesForDomain(recipient)).hasSize(1);
    }

    @Test
    void aMailThatWasNotMeantIsNeverWritten() {
        String recipient = "m" + UUID.randomUUID() + "@test.example";
        try {
            transactions.executeWrite(status -> {
                outbox.add(recipient, new Letter("no", "no"));
                throw new IllegalStateException("the deed fails");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the deed fails");
        }
        assertThat(outbox.latest(recipient, 1)).isEmpty();
    }
}
