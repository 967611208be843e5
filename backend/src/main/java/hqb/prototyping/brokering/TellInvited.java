package hqb.prototyping.brokering;

import hqb.prototyping.brokering.requests.Request;
import hqb.prototyping.brokering.requests.RequestState;
import hqb.prototyping.brokering.tenders.RelayQuestion;
import hqb.prototyping.brokering.tenders.Tenders;
import jakarta.inject.Singleton;

/** Tells those who are invited that the brief says more than before. */
@Singleton
class TellInvited {
    private final Tenders tenders;
    private final RelayQuestion relay;

    TellInvited(Tenders tenders, RelayQuestion relay) {
        this.tenders = tenders;
        this.relay = relay;
    }

    /** The maker has answered something; nobody is told unless a tender goes on. */
    void answered(Request request) {
        if (request.state() == RequestState.TENDERING) {
            tenders.latest(request.id())
                    .ifPresent(
                            tender -> relay.tell(request, tender, "has more in its brief: the maker has answered", "的说明已补充：买家已答复", null));
        }
    }
}
