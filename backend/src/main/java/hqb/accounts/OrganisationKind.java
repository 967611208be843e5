package hqb.accounts;

import java.util.Arrays;

/** What an organisation is on the platform. */
public enum OrganisationKind {
    MAKER("maker"), SUPPLIER("supplier"), PROVIDER("provider"), LANDLORD("landlord"), PLATFORM("platform");

    private final String code;

    OrganisationKind(String code) {
        this.code = code;
    }

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return code;
    }

    /** The kind that a word stands for; the word must be one of the table's. */
    public static OrganisationKind ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
    }
}
