package hqb.spaces.centres.cases;

import static hqb.spaces.centres.cases.CaseState.ANSWERED;
import static hqb.spaces.centres.cases.CaseState.ASSIGNED;
import static hqb.spaces.centres.cases.CaseState.CLOSED;
import static hqb.spaces.centres.cases.CaseState.OPEN;
import static hqb.spaces.centres.cases.CaseState.REOPENED;

import hqb.platform.Language;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What happens to a case: which sides may do it, and how it reads after the case's number. An event that no side may do follows from time. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are never changed
public enum CaseEvent {
    SEND("is sent", "已提交"),
    /** An operator takes it on, also from another. */
    ASSIGN("is being worked on", "已受理", Side.OPERATOR),
    ANSWER("has an answer", "已答复", Side.OPERATOR),
    CLOSE("is closed", "已关闭", Side.ASKER, Side.OPERATOR),
    REOPEN("is open again", "已重新打开", Side.ASKER),
    /** Words between the asker and the centre. */
    SAY("has a message", "有新消息", Side.ASKER, Side.OPERATOR),
    /** Nobody has said a word after the answer. */
    REST("is closed, because nobody has written since the answer", "答复后无人回复，已自动关闭");

    /** By event: from which states it leads where. */
    static final Map<CaseEvent, Map<CaseState, CaseState>> MACHINE = machine();

    private final String english;
    private final String chinese;
    private final Set<Side> sides;

    /** Who does something to a case. */
    public enum Side {
        ASKER, OPERATOR, SYSTEM;

        /** The word in the API and in the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CaseEvent(String english, String chinese, Side... sides) {
        this.english = english;
        this.chinese = chinese;
        this.sides = Set.of(sides);
    }

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it says of the case. */
    public String sentence(Language language) {
        return language.pick(english, chinese);
    }

    /** Whether somebody on that side may do it to a case in that state. */
    public boolean isOpenTo(Side side, CaseState state) {
        return sides.contains(side) && state.after(this).isPresent();
    }

    private static Map<CaseEvent, Map<CaseState, CaseState>> machine() {
        Map<CaseEvent, Map<CaseState, CaseState>> machine = new EnumMap<>(CaseEvent.class);
        edges(machine, ASSIGN, ASSIGNED, OPEN, ASSIGNED, REOPENED);
        edges(machine, ANSWER, ANSWERED, ASSIGNED);
        edges(machine, CLOSE, CLOSED, OPEN, ASSIGNED, ANSWERED, REOPENED);
        edges(machine, REOPEN, REOPENED, ANSWERED, CLOSED);
        edges(machine, REST, CLOSED, ANSWERED);
        for (CaseState state : CaseState.values()) {
            if (state != CLOSED) {
                edges(machine, SAY, state, state);
            }
        }
        return machine;
    }

    private static void edges(Map<CaseEvent, Map<CaseState, CaseState>> machine, CaseEvent event, CaseState to, CaseState... from) {
        Map<CaseState, CaseState> edges = machine.computeIfAbsent(event, ignored -> new EnumMap<>(CaseState.class));
        for (CaseState state : from) {
            edges.put(state, to);
        }
    }
}
