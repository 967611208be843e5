package hqb.spaces.centres.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a case has come. */
public enum CaseState {
    /** Nobody answers it yet. */
    OPEN,
    /** An operator works on it. */
    ASSIGNED,
    /** There is an answer. */
    ANSWERED,
    /** The asker has what was wanted, or has let it rest. */
    CLOSED,
    /** The answer was not enough; somebody has to take it on again. */
    REOPENED;

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the centre has to do something next. */
    public boolean isCentresTurn() {
        return this == OPEN || this == ASSIGNED || this == REOPENED;
    }

    /** The state that a word stands for. */
    public static Optional<CaseState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }

    /** Where an event leads from here; empty when it cannot happen. This is the whole machine. */
    public Optional<CaseState> after(CaseEvent event) {
        return Optional.ofNullable(CaseEvent.MACHINE.get(event)).map(edges -> edges.get(this));
    }
}
