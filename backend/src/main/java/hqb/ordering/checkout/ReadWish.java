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
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads how somebody wants to buy. */
@Singleton
class ReadWish {
    private static final Logger LOG = LoggerFactory.getLogger(ReadWish.class);
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_CODE = 40;

    private final Addresses addresses;
    private final JsonMapper json;

    ReadWish(Addresses addresses, JsonMapper json) {
        this.addresses = addresses;
        this.json = json;
    }

    /**
     * Reads it.
     *
     * @throws Refusal naming all that is wrong
     */
    Wish read(CheckoutBody body, OrganisationId buyer) {
        BodyCheck check = new BodyCheck();
        Currency currency = currency(check, body.currency());
        Delivery delivery = delivery(body.delivery());
        DeliveryMethod method = method(check, "/delivery/method", delivery.method());
        Map<UUID, DeliveryMethod> bySupplier = bySupplier(check, delivery.suppliers() == null ? List.of() : delivery.suppliers());
        Frozen.Address address = address(check, delivery, buyer);
        Wish.Invoice invoice = body.invoice() == null ? null : invoice(check, body.invoice());
        String note = check.text("/note", body.note(), 0, LONGEST_NOTE);
        String voucher = check.text("/voucher", body.voucher(), 0, LONGEST_CODE);
        check.done();
        return new Wish(currency, method, bySupplier, address, delivery.address() != null, invoice, note.isEmpty() ? null : note,
                body.expectedTotal(), voucher.isEmpty() ? null : voucher);
    }

    /** One word says the method of all suppliers. */
    private Delivery delivery(@Nullable JsonNode said) {
        if (said == null || said.isNull()) {
            return new Delivery(null, null, null, null);
        }
        if (said.isString()) {
            return new Delivery(said.getStringValue(), null, null, null);
        }
        try {
            Delivery read = said.isObject() ? json.readValueFromTree(said, Delivery.class) : null;
            if (read != null) {
                return read;
            }
        } catch (IOException | RuntimeException unreadable) {
            LOG.debug("a delivery could not be read", unreadable);
        }
        throw Refusal.invalid("/delivery", "Use pick-up, courier or consolidated, or an object {method, addressId, address: {name, phone, "
                + "country, region, city, street, postcode}, suppliers: [{supplierId, method}]}.",
                "请填 pick-up、courier 或 consolidated，"
                        + "或对象 {method, addressId, address: {name, phone, country, region, city, street, postcode}, "
                        + "suppliers: [{supplierId, method}]}。");
    }

    private static Currency currency(BodyCheck check, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return Currency.CNY;
        }
        Optional<Currency> known = Arrays.stream(Currency.values()).filter(currency -> currency.name().equals(code)).findFirst();
        if (known.isEmpty()) {
            check.refuse("/currency", "Use one of CNY, USD, HKD.", "请使用 CNY、USD 或 HKD。");
        }
        return known.orElse(Currency.CNY);
    }

    private static @Nullable DeliveryMethod method(BodyCheck check, String pointer, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        Optional<DeliveryMethod> method = DeliveryMethod.ofCode(code);
        if (method.isEmpty()) {
            check.refuse(pointer, "Use one of pick-up, courier, consolidated.", "请使用 pick-up、courier 或 consolidated。");
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
                check.refuse("/delivery/addressId",
                        "You have no such address: GET /api/v1/addresses lists yours, or give delivery.address.",
                        "没有该地址：GET /api/v1/addresses 可列出您的地址，或填写 delivery.address。");
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
