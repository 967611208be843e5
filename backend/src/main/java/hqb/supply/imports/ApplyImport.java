package hqb.supply.imports;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Does what a dry run has shown: the import goes through the queue once more, this time for good. */
@Singleton
class ApplyImport {
    private final Imports imports;

    ApplyImport(Imports imports) {
        this.imports = imports;
    }

    /**
     * Queues it.
     *
     * @throws Refusal when the supplier has no such import, or it is not in review
     */
    @Transactional
    void apply(SupplierId supplier, UUID id) {
        Import what = imports.getForUpdate(supplier, id);
        if (what.state() != ImportState.REVIEW) {
            throw Refusal.of(ProblemType.CONFLICT, "Only an import in review can be applied; this one is " + what.state().code() + ".",
                    "只有待审核的导入可以应用；此导入状态为 " + what.state().code() + "。");
        }
        imports.requeue(id, ImportMode.APPLY, null);
    }
}
