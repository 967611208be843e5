package hqb.makerspaces.booking;

import hqb.makerspaces.equipment.Span;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Somebody else has some of the time; {@code alternatives} says which ones of the same length are free next. */
final class TimeTaken extends Refusal {
    private final transient List<Span> alternatives;
    private final transient List<Instant> taken;

    List<Instant> taken() {
        return taken;
    }

    TimeTaken(List<Span> alternatives, List<Instant> taken) {
        super(ProblemType.SLOT_TAKEN, "This time is taken. Choose one of the next free ones, or wait for it.", List.of());
        this.alternatives = alternatives;
        this.taken = taken;
    }

    @Override
    public String detail(Language language) {
        return language.pick(super.detail(language), "该时段已被预约。请选择其他空闲时段，或加入候补。");
    }

    @Override
    public Map<String, Object> more() {
        return Map.of("alternatives", alternatives, "taken", taken);
    }
}
