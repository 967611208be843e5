package hqb.spaces.leases;

import java.util.Locale;

/** Who does something to a lease. */
public enum LeaseSide {
    TENANT, LANDLORD, OPERATOR, SYSTEM;

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is one of the two who sign. */
    public boolean signs() {
        return this == TENANT || this == LANDLORD;
    }
}
