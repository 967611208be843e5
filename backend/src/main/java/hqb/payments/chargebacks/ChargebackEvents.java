package hqb.payments.chargebacks;

import hqb.payments.StripeListener;
import hqb.payments.stripe.DisputeCalls;
import hqb.payments.stripe.StripeCalls.Happened;
import jakarta.inject.Singleton;

/** Hears of chargebacks from Stripe. */
@Singleton
class ChargebackEvents implements StripeListener {
    private final DisputeCalls disputes;
    private final KeepChargeback keep;

    ChargebackEvents(DisputeCalls disputes, KeepChargeback keep) {
        this.disputes = disputes;
        this.keep = keep;
    }

    @Override
    public boolean concerns(String type) {
        return type.startsWith("charge.dispute.");
    }

    @Override
    public void happened(Happened event) {
        keep.keep(disputes.get(event.object()));
    }
}
