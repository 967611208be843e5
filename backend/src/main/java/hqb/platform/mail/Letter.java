package hqb.platform.mail;

/** What a mail says, in plain text. */
public record Letter(String subject, String body) {
}
