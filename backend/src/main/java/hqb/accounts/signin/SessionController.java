package hqb.accounts.signin;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.accounts.Permission;
import hqb.platform.Refusal;
import hqb.platform.http.ClientAddress;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Tag(name = "Accounts")
@Controller("/api/v1/sessions")
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionController {
    private final SignIn signIn;
    private final Sessions sessions;
    private final ChooseOrganisation chooseOrganisation;
    private final SessionCookies cookies;
    private final ClientAddress addresses;

    SessionController(SignIn signIn, Sessions sessions, ChooseOrganisation chooseOrganisation, SessionCookies cookies,
            ClientAddress addresses) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.chooseOrganisation = chooseOrganisation;
        this.cookies = cookies;
        this.addresses = addresses;
    }

    /**
     * Who signs in.
     *
     * @param totp code of the authenticator, or a recovery code; needed when the account has a second factor
     */
    @Serdeable
    record Credentials(String email, String password, @Nullable String totp) {
    }

    /**
     * In whose name to act.
     *
     * @param organisationId one that the person belongs to
     */
    @Serdeable
    record Choice(UUID organisationId) {
    }

    /**
     * Signs in: sets the cookie {@code hqb_session}. 401 when address, password or code is wrong; 403 {@code second-factor-required}
     * when a code is missing, {@code email-unverified} before the address is confirmed; 429 after too many attempts.
     */
    @Access(Permission.PUBLIC)
    @Post
    @ApiResponse(responseCode = "204", description = "Signed in")
    HttpResponse<Void> signIn(@Body Credentials credentials, HttpRequest<?> request) {
        String agent = request.getHeaders().get(HttpHeaders.USER_AGENT);
        String token = signIn.signIn(credentials.email(), credentials.password(), credentials.totp(), addresses.of(request),
                agent == null ? "" : agent);
        return HttpResponse.<Void>noContent().header(HttpHeaders.SET_COOKIE, cookies.keep(request, token));
    }

    /** Signs out. */
    @Access(Permission.SIGNED_IN)
    @Delete("/current")
    @ApiResponse(responseCode = "204", description = "Signed out")
    HttpResponse<Void> signOut(@Parameter(hidden = true) Actor actor, HttpRequest<?> request) {
        sessions.end(actor.requirePerson(), actor.requireCredential());
        return HttpResponse.<Void>noContent().header(HttpHeaders.SET_COOKIE, cookies.end(request));
    }

    /** Acts in the name of another organisation from now on; 404 unless the person belongs to it. */
    @Access(Permission.SIGNED_IN)
    @Put("/current/organisation")
    @Status(HttpStatus.NO_CONTENT)
    void choose(@Body Choice choice, @Parameter(hidden = true) Actor actor) {
        if (choice.organisationId() == null) {
            throw Refusal.invalid("/organisationId", "This is needed.", "此项必填。");
        }
        chooseOrganisation.choose(actor, new OrganisationId(choice.organisationId()));
    }
}
