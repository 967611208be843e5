package hqb.accounts.signin;

import java.time.Instant;

/** Codes for tests, as an authenticator application shows them. */
public final class TotpCodes {
    private TotpCodes() {
    }

    /** The code of now, of a secret in base 32. */
    public static String now(String base32) {
        return Totp.codeAt(Totp.bytes(base32), Instant.now());
    }
}
