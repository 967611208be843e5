package hqb.accounts;

import java.util.Arrays;
import java.util.Optional;

/** What a person is in an organisation. The last two exist in the platform's own organisation only. */
public enum Role {
    OWNER("owner"), BUYER("buyer"), STOCK_KEEPER("stock-keeper"), FINANCE("finance"), OPERATOR("operator"), ADMIN("admin");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return code;
    }

    /** Whether it is a role of those who run the platform. What it grants, it grants after a second factor only. */
    public boolean isPlatform() {
        return this == OPERATOR || this == ADMIN;
    }

    /** Whether it decides about the organisation; there is always somebody with such a role. */
    public boolean decides() {
        return this == OWNER || this == ADMIN;
    }

    /** The role that a word stands for. */
    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
