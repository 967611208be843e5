package hqb.spaces.enquiries;

import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Refusal;
import hqb.spaces.enquiries.Enquiry.Side;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Threads that the asker takes part in: who asked, or who lets units for the owner. Others are not there. */
@Singleton
class FindEnquiry {
    private final Enquiries enquiries;

    FindEnquiry(Enquiries enquiries) {
        this.enquiries = enquiries;
    }

    /** A thread, and on which side of it the asker is. */
    record Found(Enquiry enquiry, Side side) {
    }

    /** The thread; throws {@link Refusal} not-found. */
    Found find(UUID id, Actor actor) {
        Enquiry enquiry = enquiries.find(id).orElseThrow(FindEnquiry::none);
        if (enquiry.person().equals(actor.requirePerson())) {
            return new Found(enquiry, Side.MAKER);
        }
        if (enquiry.owner().equals(actor.organisation()) && Permission.LET.isGranted(actor)) {
            return new Found(enquiry, Side.OWNER);
        }
        throw none();
    }

    private static Refusal none() {
        return Refusal.notFound("There is no such enquiry.", "没有此咨询。");
    }
}
