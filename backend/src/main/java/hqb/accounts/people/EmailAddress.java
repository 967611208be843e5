package hqb.accounts.people;

import hqb.platform.BodyCheck;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** E-mail addresses as the product keeps them: in small letters, of the form that HTML's own check allows, with a dotted domain. */
public final class EmailAddress {
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern
            .compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:[.][a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");

    private EmailAddress() {
    }

    /** The address of a field of a body, in the form that it is kept in; notes in the check when it is none. */
    public static String read(BodyCheck check, String pointer, @Nullable String typed) {
        String address = check.text(pointer, typed, 1, LONGEST).toLowerCase(Locale.ROOT);
        if (!address.isEmpty() && !FORM.matcher(address).matches()) {
            check.refuse(pointer, "Use an e-mail address such as name@example.org.", "请填写邮箱，如 name@example.org。");
        }
        return address;
    }
}
