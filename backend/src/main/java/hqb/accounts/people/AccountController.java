package hqb.accounts.people;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.http.ClientAddress;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Opening an account, and getting back into one, for people who are not signed in. */
@Tag(name = "Accounts")
@Controller("/api/v1/accounts")
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountController {
    private final SignUp signUp;
    private final VerifyEmail verifyEmail;
    private final RequestPasswordReset requestReset;
    private final ResetPassword resetPassword;
    private final ConfirmEmail confirmEmail;
    private final ClientAddress addresses;

    AccountController(SignUp signUp, VerifyEmail verifyEmail, RequestPasswordReset requestReset, ResetPassword resetPassword,
            ConfirmEmail confirmEmail, ClientAddress addresses) {
        this.signUp = signUp;
        this.verifyEmail = verifyEmail;
        this.requestReset = requestReset;
        this.resetPassword = resetPassword;
        this.confirmEmail = confirmEmail;
        this.addresses = addresses;
    }

    /**
     * A new account.
     *
     * @param password         8 to 200 characters
     * @param organisationName in whose name the person will act
     * @param language         of mails: en or zh-CN; en when left out
     */
    @Serdeable
    record NewAccount(String email, String password, String organisationName, @Nullable String language) {
    }

    /** A link that came by mail. */
    @Serdeable
    record Link(String token) {
    }

    /** Whose password was forgotten. */
    @Serdeable
    record Forgotten(String email) {
    }

    /** A link that came by mail, and the password to set. */
    @Serdeable
    record NewPassword(String token, String password) {
    }

    /** Opens an account. The answer is the same whether the address has one already; the mail that follows says what to do. */
    @Access(Permission.PUBLIC)
    @Post
    @Status(HttpStatus.ACCEPTED)
    void signUp(@Body NewAccount account, HttpRequest<?> request) {
        signUp.signUp(account.email(), account.password(), account.organisationName(), account.language(), addresses.of(request));
    }

    /** Confirms the address of a new account with the token of the mail. */
    @Access(Permission.PUBLIC)
    @Post("/verifications")
    @Status(HttpStatus.NO_CONTENT)
    void verify(@Body Link link, HttpRequest<?> request) {
        verifyEmail.verify(link.token(), addresses.of(request));
    }

    /** Asks for a mail with which a forgotten password can be replaced. The answer is the same whether there is such an account. */
    @Access(Permission.PUBLIC)
    @Post("/password-resets")
    @Status(HttpStatus.ACCEPTED)
    void requestReset(@Body Forgotten forgotten, HttpRequest<?> request) {
        requestReset.request(forgotten.email(), addresses.of(request));
    }

    /** Sets a new password with the token of the mail. All sessions end. */
    @Access(Permission.PUBLIC)
    @Post("/passwords")
    @Status(HttpStatus.NO_CONTENT)
    void reset(@Body NewPassword password, HttpRequest<?> request) {
        resetPassword.reset(password.token(), password.password(), addresses.of(request));
    }

    /** Confirms a changed e-mail address with the token of the mail. */
    @Access(Permission.PUBLIC)
    @Post("/email-changes")
    @Status(HttpStatus.NO_CONTENT)
    void confirmEmail(@Body Link link, HttpRequest<?> request) {
        confirmEmail.confirm(link.token(), addresses.of(request));
    }
}
