package hqb.testing;

import hqb.Application;
import hqb.platform.local.ParentWatch;

/** The product's own main program in a process that never outlives the test run. */
public final class TwinProcess {
    private TwinProcess() {
    }

    /** Starts the product with the settings of its environment. */
    public static void main(String[] args) {
        ParentWatch.begin(1, () -> Runtime.getRuntime().halt(1));
        Application.main(args);
    }
}
