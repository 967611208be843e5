package hqb.prototyping.workshops;

import hqb.platform.BodyCheck;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.providers.Providers.Machine;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All machines of a workshop. */
@Serdeable
record MachinesBody(@Nullable List<Item> items) {
    private static final int MOST = 100;
    private static final int LONGEST = 120;
    private static final int MOST_UNITS = 10_000;

    /**
     * A machine, or several of the same.
     *
     * @param process pcb, assembly, stencil, print-3d, cnc or testing
     */
    @Serdeable
    record Item(@Nullable String process, @Nullable String name, @Nullable Integer units) {
    }

    List<Machine> checked() {
        BodyCheck check = new BodyCheck();
        check.present("/items", items);
        List<Item> all = items == null ? List.of() : items;
        if (all.size() > MOST) {
            check.refuse("/items", "At most " + MOST + " are possible.", "最多 " + MOST + " 项。");
        }
        List<Machine> machines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Item one = all.get(i);
            String at = "/items/" + i;
            String process = one.process() == null ? "" : one.process();
            if (PricedProcess.of(process).isEmpty()) {
                check.refuse(at + "/process", "Use one of pcb, assembly, stencil, print-3d, cnc, testing.",
                        "请使用 pcb、assembly、stencil、print-3d、cnc 或 testing。");
            }
            int units = one.units() == null ? 0 : one.units();
            if (units < 1 || units > MOST_UNITS) {
                check.refuse(at + "/units", "Use a number from 1 to " + MOST_UNITS + ".", "请填写 1 至 " + MOST_UNITS + " 的数字。");
            }
            machines.add(new Machine(process, check.text(at + "/name", one.name(), 1, LONGEST), units));
        }
        check.done();
        return machines;
    }
}
