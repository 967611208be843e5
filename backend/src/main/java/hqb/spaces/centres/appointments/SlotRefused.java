package hqb.spaces.centres.appointments;

import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import java.util.List;
import java.util.Map;

/** An appointment cannot be then or there; {@code alternatives} says when and where it can. */
final class SlotRefused extends Refusal {
    private final transient Map<String, Object> more;
    private final String detailZh;

    private SlotRefused(ProblemType type, String english, String chinese, Map<String, Object> more) {
        super(type, english, List.of());
        this.detailZh = chinese;
        this.more = more;
    }

    /** Somebody else was faster. */
    static SlotRefused taken(List<Alternative> alternatives) {
        return new SlotRefused(ProblemType.SLOT_TAKEN, "This slot is taken. Choose one of the next free ones.", "该时段已被预约。请选择其他空闲时段。",
                Map.of("alternatives", alternatives));
    }

    /** The centre is closed then. */
    static SlotRefused closed(List<Alternative> alternatives) {
        return new SlotRefused(ProblemType.CENTRE_CLOSED, "The centre is closed then. Choose another time, or another centre.",
                "该中心届时不开放。请选择其他时间或其他中心。", Map.of("reason", "closed", "alternatives", alternatives));
    }

    /** The centre does not do this. */
    static SlotRefused notOffered(List<Alternative> alternatives) {
        return new SlotRefused(ProblemType.CENTRE_CLOSED, "This centre does not offer the service. Another one does.",
                "该中心不提供此服务，其他中心可以办理。",
                Map.of("reason", "not-offered", "alternatives", alternatives));
    }

    @Override
    public String detail(Language language) {
        return language.pick(super.detail(language), detailZh);
    }

    @Override
    public Map<String, Object> more() {
        return more;
    }
}
