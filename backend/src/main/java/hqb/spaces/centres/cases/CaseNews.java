package hqb.spaces.centres.cases;

import hqb.platform.Language;
import hqb.spaces.centres.TellOfPark;
import hqb.spaces.centres.cases.CaseEvent.Side;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Tells those who did not cause it what happened to a case. */
@Singleton
class CaseNews {
    private final TellOfPark tell;

    CaseNews(TellOfPark tell) {
        this.tell = tell;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void tell(ParkCase one, CaseEvent event, Side by, @Nullable String text) {
        String rest = one.title() + (text == null ? "" : "\n\n" + text);
        TellOfPark.Words words = new TellOfPark.Words("Case " + one.number() + " " + event.sentence(Language.EN),
                "个案 " + one.number() + "：" + event.sentence(Language.ZH), rest, rest);
        if (by != Side.ASKER) {
            tell.person(one.person(), one.organisation(), "/park/cases/" + one.id(), words);
        }
        if (by == Side.ASKER) {
            tell.operators("/operator/park/cases/" + one.id(), words);
        }
    }
}
