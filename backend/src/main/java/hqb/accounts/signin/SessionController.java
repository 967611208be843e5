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
import io.micronaut.http.MutableHttpResponse;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signing in and out. */
@Tag(name = "Accounts")
@Controller("/api/v1/sessions")
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionController {
    private static final Logger LOG = LoggerFactory.getLogger(SessionController.class);

    private final SignIn signIn;
    private final Sessions sessions;
    private final ChooseOrganisation chooseOrganisation;
    private final SessionCookies cookies;
    private final ClientAddress addresses;
    private final List<GuestSignedIn> guests;

    SessionController(SignIn signIn, Sessions sessions, ChooseOrganisation chooseOrganisation, SessionCookies cookies,
            ClientAddress addresses, List<GuestSignedIn> guests) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.chooseOrganisation = chooseOrganisation;
        this.cookies = cookies;
        this.addresses = addresses;
        this.guests = guests;
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
     * Signs in: sets the cookie {@code hqb_session}; what a guest has put into the cart is in the organisation's from now on. 401 when address, password or code is wrong; 403 {@code second-factor-required}
     * when a code is missing, {@code email-unverified} before the address is confirmed; 429 after too many attempts.
     */
    @Access(Permission.PUBLIC)
    @Post
    @ApiResponse(responseCode = "204", description = "Signed in")
    HttpResponse<Void> signIn(@Body Credentials credentials, HttpRequest<?> request) {
        String agent = request.getHeaders().get(HttpHeaders.USER_AGENT);
        SignIn.Begun begun = signIn.signIn(credentials.email(), credentials.password(), credentials.totp(), addresses.of(request),
                agent == null ? "" : agent);
        MutableHttpResponse<Void> answer = HttpResponse.<Void>noContent().header(HttpHeaders.SET_COOKIE,
                cookies.keep(request, begun.token()));
        guests.forEach(guest -> takeOver(guest, begun, request).ifPresent(cookie -> answer.header(HttpHeaders.SET_COOKIE, cookie)));
        return answer;
    }

    private static Optional<String> takeOver(GuestSignedIn guest, SignIn.Begun begun, HttpRequest<?> request) {
        try {
            return guest.takeOver(begun.actor(), request);
        } catch (RuntimeException failed) {
            LOG.warn("what a guest left could not be taken over at once", failed);
            return Optional.empty();
        }
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
