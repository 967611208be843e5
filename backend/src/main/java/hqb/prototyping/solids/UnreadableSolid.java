package hqb.prototyping.solids;

import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import java.util.List;

/** The file is not a model that can be measured, and why. */
public final class UnreadableSolid extends Refusal {
    private final SolidFault fault;
    private final String chinese;

    UnreadableSolid(SolidFault fault, Object... values) {
        super(ProblemType.INVALID_REQUEST, fault.english(values), List.of());
        this.fault = fault;
        this.chinese = fault.chinese(values);
    }

    /** Why. */
    public SolidFault fault() {
        return fault;
    }

    @Override
    public String detail(Language language) {
        return language.pick(super.detail(Language.EN), chinese);
    }
}
