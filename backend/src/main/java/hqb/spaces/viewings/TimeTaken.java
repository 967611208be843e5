package hqb.spaces.viewings;

import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Somebody else has the time; {@code alternatives} says which ones are free. */
final class TimeTaken extends Refusal {
    private final transient List<Alternative> alternatives;

    TimeTaken(List<Alternative> alternatives) {
        super(ProblemType.SLOT_TAKEN, "This time is taken. Choose one of the next free ones.", List.of());
        this.alternatives = alternatives;
    }

    /** A free time. */
    @Serdeable
    record Alternative(Instant at, Instant ends) {
    }

    @Override
    public String detail(Language language) {
        return language.pick(super.detail(language), "该时间已被预约。请选择其他空闲时间。");
    }

    @Override
    public Map<String, Object> more() {
        return Map.of("alternatives", alternatives);
    }
}
