package hqb.accounts;

import java.util.Arrays;
import java.util.Optional;

/** What an API key may do in the name of its organisation. */
public enum Scope {
    OFFERS_READ("offers:read"), OFFERS_WRITE("offers:write"), IMPORTS_WRITE("imports:write"), ORDERS_WRITE("orders:write"), FINANCE_READ(
            "finance:read");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return code;
    }

    /** The scope that a word stands for. */
    public static Optional<Scope> ofCode(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }
}
