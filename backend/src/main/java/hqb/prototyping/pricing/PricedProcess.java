package hqb.prototyping.pricing;

import java.util.Arrays;
import java.util.Optional;

/** What a rule set prices. */
public enum PricedProcess {
    PCB("pcb"), ASSEMBLY("assembly"), STENCIL("stencil"), PRINT_3D("print-3d"), CNC("cnc"), TESTING("testing");

    private final String code;

    PricedProcess(String code) {
        this.code = code;
    }

    /** Its word in rule sets. */
    public String code() {
        return code;
    }

    /** The process of a word. */
    public static Optional<PricedProcess> of(String code) {
        return Arrays.stream(values()).filter(process -> process.code.equals(code)).findFirst();
    }
}
