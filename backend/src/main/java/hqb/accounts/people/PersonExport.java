package hqb.accounts.people;

import hqb.accounts.notices.Notice;
import hqb.accounts.organisations.AuditEntries;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.signin.Sessions;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * All that is kept about a person.
 *
 * @param sessions where the person is signed in
 * @param log      what the person did, the latest first
 * @param notices  what the person was told, the latest first
 * @param kept     what features keep, such as saved units
 */
@Serdeable
record PersonExport(Me.Account person, Instant createdAt, List<Organisation.MembershipView> organisations, List<Sessions.Session> sessions,
        List<AuditEntries.Entry> log, List<Notice> notices, List<PersonTies.Kept> kept) {
}
