package hqb.ordering.checkout;

import hqb.accounts.OrganisationId;
import hqb.accounts.people.EmailAddress;
import hqb.ordering.DeliveryMethod;
import hqb.ordering.checkout.CheckoutBody.Delivery;
import hqb.ordering.checkout.CheckoutBody.SupplierDelivery;
import hqb.ordering.orders.Frozen;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.supply.onboarding.CreditCode;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads how somebody wants to buy. */
@Singleton
class ReadWish {
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_TITLE = 120;

    private final Addresses addresses;

    ReadWish(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * Reads it.
     *
     * @throws Refusal naming all that is wrong
     */
    Wish read(CheckoutBody body, OrganisationId buyer) {
        BodyCheck check = new BodyCheck();
        Currency currency = currency(check, body.currency());
        Delivery delivery = body.delivery() == null ? new Delivery(null, null, null, null) : body.delivery();
        DeliveryMethod method = method(check, "/delivery/method", delivery.method());
        Map<UUID, DeliveryMethod> bySupplier = bySupplier(check, delivery.suppliers() == null ? List.of() : delivery.suppliers());
        Frozen.Address address = address(check, delivery, buyer);
        Wish.Invoice invoice = body.invoice() == null ? null : invoice(check, body.invoice());
        String note = check.text("/note", body.note(), 0, LONGEST_NOTE);
        check.done();
        return new Wish(currency, method, bySupplier, address, delivery.address() != null, invoice, note.isEmpty() ? null : note,
                body.expectedTotal());
    }

    private static Currency currency(BodyCheck check, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return Currency.CNY;
        }
        Optional<Currency> known = Arrays.stream(Currency.values()).filter(currency -> currency.name().equals(code)).findFirst();
        if (known.isEmpty()) {
            check.refuse("/currency", "Use one of CNY, USD, HKD.");
        }
        return known.orElse(Currency.CNY);
    }

    private static @Nullable DeliveryMethod method(BodyCheck check, String pointer, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        Optional<DeliveryMethod> method = DeliveryMethod.ofCode(code.strip());
        if (method.isEmpty()) {
            check.refuse(pointer, "Use one of pick-up, courier, consolidated.");
        }
        return method.orElse(null);
    }

    private static Map<UUID, DeliveryMethod> bySupplier(BodyCheck check, List<SupplierDelivery> wanted) {
        Map<UUID, DeliveryMethod> methods = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            String pointer = "/delivery/suppliers/" + i;
            UUID supplier = wanted.get(i).supplierId();
            DeliveryMethod method = method(check, pointer + "/method", wanted.get(i).method());
            check.present(pointer + "/supplierId", supplier);
            if (supplier != null && method != null && methods.put(supplier, method) != null) {
                check.refuse(pointer + "/supplierId", "This supplier is named twice.");
            }
        }
        return methods;
    }

    private Frozen.@Nullable Address address(BodyCheck check, Delivery delivery, OrganisationId buyer) {
        if (delivery.address() != null) {
            return delivery.address().read(check, "/delivery/address");
        }
        if (delivery.addressId() != null) {
            Optional<SavedAddress> found = addresses.find(buyer, delivery.addressId());
            if (found.isEmpty()) {
                check.refuse("/delivery/addressId", "You have no such address.");
            }
            return found.map(SavedAddress::address).orElse(null);
        }
        return addresses.list(buyer).stream().findFirst().map(SavedAddress::address).orElse(null);
    }

    private static Wish.Invoice invoice(BodyCheck check, CheckoutBody.Invoice body) {
        String title = check.text("/invoice/title", body.title(), 1, LONGEST_TITLE);
        String email = EmailAddress.read(check, "/invoice/email", body.email());
        String tax = CreditCode.normalise(body.taxNumber() == null ? "" : body.taxNumber());
        if (!tax.isEmpty() && !CreditCode.isValid(tax)) {
            check.refuse("/invoice/taxNumber",
                    "This is no unified social credit code: 18 characters, the last of which checks the others.");
        }
        return new Wish.Invoice(title, tax.isEmpty() ? null : tax, email);
    }
}
