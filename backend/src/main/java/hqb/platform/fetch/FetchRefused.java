package hqb.platform.fetch;

/** A file could not be fetched, for a reason that is not ours. */
public final class FetchRefused extends Exception {
    private final FetchFault fault;
    private final String argument;

    FetchRefused(FetchFault fault, String argument) {
        super(fault.code() + (argument.isEmpty() ? "" : " " + argument), null, false, false);
        this.fault = fault;
        this.argument = argument;
    }

    /** Why. */
    public FetchFault fault() {
        return fault;
    }

    /** Of the fault's sentence; empty when it has none. */
    public String argument() {
        return argument;
    }
}
