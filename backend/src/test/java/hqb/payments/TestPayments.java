package hqb.payments;

import hqb.platform.money.Money;
import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Payments that a test settles by hand; they remember what was asked of them. */
@Singleton
public class TestPayments implements OpenPayment, Payments, CancelPayment, RefundShare, ReleaseShare {
    private final Map<Payable, Payment> payments = new ConcurrentHashMap<>();
    private final Map<String, Money> refunds = new ConcurrentHashMap<>();
    private final Set<UUID> released = ConcurrentHashMap.newKeySet();
    private final List<Payable> opened = Collections.synchronizedList(new ArrayList<>());
    private final BeanProvider<PaymentListener> listeners;

    TestPayments(BeanProvider<PaymentListener> listeners) {
        this.listeners = listeners;
    }

    @Override
    public Payment open(Payable payable, Money total, List<Share> shares, String description, String returnUrl) {
        return payments.computeIfAbsent(payable, fresh -> {
            opened.add(fresh);
            UUID id = hqb.platform.Uuid7.random(Instant.now());
            return new Payment(new PaymentId(id), fresh, total, "open", "http://localhost/pay/" + id);
        });
    }

    /** Settles a payment as its payer would. */
    @Transactional
    public void pay(Payable payable) {
        Payment open = set(payable, "paid");
        listeners.forEach(listener -> listener.paid(payable, open.id()));
    }

    private Payment set(Payable payable, String state) {
        return java.util.Objects.requireNonNull(payments.computeIfPresent(payable,
                (same, payment) -> new Payment(payment.id(), same, payment.total(), state, null)));
    }

    @Override
    public Optional<Payment> find(Payable payable) {
        return Optional.ofNullable(payments.get(payable));
    }

    @Override
    public void cancel(Payable payable) {
        find(payable).filter(payment -> payment.state().equals("open")).ifPresent(payment -> set(payable, "cancelled"));
    }

    @Override
    public void refund(UUID order, Money amount, String reason, String key) {
        refunds.put(order + " " + key, amount);
    }

    @Override
    public void release(UUID order) {
        released.add(order);
    }

    @Override
    public void hold(UUID order, String why) {
        released.remove(order);
    }

    /** What was given back for an order, in its order of keys. */
    public List<String> refundsOf(UUID order) {
        return refunds.entrySet().stream().filter(entry -> entry.getKey().startsWith(order + " "))
                .map(entry -> entry.getValue().amount().toPlainString()).sorted().toList();
    }

    /** Whether the money of an order may go to its payee. */
    public boolean isReleased(UUID order) {
        return released.contains(order);
    }
}
