package hqb.accounts.signin;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** The second factor of an account: codes of an authenticator application (RFC 6238). */
@Tag(name = "Accounts")
@Controller("/api/v1/me/totp")
@ExecuteOn(TaskExecutors.BLOCKING)
class TotpController {
    private final ChangeSecondFactor change;

    TotpController(ChangeSecondFactor change) {
        this.change = change;
    }

    /** The password, before a second factor is set up. */
    @Serdeable
    record Start(String password) {
    }

    /**
     * What goes into the authenticator application. It is shown once.
     *
     * @param secret     in base 32
     * @param otpauthUri the same as an address, to be drawn as a QR code
     */
    @Serdeable
    record Offer(String secret, String otpauthUri) {
    }

    /** A code that the application shows. */
    @Serdeable
    record Code(String code) {
    }

    /**
     * Codes for the day the device is lost, each good for one sign-in. They are shown once.
     */
    @Serdeable
    record RecoveryCodes(List<String> recoveryCodes) {
    }

    /** Password and code, to turn the second factor off. */
    @Serdeable
    record End(String password, String code) {
    }

    /** Begins to set up a second factor. Nothing changes until a code is confirmed. */
    @Access(Permission.SIGNED_IN)
    @Post
    Offer offer(@Body Start start, @Parameter(hidden = true) Actor actor) {
        return change.offer(actor, start.password());
    }

    /** Turns the second factor on with a code of the application. This session counts as opened with it. */
    @Access(Permission.SIGNED_IN)
    @Post("/confirmation")
    RecoveryCodes confirm(@Body Code code, @Parameter(hidden = true) Actor actor) {
        return new RecoveryCodes(change.confirm(actor, code.code()));
    }

    /** Turns the second factor off. */
    @Access(Permission.SIGNED_IN)
    @Post("/end")
    @Status(HttpStatus.NO_CONTENT)
    void end(@Body End end, @Parameter(hidden = true) Actor actor) {
        change.end(actor, end.password(), end.code());
    }
}
