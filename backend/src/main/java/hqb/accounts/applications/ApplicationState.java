package hqb.accounts.applications;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where an application stands, and every way from one state to another. */
public enum ApplicationState {
    DRAFT, SUBMITTED, NEEDS_MORE, APPROVED, REJECTED;

    /** What happens to an application. */
    public enum Event {
        SUBMIT, ASK_FOR_MORE, APPROVE, REJECT, REOPEN
    }

    private record Edge(Event event, ApplicationState from, ApplicationState to) {
    }

    private static final List<Edge> EDGES = List.of(new Edge(Event.SUBMIT, DRAFT, SUBMITTED), new Edge(Event.SUBMIT, NEEDS_MORE, SUBMITTED),
            new Edge(Event.ASK_FOR_MORE, SUBMITTED, NEEDS_MORE), new Edge(Event.APPROVE, SUBMITTED, APPROVED),
            new Edge(Event.REJECT, SUBMITTED, REJECTED), new Edge(Event.REJECT, NEEDS_MORE, REJECTED),
            new Edge(Event.REOPEN, REJECTED, DRAFT));

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state that a word stands for. */
    public static Optional<ApplicationState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }

    /** Whether the applicant may change what the application says. */
    public boolean isOpen() {
        return this == DRAFT || this == NEEDS_MORE;
    }

    /** The state after an event; throws {@link Refusal} when it cannot happen now. */
    public ApplicationState after(Event event) {
        return EDGES.stream().filter(edge -> edge.event == event && edge.from == this).map(Edge::to).findFirst()
                .orElseThrow(() -> Refusal.of(ProblemType.CONFLICT, "This application is " + code() + "; that is not possible now.",
                        "申请状态为 " + code() + "，当前无法进行此操作。"));
    }
}
