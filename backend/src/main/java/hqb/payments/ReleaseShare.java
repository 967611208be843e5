package hqb.payments;

import java.util.UUID;

/** Passes the money of an order on to its payee. */
public interface ReleaseShare {
    /** The order is done: the payee gets its share, less what was given back. */
    void release(UUID order);

    /** Nothing leaves until it is released. */
    void hold(UUID order, String why);
}
