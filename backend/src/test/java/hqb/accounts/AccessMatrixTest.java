package hqb.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * Every endpoint against everybody who may ask. A row says for each asker, in the order of {@link #askers}: {@code +} is let through,
 * {@code ?} has to say who they are, {@code 2} needs a second factor, {@code -} is refused. A new endpoint needs a row.
 */
@HqbTest
class AccessMatrixTest {
    private static final String EVERYBODY = "+++++++++ +++++";
    private static final String WHOEVER_IS_KNOWN = "?++++++++ +++++";
    private static final String PEOPLE = "?++++++++ -----";
    private static final String MEMBERS = "?+++++2++ -----";
    private static final String WHO_DECIDES = "?++-----+ -----";
    private static final String OWNERS = "?++------ -----";
    private static final String STOCK_READERS = "?+++++--- +++--";
    private static final String STOCK_EDITORS = "?++-+---- -+---";
    private static final String IMPORTERS = "?++-+---- --+--";
    private static final String FINANCE_READERS = "?++--+--- ----+";
    private static final String PAYOUT_SETTERS = "?++--+--- -----";
    private static final String LETTERS = "?++-+---- -----";
    private static final String OPERATORS = "?-----2++ -----";

    private static final String BUYERS = "?+++----- ---+-";
    private static final String CART_FILLERS = "++++----- ---+-";
    private static final String FULFILLERS = "?++-+---- ---+-";

    private static final Map<String, String> ROWS = rows("GET /supply/balance", FINANCE_READERS,
            "GET /supply/payouts", FINANCE_READERS, "GET /supply/payout-account", PAYOUT_SETTERS,
            "PUT /supply/payout-account", PAYOUT_SETTERS, "POST /supply/payout-account/onboarding", PAYOUT_SETTERS,
            "POST /supply/payout-account/check", PAYOUT_SETTERS, "GET /operations/payouts", OPERATORS,
            "GET /operations/suppliers/{id}/statements", OPERATORS, "GET /operations/suppliers/{id}/statements.csv", OPERATORS,
            "GET /operations/payouts/suppliers/{id}/balance", OPERATORS, "POST /operations/payouts/{id}/retry", OPERATORS,
            "POST /operations/payouts/{id}/payment", OPERATORS, "POST /operations/payouts/{id}/return", OPERATORS,
            "GET /operations/payouts/batches", OPERATORS, "POST /operations/payouts/batches", OPERATORS,
            "GET /operations/payouts/batches/{id}", OPERATORS, "POST /operations/payouts/batches/{id}/approval", OPERATORS,
            "POST /operations/payouts/batches/{id}/refusal", OPERATORS, "GET /operations/payouts/batches/{id}/file.csv", OPERATORS,
            //
            "GET /makerspace-registry/entries", EVERYBODY, "GET /makerspace-registry/entries.csv", EVERYBODY,
            "GET /makerspace-registry/entries/{slug}", EVERYBODY, "GET /makerspace-registry/rules", EVERYBODY,
            "GET /makerspace-registry/fields", EVERYBODY, "GET /makerspace-registry/budgets", EVERYBODY,
            "GET /makerspace-registry/own", OWNERS, "POST /makerspace-registry/own", OWNERS, "GET /makerspace-registry/own/{id}", OWNERS,
            "PUT /makerspace-registry/own/{id}/application", OWNERS, "POST /makerspace-registry/own/{id}/application/submission", OWNERS,
            "POST /makerspace-registry/own/{id}/application/papers", OWNERS,
            "GET /makerspace-registry/own/{id}/application/papers/{paperId}", OWNERS,
            "DELETE /makerspace-registry/own/{id}/application/papers/{paperId}", OWNERS,
            "GET /makerspace-registry/own/{id}/returns", OWNERS, "POST /makerspace-registry/own/{id}/returns/{year}", OWNERS,
            "PUT /makerspace-registry/own/{id}/returns/{year}", OWNERS,
            "POST /makerspace-registry/own/{id}/returns/{year}/submission", OWNERS, "GET /makerspace-registry/own/{id}/drift", OWNERS,
            "POST /makerspace-registry/own/{id}/drift/{year}/objection", OWNERS, "GET /makerspace-registry/own/{id}/review", OWNERS,
            "POST /makerspace-registry/own/{id}/appeal", OWNERS, "GET /makerspace-registry/own/{id}/claims", OWNERS,
            "POST /makerspace-registry/own/{id}/claims", OWNERS,
            "GET /operations/makerspace-applications", OPERATORS, "GET /operations/makerspace-applications/{id}", OPERATORS,
            "GET /operations/makerspace-applications/{id}/papers/{paperId}", OPERATORS,
            "POST /operations/makerspace-applications/{id}/decision", OPERATORS, "GET /operations/makerspace-reviews", OPERATORS,
            "POST /operations/makerspace-reviews", OPERATORS, "GET /operations/makerspace-reviews/{id}", OPERATORS,
            "POST /operations/makerspace-reviews/{id}/repetition", OPERATORS,
            "GET /operations/makerspace-reviews/{id}/judgements.txt", OPERATORS, "GET /operations/makerspace-reviews/{id}/cases", OPERATORS,
            "POST /operations/makerspace-reviews/{id}/cases/{space}/decision", OPERATORS,
            "POST /operations/makerspace-reviews/{id}/kept", OPERATORS, "GET /operations/makerspace-appeals", OPERATORS,
            "POST /operations/makerspace-appeals/{id}/{space}/answer", OPERATORS, "GET /operations/makerspace-drifts", OPERATORS,
            "POST /operations/makerspace-drifts/{id}/{year}/answer", OPERATORS, "POST /operations/makerspace-budgets", OPERATORS,
            "GET /operations/makerspace-claims", OPERATORS, "POST /operations/makerspace-claims/{id}/decision", OPERATORS,
            "GET /insight", EVERYBODY, "GET /insight/{plot}/figures.csv", EVERYBODY,
            //
            "POST /boms", EVERYBODY, "GET /boms/{id}", EVERYBODY, "PUT /boms/{id}/columns", EVERYBODY,
            "GET /boms/{id}/route", EVERYBODY, "GET /boms/{id}/costs", EVERYBODY, "GET /boms/{id}/costs.csv", EVERYBODY,
            "POST /rfqs", BUYERS, "GET /rfqs", BUYERS, "GET /rfqs/{id}", BUYERS, "POST /rfqs/fitting-suppliers", BUYERS,
            "GET /rfqs/{id}/bids.csv", BUYERS, "GET /rfqs/{id}/photos/{photoId}", BUYERS, "POST /rfqs/{id}/close", BUYERS,
            "POST /rfqs/{id}/cancellation", BUYERS, "POST /rfqs/{id}/bids/{bidId}/counter-offer", BUYERS,
            "POST /rfqs/{id}/bids/{bidId}/acceptance", BUYERS,
            "GET /supply/rfqs", STOCK_READERS, "GET /supply/rfqs/{id}", STOCK_READERS,
            "GET /supply/rfqs/{id}/photos/{photoId}", STOCK_READERS, "POST /supply/rfqs/{id}/quotes", STOCK_EDITORS,
            "POST /supply/rfqs/{id}/refusal", STOCK_EDITORS, "POST /supply/rfqs/{id}/counter-offer/refusal", STOCK_EDITORS,
            "POST /supply/rfqs/{id}/photos", STOCK_EDITORS, "DELETE /supply/rfqs/{id}/photos/{photoId}", STOCK_EDITORS,
            "POST /rfqs/{id}/files", BUYERS, "GET /rfqs/{id}/files/{fileId}", BUYERS, "DELETE /rfqs/{id}/files/{fileId}", BUYERS,
            "GET /supply/rfqs/{id}/files/{fileId}", STOCK_READERS,
            "DELETE /boms/{id}/columns", EVERYBODY, "GET /boms", WHOEVER_IS_KNOWN, "POST /boms/{id}/claim", WHOEVER_IS_KNOWN,
            "PUT /boms/{id}/name", EVERYBODY, "DELETE /boms/{id}", EVERYBODY, "PUT /boms/{id}/lines/{row}/choice", EVERYBODY,
            "DELETE /boms/{id}/lines/{row}/choice", EVERYBODY,
            "POST /boms/{id}/plans", EVERYBODY, "POST /boms/{id}/plans/cart", CART_FILLERS,
            //
            "GET /projects", WHOEVER_IS_KNOWN, "POST /projects", WHOEVER_IS_KNOWN, "GET /projects/{id}", WHOEVER_IS_KNOWN,
            "PUT /projects/{id}", WHOEVER_IS_KNOWN, "DELETE /projects/{id}", WHOEVER_IS_KNOWN, "POST /projects/{id}/share",
            WHOEVER_IS_KNOWN, "DELETE /projects/{id}/share", WHOEVER_IS_KNOWN, "POST /projects/{id}/people", WHOEVER_IS_KNOWN,
            "DELETE /projects/{id}/people/{personId}", WHOEVER_IS_KNOWN, "GET /projects/shared/{shareId}", EVERYBODY,
            "POST /projects/{id}/versions", WHOEVER_IS_KNOWN, "DELETE /projects/{id}/versions/{number}", WHOEVER_IS_KNOWN,
            "GET /projects/{id}/comparison", WHOEVER_IS_KNOWN, "GET /projects/shared/{shareId}/comparison", EVERYBODY,
            "GET /projects/{id}/versions/{number}/file", WHOEVER_IS_KNOWN, "POST /projects/{id}/placement", WHOEVER_IS_KNOWN,
            "GET /projects/{id}/placement", WHOEVER_IS_KNOWN, "GET /projects/{id}/bill", BUYERS, "POST /projects/{id}/orders", BUYERS,
            "DELETE /projects/{id}/orders/{kind}/{orderId}", BUYERS, "POST /projects/{id}/payments", BUYERS,
            "DELETE /projects/{id}/payments/{paymentId}", BUYERS, "GET /projects/{id}/payments/{paymentId}/card-form", BUYERS,
            //
            "POST /designs", EVERYBODY, "GET /designs", MEMBERS, "GET /designs/{id}", EVERYBODY, "DELETE /designs/{id}", EVERYBODY,
            "GET /designs/{id}/pictures/{name}", EVERYBODY, "GET /designs/{id}/mesh", EVERYBODY, "POST /designs/uploads", EVERYBODY,
            "HEAD /designs/uploads/{id}", EVERYBODY,
            "PATCH /designs/uploads/{id}", EVERYBODY, "POST /designs/{id}/prices", EVERYBODY, "POST /designs/{id}/quotes", EVERYBODY,
            "GET /quotes/{id}", EVERYBODY, "GET /prototyping/choices/{process}", EVERYBODY,
            "POST /quotes/{id}/order", BUYERS, "GET /production/orders", BUYERS, "GET /provider/orders", FULFILLERS,
            "GET /provider/orders/{id}/design", FULFILLERS, "GET /provider/tenders/{id}/design", FULFILLERS,
            "GET /operations/production/orders", OPERATORS, "GET /production/orders/{id}", WHOEVER_IS_KNOWN,
            "POST /production/orders/{id}/deeds", WHOEVER_IS_KNOWN, "POST /production/orders/{id}/payment", BUYERS,
            "GET /production/orders/{id}/card-form", BUYERS, "POST /production/orders/{id}/reorder", BUYERS,
            "POST /production/orders/{id}/files", WHOEVER_IS_KNOWN, "GET /production/orders/{id}/files/{fileId}", WHOEVER_IS_KNOWN,
            "GET /test-plans/questions", EVERYBODY, "POST /test-plans", EVERYBODY, "GET /test-plans", MEMBERS,
            "GET /test-plans/{id}", EVERYBODY, "GET /test-plans/{id}/laboratories", EVERYBODY, "POST /test-plans/{id}/quotes", EVERYBODY,
            "GET /units/{id}/leasing", EVERYBODY, "POST /leases", BUYERS, "GET /leases", BUYERS, "GET /leases/{id}", WHOEVER_IS_KNOWN,
            "POST /leases/{id}/offers", BUYERS,
            "POST /leases/{id}/acceptance", BUYERS, "POST /leases/{id}/signatures", OWNERS, "POST /leases/{id}/deeds", BUYERS,
            "POST /leases/{id}/renewals", BUYERS, "GET /leases/{id}/contracts/{contractId}/file", WHOEVER_IS_KNOWN,
            "GET /leases/{id}/contracts/{contractId}/record", WHOEVER_IS_KNOWN, "POST /leases/{id}/files", BUYERS,
            "GET /leases/{id}/files/{fileId}", WHOEVER_IS_KNOWN, "GET /leases/{id}/rent", WHOEVER_IS_KNOWN,
            "POST /leases/{id}/invoices/{invoiceId}/payment", BUYERS, "GET /leases/{id}/card-form", BUYERS,
            "POST /leases/{id}/settlement", BUYERS, "POST /leases/{id}/settlement/answer", BUYERS,
            "GET /leases/{id}/handovers", WHOEVER_IS_KNOWN, "PUT /leases/{id}/handovers/{occasion}", BUYERS,
            "POST /leases/{id}/handovers/{occasion}/signatures", OWNERS, "GET /operations/leases", OPERATORS,
            "POST /operations/leases/{id}/settlement", OPERATORS,
            //
            "GET /makerspaces", EVERYBODY, "GET /makerspaces/{slug}", EVERYBODY, "GET /makerspaces/{slug}/spaceapi.json", EVERYBODY,
            "GET /bookables", EVERYBODY, "GET /bookables/{slug}", EVERYBODY, "GET /bookables/{slug}/calendar", EVERYBODY,
            "GET /bookables/{slug}/calendar.csv", EVERYBODY, "GET /bookables/{slug}/calendar.ics", EVERYBODY,
            "GET /bookables/{slug}/photo", EVERYBODY, "POST /bookings", PEOPLE, "GET /bookings", PEOPLE, "GET /bookings/{id}", PEOPLE,
            "PUT /bookings/{id}/time", PEOPLE, "POST /bookings/{id}/cancellation", PEOPLE, "POST /bookings/{id}/acceptance", PEOPLE,
            "POST /bookings/{id}/payment", PEOPLE, "GET /bookings/{id}/card-form", PEOPLE, "GET /bookings/{id}/calendar.ics", PEOPLE,
            "POST /booking-waits", PEOPLE, "GET /booking-waits", PEOPLE, "DELETE /booking-waits/{id}", PEOPLE,
            "GET /bookings/feed", PEOPLE, "POST /bookings/feed", PEOPLE, "DELETE /bookings/feed", PEOPLE,
            "GET /bookings/feeds/{token}/calendar.ics", EVERYBODY, "GET /keeper/makerspaces", LETTERS,
            "PUT /keeper/makerspaces/{slug}/open", LETTERS, "GET /keeper/bookables", LETTERS,
            "GET /bookable-kinds", EVERYBODY, "GET /keeper/makerspaces/{slug}/hours", LETTERS,
            "PUT /keeper/makerspaces/{slug}/hours", LETTERS,
            "POST /keeper/makerspaces/{slug}/bookables", LETTERS, "PUT /keeper/bookables/{slug}", LETTERS,
            "DELETE /keeper/bookables/{slug}", LETTERS, "POST /keeper/bookables/{slug}/photo", LETTERS,
            "DELETE /keeper/bookables/{slug}/photo", LETTERS, "GET /keeper/bookings", LETTERS,
            "POST /keeper/bookings/{id}/outcome", LETTERS, "POST /keeper/bookings/{id}/cancellation", LETTERS,
            "POST /keeper/blocks", LETTERS, "GET /keeper/trainings", LETTERS, "POST /keeper/makerspaces/{slug}/trainings", LETTERS,
            "PUT /keeper/trainings/{id}", LETTERS, "PUT /keeper/trainings/{id}/ending", LETTERS, "DELETE /keeper/trainings/{id}/ending",
            LETTERS,
            "POST /keeper/trainings/{id}/people", LETTERS, "DELETE /keeper/trainings/{id}/people/{person}", LETTERS,
            "GET /keeper/bookables/{slug}/person", LETTERS, "PUT /keeper/bookables/{slug}/person", LETTERS,
            "DELETE /keeper/bookables/{slug}/person", LETTERS, "GET /mentorships", PEOPLE, "POST /mentorships/{slug}/agreement", PEOPLE,
            "DELETE /mentorships/{slug}", PEOPLE,
            "GET /keeper/bookables/{slug}/calendars", LETTERS, "POST /keeper/bookables/{slug}/calendars/files", LETTERS,
            "POST /keeper/bookables/{slug}/calendars", LETTERS, "DELETE /keeper/bookables/{slug}/calendars/{id}", LETTERS,
            "GET /keeper/makerspaces/{slug}/use", LETTERS, "GET /keeper/makerspaces/{slug}/use.csv", LETTERS,
            //
            "GET /events", EVERYBODY, "GET /events/{id}", EVERYBODY, "GET /events/{id}/calendar.ics", EVERYBODY,
            "GET /events/{id}/poster.svg", EVERYBODY, "GET /share/events/{id}", EVERYBODY, "GET /event-series", EVERYBODY,
            "GET /event-series/{slug}/calendar.ics", EVERYBODY, "GET /makerspaces/{slug}/calendar.ics", EVERYBODY,
            "POST /events/{id}/seats", PEOPLE, "GET /event-seats", PEOPLE, "DELETE /event-seats/{id}", PEOPLE,
            "POST /event-seats/{id}/ticket", PEOPLE, "POST /keeper/makerspaces/{slug}/events", LETTERS,
            "POST /keeper/makerspaces/{slug}/event-series", LETTERS, "PUT /keeper/events/{id}", LETTERS,
            "GET /keeper/events", LETTERS, "GET /keeper/events/{id}", LETTERS, "PUT /keeper/events/{id}/recording", LETTERS,
            "GET /keeper/event-series", LETTERS,
            "POST /keeper/events/{id}/cancellation", LETTERS, "GET /keeper/events/{id}/seats", LETTERS,
            "POST /keeper/check-ins", LETTERS, "GET /collaborations", EVERYBODY, "GET /collaborations/{id}", EVERYBODY,
            "POST /collaborations", PEOPLE, "POST /collaborations/{id}/closing", PEOPLE, "POST /collaborations/{id}/interests", PEOPLE,
            "GET /collaborations/{id}/interests", PEOPLE, "POST /collaborations/{id}/interests/{interest}/reply", PEOPLE,
            //
            "GET /test-plans/vouchers", BUYERS, "GET /quotes/{id}/weeks", EVERYBODY,
            "GET /providers", EVERYBODY, "GET /providers/{slug}", EVERYBODY,
            //
            "GET /provider", FULFILLERS, "PUT /provider/profile", OWNERS, "PUT /provider/machines", OWNERS,
            "PUT /provider/certificates", OWNERS, "PUT /provider/calendar", FULFILLERS, "GET /provider/rules", FULFILLERS,
            "GET /provider/rules/{id}", FULFILLERS, "GET /provider/rules/{id}/comparison", FULFILLERS, "POST /provider/rules/trials",
            FULFILLERS, "POST /provider/rules", OWNERS,
            "DELETE /provider/offerings/{process}", OWNERS, "GET /provider/rules/starters/{process}", FULFILLERS,
            "GET /provider/rules/facts", FULFILLERS, "GET /provider/application", OWNERS, "PUT /provider/application", OWNERS,
            "POST /provider/application/documents", OWNERS, "GET /provider/application/documents/{id}", OWNERS,
            "DELETE /provider/application/documents/{id}", OWNERS, "POST /provider/application/submission", OWNERS,
            "POST /provider/application/reopening", OWNERS, "GET /operations/provider-applications", OPERATORS,
            "GET /operations/provider-applications/{id}", OPERATORS,
            "GET /operations/provider-applications/{id}/documents/{documentId}", OPERATORS,
            "PUT /operations/provider-applications/{id}/ticks", OPERATORS,
            "POST /operations/provider-applications/{id}/approval", OPERATORS,
            "POST /operations/provider-applications/{id}/request-for-more", OPERATORS,
            "POST /operations/provider-applications/{id}/rejection", OPERATORS, "GET /prototyping/score-rule", EVERYBODY,
            "GET /provider/standing", FULFILLERS, "POST /provider/verdicts/{id}/appeal", OWNERS, "GET /operations/providers", OPERATORS,
            "GET /operations/providers/{id}", OPERATORS, "POST /operations/providers/{id}/score", OPERATORS,
            "POST /operations/providers/{id}/verdicts", OPERATORS, "POST /operations/provider-verdicts/{id}/withdrawal", OPERATORS,
            "POST /operations/provider-verdicts/{id}/appeal-answer", OPERATORS,
            "GET /requests", BUYERS, "POST /requests", BUYERS, "GET /requests/{id}", BUYERS, "POST /requests/{id}/attachments", BUYERS,
            "POST /requests/{id}/answers", BUYERS, "POST /requests/{id}/messages", BUYERS, "POST /requests/{id}/withdrawal", BUYERS,
            "POST /requests/{id}/acceptance", BUYERS, "POST /requests/{id}/refusal", BUYERS, "POST /requests/{id}/files", BUYERS,
            "GET /requests/{id}/files/{fileId}", BUYERS,
            "GET /operations/requests", OPERATORS, "GET /operations/requests/{id}", OPERATORS,
            "POST /operations/requests/{id}/questions", OPERATORS, "POST /operations/requests/{id}/messages", OPERATORS,
            "GET /operations/requests/{id}/candidates", OPERATORS, "POST /operations/requests/{id}/tenders", OPERATORS,
            "POST /operations/requests/{id}/bidder-questions/{questionId}/answer", OPERATORS,
            "POST /operations/requests/{id}/invitations/{invitationId}/refusal", OPERATORS,
            "POST /operations/requests/{id}/offers", OPERATORS, "POST /operations/requests/{id}/reopening", OPERATORS,
            "POST /operations/requests/{id}/rejection", OPERATORS, "POST /operations/requests/{id}/files", OPERATORS,
            "GET /operations/requests/{id}/files/{fileId}", OPERATORS,
            "GET /provider/tenders", FULFILLERS, "GET /provider/tenders/{id}", FULFILLERS,
            "POST /provider/tenders/{id}/questions", FULFILLERS, "PUT /provider/tenders/{id}/bid", FULFILLERS,
            "POST /provider/tenders/{id}/refusal", FULFILLERS, "GET /provider/tenders/{id}/files/{fileId}", FULFILLERS,
            //
            "GET /cart", CART_FILLERS, "GET /cart/summary", CART_FILLERS,
            "POST /cart/lines", CART_FILLERS, "PUT /cart/lines/{id}", CART_FILLERS, "DELETE /cart/lines/{id}", CART_FILLERS,
            "GET /addresses", BUYERS, "POST /addresses", BUYERS, "DELETE /addresses/{id}", BUYERS,
            "POST /checkouts", BUYERS, "POST /checkouts/quotes", BUYERS, "GET /checkouts/{id}", BUYERS,
            "POST /checkouts/{id}/payment", BUYERS, "GET /checkouts/{id}/card-form", BUYERS, "GET /orders", BUYERS, "GET /orders/{id}",
            BUYERS,
            "POST /orders/{id}/cancellation", BUYERS, "POST /orders/{id}/receipt", BUYERS, "POST /orders/{id}/returns", BUYERS,
            "POST /orders/{id}/dispute", BUYERS, "POST /orders/{id}/messages", BUYERS,
            "GET /supply/orders", FULFILLERS, "GET /supply/orders/{id}", FULFILLERS, "GET /supply/pick-list", FULFILLERS,
            "POST /supply/orders/{id}/confirmation", FULFILLERS, "POST /supply/orders/{id}/picking", FULFILLERS,
            "POST /supply/orders/{id}/shipments", FULFILLERS, "POST /supply/orders/{id}/readiness", FULFILLERS,
            "POST /supply/orders/{id}/hand-over", FULFILLERS, "POST /supply/orders/{id}/cancellation", FULFILLERS,
            "POST /supply/orders/{id}/return-answer", FULFILLERS, "POST /supply/orders/{id}/messages", FULFILLERS,
            "POST /supply/orders/{id}/invoice", FULFILLERS, "GET /operations/disputes", OPERATORS,
            "GET /operations/disputes/{id}", OPERATORS, "POST /operations/disputes/{id}/messages", OPERATORS,
            "POST /operations/disputes/{id}/decision", OPERATORS,
            "GET /operations/chargebacks", OPERATORS, "GET /operations/chargebacks/{id}", OPERATORS,
            "POST /operations/chargebacks/{id}/evidence", OPERATORS, "POST /operations/chargebacks/{id}/concession", OPERATORS,
            "GET /operations/failed-refunds", OPERATORS, "POST /operations/failed-refunds/{id}/retry", OPERATORS,
            "POST /operations/failed-refunds/{id}/bank-payment", OPERATORS,
            "POST /orders/{id}/return-shipment", BUYERS, "POST /supply/orders/{id}/return-arrival", FULFILLERS,
            "POST /orders/{id}/files", BUYERS, "GET /orders/{id}/files/{fileId}", BUYERS,
            "POST /supply/orders/{id}/files", FULFILLERS, "GET /supply/orders/{id}/files/{fileId}", FULFILLERS,
            "POST /supply/orders/{id}/invoice-file", FULFILLERS,
            "POST /operations/disputes/{id}/files", OPERATORS, "GET /operations/disputes/{id}/files/{fileId}", OPERATORS,
            "GET /vouchers", BUYERS, "POST /vouchers", BUYERS,
            "GET /operations/vouchers/programmes", OPERATORS, "POST /operations/vouchers/programmes", OPERATORS,
            "GET /operations/vouchers/programmes/{id}", OPERATORS, "PUT /operations/vouchers/programmes/{id}", OPERATORS,
            "GET /operations/vouchers/programmes/{id}/vouchers", OPERATORS,
            "POST /operations/vouchers/programmes/{id}/vouchers", OPERATORS,
            "POST /operations/vouchers/{id}/withdrawal", OPERATORS,
            //
            "GET /organisation", MEMBERS,
            "GET /organisation/members", MEMBERS,
            "PATCH /organisation", WHO_DECIDES, "POST /organisation/members", WHO_DECIDES, "PUT /organisation/members/{id}", WHO_DECIDES,
            "DELETE /organisation/members/{id}", WHO_DECIDES, "GET /organisation/audit", WHO_DECIDES,
            "GET /organisation/invitations", WHO_DECIDES, "POST /organisation/invitations/{id}/mails", WHO_DECIDES,
            "DELETE /organisation/invitations/{id}", WHO_DECIDES,
            "GET /organisation/api-keys", WHO_DECIDES, "POST /organisation/api-keys", WHO_DECIDES,
            "POST /organisation/api-keys/{id}/rotate", WHO_DECIDES, "DELETE /organisation/api-keys/{id}", WHO_DECIDES,
            //
            "GET /me", WHOEVER_IS_KNOWN, "PATCH /me", PEOPLE, "POST /me/password", PEOPLE, "POST /me/email", PEOPLE,
            "GET /me/sessions", PEOPLE, "DELETE /me/sessions/{id}", PEOPLE, "GET /me/export", PEOPLE, "POST /me/deletion", PEOPLE,
            "POST /me/memberships", PEOPLE, "POST /me/totp", PEOPLE, "POST /me/totp/confirmation", PEOPLE, "POST /me/totp/end", PEOPLE,
            "DELETE /sessions/current", PEOPLE, "PUT /sessions/current/organisation", PEOPLE,
            //
            "GET /supply/application", OWNERS, "PUT /supply/application", OWNERS, "POST /supply/application/documents", OWNERS,
            "GET /supply/application/documents/{id}", OWNERS, "DELETE /supply/application/documents/{id}", OWNERS,
            "POST /supply/application/submission", OWNERS, "POST /supply/application/reopening", OWNERS,
            "GET /operations/suppliers", OPERATORS, "GET /operations/supplier-applications", OPERATORS,
            "GET /operations/supplier-applications/{id}", OPERATORS,
            "GET /operations/supplier-applications/{id}/documents/{documentId}", OPERATORS,
            "POST /operations/supplier-applications/{id}/approval", OPERATORS,
            "POST /operations/supplier-applications/{id}/request-for-more", OPERATORS,
            "POST /operations/supplier-applications/{id}/rejection", OPERATORS, "POST /operations/suppliers/{id}/suspension", OPERATORS,
            "DELETE /operations/suppliers/{id}/suspension", OPERATORS,
            "GET /supply/imports", IMPORTERS, "POST /supply/imports", IMPORTERS, "GET /supply/imports/{id}", IMPORTERS,
            "POST /supply/imports/{id}/apply", IMPORTERS, "PUT /supply/imports/{id}/columns", IMPORTERS,
            "GET /supply/imports/{id}/preview", IMPORTERS, "GET /supply/imports/{id}/errors.csv", IMPORTERS,
            "GET /supply/feed", IMPORTERS, "PUT /supply/feed", IMPORTERS, "DELETE /supply/feed", IMPORTERS,
            "POST /supply/feed/pulls", IMPORTERS, "GET /supply/feed/pulls", IMPORTERS,
            "GET /supply/imports/{id}/events", IMPORTERS, "GET /supply/offers", STOCK_READERS, "GET /supply/offers/{sku}", STOCK_READERS,
            "GET /supply/offers/{sku}/prices", STOCK_READERS, "GET /supply/offers/{sku}/stock-moves", STOCK_READERS,
            "PUT /supply/offers/{sku}", STOCK_EDITORS, "DELETE /supply/offers/{sku}", STOCK_EDITORS,
            "POST /supply/offers/{sku}/stock-moves", STOCK_EDITORS, "POST /supply/offers/batch", STOCK_EDITORS,
            "GET /supply/proposals", OPERATORS, "GET /supply/proposals/{id}", OPERATORS,
            "POST /supply/proposals/{id}/accept", OPERATORS, "POST /supply/proposals/{id}/merge", OPERATORS,
            "POST /supply/proposals/{id}/refuse", OPERATORS,
            //
            "GET /suppliers/{id}/reviews", EVERYBODY, "GET /parts/{id}/reviews", EVERYBODY, "GET /orders/{id}/review", BUYERS,
            "POST /orders/{id}/review", BUYERS, "PUT /orders/{id}/review", BUYERS, "POST /reviews/{id}/reports", PEOPLE,
            "GET /supply/reviews", FULFILLERS, "PUT /supply/reviews/{id}/reply", FULFILLERS, "GET /operations/reviews", OPERATORS,
            "POST /operations/reviews/{id}/decision", OPERATORS, "GET /notices", PEOPLE, "GET /notices/count", PEOPLE,
            "POST /notices/{id}/read", PEOPLE, "POST /notices/read-all", PEOPLE, "GET /notices/settings", PEOPLE,
            "PUT /notices/settings", PEOPLE,
            //
            "POST /accounts", EVERYBODY, "POST /accounts/verifications", EVERYBODY, "POST /accounts/password-resets", EVERYBODY,
            "POST /accounts/passwords", EVERYBODY, "POST /accounts/email-changes", EVERYBODY, "POST /sessions", EVERYBODY,
            "GET /supply/dashboard", STOCK_READERS, "GET /supply/counters", STOCK_READERS, "GET /supply/opening-hours", STOCK_READERS,
            "PUT /supply/opening-hours", WHO_DECIDES,
            "POST /supply/offers/{sku}/photos", STOCK_EDITORS, "DELETE /supply/offers/{sku}/photos/{id}", STOCK_EDITORS,
            "GET /offer-photos/{id}", EVERYBODY, "PUT /operations/suppliers/{id}/trust", OPERATORS,
            "DELETE /operations/suppliers/{id}/trust", OPERATORS,
            "POST /offers/{id}/reports", PEOPLE, "GET /operations/reports", OPERATORS,
            "POST /operations/reports/{id}/decision", OPERATORS, "GET /operations/reindex", OPERATORS, "POST /operations/reindex",
            OPERATORS,
            //
            "GET /exchange-rates", EVERYBODY, "GET /operations/exchange-rates", OPERATORS, "POST /operations/exchange-rates", OPERATORS,
            "POST /operations/exchange-rates/imports", OPERATORS, "GET /operations/trial-balance", OPERATORS,
            "GET /operations/ledger/accounts", OPERATORS, "GET /operations/ledger/entries", OPERATORS,
            "GET /operations/ledger/entries.csv", OPERATORS, "GET /operations/ledger/transactions/{id}", OPERATORS,
            "POST /operations/ledger/corrections", OPERATORS, "GET /operations/checks", OPERATORS, "POST /operations/checks", OPERATORS,
            "GET /supply/statements", FINANCE_READERS, "GET /supply/statements.csv", FINANCE_READERS,
            "GET /supply/statements.pdf", FINANCE_READERS,
            //
            "POST /webhooks/stripe", EVERYBODY, "GET /operations/reconciliation", OPERATORS, "POST /operations/reconciliation", OPERATORS,
            //
            "GET /session", EVERYBODY, "GET /health", EVERYBODY, "GET /health/ready", EVERYBODY, "GET /meta", EVERYBODY, "GET /outbox",
            EVERYBODY,
            "GET /categories", EVERYBODY, "GET /district", EVERYBODY, "GET /markets", EVERYBODY, "GET /markets/{slug}", EVERYBODY,
            "GET /parts", EVERYBODY, "GET /parts/suggest", EVERYBODY, "GET /parts/compare", EVERYBODY, "GET /services", EVERYBODY,
            "GET /parts/{id}", EVERYBODY,
            "GET /parts/{id}/offers", EVERYBODY,
            "GET /parts/{id}/history", EVERYBODY, "GET /market/indices", EVERYBODY, "GET /market/indices/{category}", EVERYBODY,
            "GET /market/indices/{category}/basket", EVERYBODY, "GET /market/indices/{category}/weeks.csv", EVERYBODY,
            "GET /market/weeks.csv", EVERYBODY, "GET /market/surges", EVERYBODY, "GET /market/scarce", EVERYBODY,
            "GET /market/shortages", EVERYBODY, "GET /market/searched-parts", EVERYBODY, "GET /market/searched-words", EVERYBODY,
            "GET /units", EVERYBODY, "GET /units/choices", EVERYBODY, "GET /units/{id}", EVERYBODY, "GET /spaces/{id}/units", EVERYBODY,
            "GET /places/within", EVERYBODY, "GET /places/within/streets", EVERYBODY, "GET /markets/{slug}/stock", EVERYBODY,
            "GET /markets/{slug}/units", EVERYBODY, "GET /places/buildings/{slug}/floors.geojson", EVERYBODY,
            "GET /places/buildings/{slug}/floors.imdf.zip", EVERYBODY, "POST /operations/buildings/{slug}/floors", OPERATORS,
            "GET /part-watches", PEOPLE, "POST /part-watches", PEOPLE, "PUT /part-watches/{id}", PEOPLE,
            "DELETE /part-watches/{id}", PEOPLE, "POST /part-watches/unsubscriptions", EVERYBODY,
            "GET /saved-units", PEOPLE, "PUT /saved-units/{id}", PEOPLE,
            "DELETE /saved-units/{id}", PEOPLE, "GET /saved-needs", PEOPLE, "POST /saved-needs", PEOPLE,
            "PUT /saved-needs/{id}", PEOPLE, "DELETE /saved-needs/{id}", PEOPLE, "POST /saved-needs/unsubscriptions", EVERYBODY,
            "GET /lettings", LETTERS, "GET /lettings/choices", LETTERS, "POST /lettings", LETTERS, "GET /lettings/{id}", LETTERS,
            "PUT /lettings/{id}", LETTERS, "DELETE /lettings/{id}", LETTERS, "POST /lettings/{id}/submission", LETTERS,
            "POST /lettings/{id}/withdrawal", LETTERS, "POST /lettings/{id}/confirmation", LETTERS, "POST /lettings/{id}/papers", LETTERS,
            "GET /lettings/{id}/papers/{paperId}", LETTERS, "DELETE /lettings/{id}/papers/{paperId}", LETTERS,
            "GET /operations/lettings", OPERATORS, "GET /operations/lettings/{id}", OPERATORS,
            "GET /operations/lettings/{id}/papers/{paperId}", OPERATORS, "POST /operations/lettings/{id}/publication", OPERATORS,
            "POST /operations/lettings/{id}/refusal", OPERATORS,
            "POST /units/{id}/enquiries", PEOPLE, "GET /enquiries", PEOPLE, "GET /enquiries/{id}", PEOPLE,
            "POST /enquiries/{id}/messages", PEOPLE, "GET /lettings/enquiries", LETTERS,
            "GET /units/{id}/viewings", EVERYBODY, "POST /units/{id}/viewings", PEOPLE, "GET /viewings", PEOPLE,
            "GET /viewings/{id}", PEOPLE, "POST /viewings/{id}/move", PEOPLE, "POST /viewings/{id}/cancellation", PEOPLE,
            "GET /viewings/{id}/calendar.ics", PEOPLE, "GET /viewings/feed", PEOPLE, "POST /viewings/feed", PEOPLE,
            "DELETE /viewings/feed", PEOPLE, "GET /viewings/feeds/{token}/calendar.ics", EVERYBODY,
            "GET /lettings/{id}/viewing-times", LETTERS, "PUT /lettings/{id}/viewing-times", LETTERS, "GET /lettings/viewings", LETTERS,
            "POST /lettings/viewings/{id}/cancellation", LETTERS, "POST /lettings/viewings/{id}/outcome", LETTERS,
            "GET /lettings/viewings/feed", LETTERS, "POST /lettings/viewings/feed", LETTERS, "DELETE /lettings/viewings/feed", LETTERS,
            //
            "GET /centres", EVERYBODY, "GET /centres/{slug}", EVERYBODY, "GET /centres/{slug}/slots", EVERYBODY,
            "GET /centres/{slug}/desks", EVERYBODY, "POST /appointments", PEOPLE, "GET /appointments", PEOPLE,
            "GET /appointments/{id}", PEOPLE, "POST /appointments/{id}/move", PEOPLE, "POST /appointments/{id}/cancellation", PEOPLE,
            "GET /appointments/{id}/calendar.ics", PEOPLE, "GET /operations/appointments", OPERATORS,
            "POST /operations/appointments/{id}/attendance", OPERATORS,
            "POST /cases", PEOPLE, "GET /cases", PEOPLE, "GET /cases/{id}", PEOPLE, "POST /cases/{id}/messages", PEOPLE,
            "POST /cases/{id}/closing", PEOPLE, "POST /cases/{id}/reopening", PEOPLE, "POST /cases/{id}/files", PEOPLE,
            "GET /cases/{id}/files/{fileId}", PEOPLE, "GET /operations/cases", OPERATORS, "GET /operations/cases/{id}", OPERATORS,
            "POST /operations/cases/{id}/assignment", OPERATORS, "POST /operations/cases/{id}/answers", OPERATORS,
            "POST /operations/cases/{id}/messages", OPERATORS, "POST /operations/cases/{id}/closing", OPERATORS,
            "POST /operations/cases/{id}/files", OPERATORS, "GET /operations/cases/{id}/files/{fileId}", OPERATORS,
            "POST /desk-days", BUYERS, "GET /desk-days", BUYERS, "POST /desk-days/{id}/confirmation", BUYERS,
            "POST /desk-days/{id}/pass", BUYERS, "POST /desk-days/{id}/cancellation", BUYERS, "GET /desk-passes/{token}", EVERYBODY,
            "GET /operations/desk-days", OPERATORS, "POST /operations/desk-days/check-in", OPERATORS,
            "GET /policies", EVERYBODY, "GET /policies/questions", EVERYBODY, "POST /policies/matches", EVERYBODY,
            "GET /organisation/facts", MEMBERS, "PUT /organisation/facts", WHO_DECIDES,
            //
            "GET /spaces", EVERYBODY, "GET /spaces/{id}", EVERYBODY, "GET /suppliers", EVERYBODY, "GET /suppliers/{id}", EVERYBODY,
            "GET /suppliers/{id}/offers", EVERYBODY);

    private final Api api;
    private final TestAccounts accounts;

    AccessMatrixTest(Api api, ApplicationContext product) {
        this.api = api;
        this.accounts = new TestAccounts(api, product);
    }

    private static Map<String, String> rows(String... operationsAndOutcomes) {
        Map<String, String> rows = new TreeMap<>();
        for (int i = 0; i < operationsAndOutcomes.length; i += 2) {
            rows.put(operationsAndOutcomes[i], operationsAndOutcomes[i + 1].replace(" ", ""));
        }
        return rows;
    }

    /** Everybody who may ask. Each question has its own session, because some end it. */
    private Map<String, Supplier<Visitor>> askers() {
        OrganisationId maker = accounts.organisation(OrganisationKind.MAKER);
        OrganisationId supplier = accounts.organisation(OrganisationKind.SUPPLIER);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        Map<String, Supplier<Visitor>> askers = new LinkedHashMap<>();
        askers.put("nobody", () -> Visitor.nobody(api));
        askers.put("owner of a maker", person(maker, false, Role.OWNER));
        askers.put("owner of a supplier", person(supplier, false, Role.OWNER));
        askers.put("buyer", person(supplier, false, Role.BUYER));
        askers.put("stock keeper", person(supplier, false, Role.STOCK_KEEPER));
        askers.put("finance", person(supplier, false, Role.FINANCE));
        askers.put("operator without second factor", person(platform, false, Role.OPERATOR));
        askers.put("operator", person(platform, true, Role.OPERATOR));
        askers.put("admin", person(platform, true, Role.ADMIN));
        for (Scope scope : Scope.values()) {
            Visitor machine = accounts.machine(supplier, scope);
            askers.put("key for " + scope.code(), () -> machine);
        }
        return askers;
    }

    private Supplier<Visitor> person(OrganisationId organisation, boolean secondFactor, Role role) {
        PersonId person = accounts.member(organisation, role);
        return () -> accounts.browser(person, organisation, secondFactor);
    }

    /** An operation of our description, with the media type of its body, empty when it takes none. */
    private record Operation(String method, String path, String mediaType) {
        String name() {
            return method + " " + path;
        }
    }

    private static List<Operation> operations() {
        InputStream file = Objects.requireNonNull(AccessMatrixTest.class.getResourceAsStream("/META-INF/swagger/virtual-hqb.yml"));
        JsonNode description = new ObjectMapper().valueToTree(new Yaml().<Object>load(file));
        List<Operation> operations = new ArrayList<>();
        description.path("paths").properties().forEach(path -> path.getValue().properties().forEach(method -> {
            var bodies = method.getValue().path("requestBody").path("content").fieldNames();
            operations.add(new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey().substring("/api/v1".length()),
                    bodies.hasNext() ? bodies.next() : ""));
        }));
        return operations;
    }

    @Test
    void everyEndpointHasARowAndNoRowIsLeftOver() {
        assertThat(ROWS.keySet()).isEqualTo(new TreeSet<>(operations().stream().map(Operation::name).toList()));
    }

    @Test
    void everybodyGetsWhatTheTableSaysAndNothingElse() {
        Map<String, Supplier<Visitor>> askers = askers();
        List<String> columns = new ArrayList<>(askers.keySet());

        List<String> wrong = columns.parallelStream()
                .flatMap(column -> wrong(column, columns.indexOf(column), Objects.requireNonNull(askers.get(column)))).toList();

        assertThat(wrong).isEmpty();
    }

    private static Stream<String> wrong(String asker, int column, Supplier<Visitor> visitor) {
        return operations().stream().flatMap(operation -> {
            String expected = ROWS.getOrDefault(operation.name(), "");
            if (expected.equals(EVERYBODY.replace(" ", "")) && column > 1) {
                return Stream.empty(); // whoever gets what nobody and somebody get
            }
            char wanted = column < expected.length() ? expected.charAt(column) : ' ';
            Answer answer = ask(visitor.get(), operation);
            return outcome(answer) == wanted ? Stream.empty() : Stream.of(asker + ", expected " + wanted + ": " + answer);
        });
    }

    private static Answer ask(Visitor visitor, Operation operation) {
        String path = operation.path.replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
        return operation.mediaType.startsWith("multipart/")
                ? visitor.send(operation.method, path, "--x--\r\n", "multipart/form-data; boundary=x")
                : visitor.send(operation.method, path, operation.mediaType.isEmpty() ? "" : "{}", operation.mediaType);
    }

    private static char outcome(Answer answer) {
        String type = answer.status() < 400 ? "" : answer.json().path("type").asText().replaceFirst(".*/", "");
        assertThat(type).as(answer.toString()).isNotEqualTo("csrf").isNotEqualTo("internal");
        return switch (type) {
            case "unauthenticated" -> '?';
            case "second-factor-required" -> '2';
            case "forbidden" -> '-';
            default -> '+';
        };
    }
}
