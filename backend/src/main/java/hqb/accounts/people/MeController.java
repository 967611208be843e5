package hqb.accounts.people;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.accounts.signin.SessionCookies;
import hqb.accounts.signin.Sessions;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;

/** A person's own account. */
@Tag(name = "Accounts")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class MeController {
    private final DescribeAsker describeAsker;
    private final ChangePassword changePassword;
    private final ChangeEmail changeEmail;
    private final ExportPerson exportPerson;
    private final DeletePerson deletePerson;
    private final People people;
    private final Sessions sessions;
    private final SessionCookies cookies;

    MeController(DescribeAsker describeAsker, ChangePassword changePassword, ChangeEmail changeEmail, ExportPerson exportPerson,
            DeletePerson deletePerson, People people, Sessions sessions, SessionCookies cookies) {
        this.describeAsker = describeAsker;
        this.changePassword = changePassword;
        this.changeEmail = changeEmail;
        this.exportPerson = exportPerson;
        this.deletePerson = deletePerson;
        this.people = people;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    /** What a person may change of the account at once. */
    @Serdeable
    record Settings(String language) {
    }

    /** The password that is, and the one to be. */
    @Serdeable
    record PasswordChange(String password, String newPassword) {
    }

    /** The e-mail address to be, and the password. */
    @Serdeable
    record EmailChange(String email, String password) {
    }

    /** The password, for what cannot be undone. */
    @Serdeable
    record Confirmation(String password) {
    }

    /**
     * A place where the person is signed in.
     *
     * @param userAgent what the browser calls itself
     * @param current   whether it is the one that asks
     */
    @Serdeable
    record SessionItem(UUID id, Instant createdAt, Instant lastSeenAt, Instant expiresAt, String address, String userAgent,
            boolean secondFactor, boolean current) {
    }

    /** Whether the asker is signed in, and who it is; never 401 because of a cookie. */
    @Access(Permission.PUBLIC)
    @Get("/session")
    Me.Session session(@Parameter(hidden = true) Actor actor, HttpRequest<?> request) {
        return actor.how() == Actor.How.NOBODY ? new Me.Session(false, null)
                : new Me.Session(true, describeAsker.describe(actor, cookies.csrfToken(request)));
    }

    /** Who asks and what they may; also for API keys. */
    @Access(Permission.IDENTIFIED)
    @Get("/me")
    Me me(@Parameter(hidden = true) Actor actor, HttpRequest<?> request) {
        return describeAsker.describe(actor, cookies.csrfToken(request));
    }

    /** Changes the language of mails. */
    @Access(Permission.SIGNED_IN)
    @Patch("/me")
    @Status(HttpStatus.NO_CONTENT)
    void change(@Body Settings settings, @Parameter(hidden = true) Actor actor) {
        Language language = Language.ofTag(settings.language() == null ? "" : settings.language())
                .orElseThrow(() -> Refusal.invalid("/language", "Use en or zh-CN.", "请使用 en 或 zh-CN。"));
        people.setLanguage(actor.requirePerson(), language);
    }

    /** Changes the password; every other session ends. */
    @Access(Permission.SIGNED_IN)
    @Post("/me/password")
    @Status(HttpStatus.NO_CONTENT)
    void changePassword(@Body PasswordChange change, @Parameter(hidden = true) Actor actor) {
        changePassword.change(actor, change.password(), change.newPassword());
    }

    /** Asks for another e-mail address; the mail that goes there says how to confirm it. */
    @Access(Permission.SIGNED_IN)
    @Post("/me/email")
    @Status(HttpStatus.ACCEPTED)
    void changeEmail(@Body EmailChange change, @Parameter(hidden = true) Actor actor) {
        changeEmail.change(actor, change.email(), change.password());
    }

    /** Where the person is signed in, the last used first. */
    @Access(Permission.SIGNED_IN)
    @Get("/me/sessions")
    Page<SessionItem> sessions(@Parameter(hidden = true) Actor actor) {
        return Page.whole(sessions.list(actor.requirePerson())).map(
                session -> new SessionItem(session.id(), session.createdAt(), session.lastSeenAt(), session.expiresAt(), session.address(),
                        session.userAgent(), session.secondFactor(), session.id().equals(actor.credential())));
    }

    /** Signs out elsewhere; 404 when there is no such session of this person. */
    @Access(Permission.SIGNED_IN)
    @Delete("/me/sessions/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void endSession(UUID id, @Parameter(hidden = true) Actor actor) {
        if (!sessions.end(actor.requirePerson(), id)) {
            throw Refusal.notFound("You have no session with this id.", "您没有此会话。");
        }
    }

    /** Everything that is kept about the person. */
    @Access(Permission.SIGNED_IN)
    @Get("/me/export")
    PersonExport export(@Parameter(hidden = true) Actor actor) {
        return exportPerson.export(actor);
    }

    /** Deletes the account. 409 while it is the only owner of an organisation that others need. */
    @Access(Permission.SIGNED_IN)
    @Post("/me/deletion")
    @Status(HttpStatus.NO_CONTENT)
    void delete(@Body Confirmation confirmation, @Parameter(hidden = true) Actor actor) {
        deletePerson.delete(actor, confirmation.password());
    }
}
