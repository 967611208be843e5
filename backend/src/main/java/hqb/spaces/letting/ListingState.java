package hqb.spaces.letting;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a listing stands, and every way from one state to another. */
public enum ListingState {
    /** The owner writes it. */
    DRAFT,
    /** The operator looks at the proof of title. */
    SUBMITTED,
    /** Everybody finds it. */
    PUBLISHED,
    /** The operator was not convinced. */
    REFUSED,
    /** The owner does not show it any more. */
    WITHDRAWN;

    /** What happens to a listing. */
    public enum Event {
        SUBMIT, PUBLISH, REFUSE, WITHDRAW
    }

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state that a word stands for. */
    public static Optional<ListingState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }

    /** Whether the owner may change all of it, and its papers. */
    public boolean isOpen() {
        return this == DRAFT || this == REFUSED || this == WITHDRAWN;
    }

    /** Where an event leads from here; empty when it cannot happen. This is the whole machine. */
    public Optional<ListingState> next(Event event) {
        return Optional.ofNullable(switch (event) {
            case SUBMIT -> isOpen() ? SUBMITTED : null;
            case PUBLISH -> this == SUBMITTED ? PUBLISHED : null;
            case REFUSE -> this == SUBMITTED ? REFUSED : null;
            case WITHDRAW -> this == SUBMITTED || this == PUBLISHED ? WITHDRAWN : null;
        });
    }

    /** The state after an event; throws {@link Refusal} conflict when it cannot happen now. */
    ListingState after(Event event) {
        return next(event).orElseThrow(() -> Refusal.of(ProblemType.CONFLICT, "This listing is " + code() + "; that is not possible now.",
                "房源状态为 " + code() + "，当前无法进行此操作。"));
    }
}
