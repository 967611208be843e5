package hqb.prototyping.scores;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where a decision about a provider's standing stands, and every way from one state to another. */
enum VerdictState {
    /** It will work at the end of its notice. */
    NOTICE,
    /** The same; the provider has appealed, and the notice does not end before there is an answer. */
    NOTICE_APPEALED,
    /** The same; the appeal was refused. */
    NOTICE_FINAL, IN_FORCE,
    /** It works; the provider has appealed. */
    APPEALED,
    /** It works; the appeal was refused. */
    FINAL,
    /** The appeal was upheld, or the notice withdrawn: things are as before. */
    OVERTURNED,
    /** There is a newer decision. */
    REPLACED;

    /** What happens to a decision. */
    enum Event {
        TAKE_EFFECT, APPEAL, UPHOLD, REFUSE, WITHDRAW, REPLACE
    }

    private record Edge(Event event, VerdictState from, VerdictState to) {
    }

    private static final List<Edge> EDGES = List.of(new Edge(Event.TAKE_EFFECT, NOTICE, IN_FORCE),
            new Edge(Event.TAKE_EFFECT, NOTICE_FINAL, FINAL), new Edge(Event.APPEAL, NOTICE, NOTICE_APPEALED),
            new Edge(Event.APPEAL, IN_FORCE, APPEALED), new Edge(Event.UPHOLD, NOTICE_APPEALED, OVERTURNED),
            new Edge(Event.UPHOLD, APPEALED, OVERTURNED), new Edge(Event.REFUSE, NOTICE_APPEALED, NOTICE_FINAL),
            new Edge(Event.REFUSE, APPEALED, FINAL), new Edge(Event.WITHDRAW, NOTICE, OVERTURNED),
            new Edge(Event.WITHDRAW, NOTICE_FINAL, OVERTURNED), new Edge(Event.REPLACE, NOTICE, REPLACED),
            new Edge(Event.REPLACE, NOTICE_FINAL, REPLACED), new Edge(Event.REPLACE, IN_FORCE, REPLACED),
            new Edge(Event.REPLACE, FINAL, REPLACED));

    /** The word in the API and in the database. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static VerdictState ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst().orElseThrow();
    }

    /** Whether the provider stands as it says. */
    boolean works() {
        return this == IN_FORCE || this == APPEALED || this == FINAL;
    }

    /** Whether it waits for the end of its notice. */
    boolean waits() {
        return this == NOTICE || this == NOTICE_APPEALED || this == NOTICE_FINAL;
    }

    /** Whether an appeal waits for its answer. */
    boolean isAppealed() {
        return this == NOTICE_APPEALED || this == APPEALED;
    }

    boolean can(Event event) {
        return EDGES.stream().anyMatch(edge -> edge.event == event && edge.from == this);
    }

    /** The state after an event; throws {@link Refusal} when it cannot happen now. */
    VerdictState after(Event event) {
        return EDGES.stream().filter(edge -> edge.event == event && edge.from == this).map(Edge::to).findFirst()
                .orElseThrow(() -> Refusal.of(ProblemType.CONFLICT,
                        isAppealed() ? "The provider has appealed: answer that first."
                                : "This decision is " + code() + "; that is not possible now.",
                        isAppealed() ? "供应商已提出申诉，请先答复。" : "该决定状态为 " + code() + "，当前无法进行此操作。"));
    }
}
