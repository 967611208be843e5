package hqb.standin;

import com.stripe.param.*;
import com.stripe.param.v2.core.AccountCloseParams;
import com.stripe.param.v2.core.AccountLinkCreateParams;
import hqb.standin.protocol.StripeFailure;
import hqb.standin.resources.BalanceTransactions;
import hqb.standin.resources.Charges;
import hqb.standin.resources.Customers;
import hqb.standin.resources.Disputes;
import hqb.standin.resources.Events;
import hqb.standin.resources.PaymentAttempts;
import hqb.standin.resources.PaymentIntents;
import hqb.standin.resources.PaymentMethods;
import hqb.standin.resources.Payouts;
import hqb.standin.resources.RecipientAccounts;
import hqb.standin.resources.Refunds;
import hqb.standin.resources.SetupIntents;
import hqb.standin.resources.Transfers;
import hqb.standin.resources.WebhookEndpoints;
import hqb.standin.resources.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The table of all requests that are answered, with the resources behind them. */
final class Routes {
    final BalanceTransactions statement;
    final PaymentMethods methods;
    final Charges charges;
    final Disputes disputes;
    final PaymentAttempts attempts;
    final PaymentIntents payments;
    final SetupIntents setups;
    final Refunds refunds;
    final RecipientAccounts recipients;
    final Transfers transfers;
    final Payouts payouts;
    final WebhookEndpoints endpoints;
    private final Customers customers;
    private final Events events;
    private final List<Route> all = new ArrayList<>();

    /** A route that fits, with the variable parts of the path. */
    record Match(Route route, List<String> ids) {
    }

    Routes(World world) {
        statement = new BalanceTransactions(world);
        methods = new PaymentMethods(world);
        charges = new Charges(world, statement);
        disputes = new Disputes(world, statement);
        attempts = new PaymentAttempts(world, charges, methods, disputes);
        payments = new PaymentIntents(world, attempts, charges, methods);
        setups = new SetupIntents(world, methods);
        refunds = new Refunds(world, charges, statement);
        recipients = new RecipientAccounts(world);
        transfers = new Transfers(world, charges, statement, recipients);
        payouts = new Payouts(world, statement);
        endpoints = new WebhookEndpoints(world);
        customers = new Customers(world);
        events = new Events(world);
        paying();
        keeping();
        movingMoney();
        watching();
    }

    private void paying() {
        String[] fields = {"amount", "currency", "customer", "description", "expand", "metadata", "payment_method", "payment_method_data",
            "payment_method_options", "payment_method_types", "receipt_email", "setup_future_usage", "shipping",
            "statement_descriptor", "statement_descriptor_suffix", "transfer_group"};
        post("/v1/payment_intents", PaymentIntentCreateParams.class, payments::create, with(fields, "automatic_payment_methods",
                "capture_method", "confirm", "error_on_requires_action", "off_session", "return_url"));
        get("/v1/payment_intents", PaymentIntentListParams.class, payments::list, "created", "customer", "ending_before", "expand", "limit",
                "starting_after");
        get("/v1/payment_intents/:id", PaymentIntentRetrieveParams.class, payments::retrieve);
        post("/v1/payment_intents/:id", PaymentIntentUpdateParams.class, payments::update, fields);
        post("/v1/payment_intents/:id/confirm", PaymentIntentConfirmParams.class, payments::confirm, "error_on_requires_action", "expand",
                "off_session", "payment_method", "payment_method_data", "payment_method_options", "receipt_email", "return_url",
                "setup_future_usage", "shipping");
        post("/v1/payment_intents/:id/capture", PaymentIntentCaptureParams.class, payments::capture, "amount_to_capture", "expand",
                "metadata");
        post("/v1/payment_intents/:id/cancel", PaymentIntentCancelParams.class, payments::cancel);
        get("/v1/charges", ChargeListParams.class, charges::list);
        get("/v1/charges/:id", ChargeRetrieveParams.class, charges::retrieve);
        post("/v1/charges/:id", ChargeUpdateParams.class, charges::update, "description", "expand", "metadata", "transfer_group");
        post("/v1/refunds", RefundCreateParams.class, refunds::create, "amount", "charge", "expand", "metadata", "payment_intent",
                "reason");
        get("/v1/refunds", RefundListParams.class, refunds::list);
        get("/v1/refunds/:id", RefundRetrieveParams.class, refunds::retrieve);
        post("/v1/refunds/:id", RefundUpdateParams.class, refunds::update);
        post("/v1/refunds/:id/cancel", RefundCancelParams.class, refunds::cancel);
        get("/v1/disputes", DisputeListParams.class, disputes::list);
        get("/v1/disputes/:id", DisputeRetrieveParams.class, disputes::retrieve);
        post("/v1/disputes/:id", DisputeUpdateParams.class, disputes::update);
        post("/v1/disputes/:id/close", DisputeCloseParams.class, disputes::close);
    }

    private void keeping() {
        post("/v1/setup_intents", SetupIntentCreateParams.class, setups::create, "automatic_payment_methods", "confirm", "customer",
                "description", "expand", "metadata", "payment_method", "payment_method_data", "payment_method_types", "return_url",
                "usage");
        get("/v1/setup_intents", SetupIntentListParams.class, setups::list, "created", "customer", "ending_before", "expand", "limit",
                "payment_method", "starting_after");
        get("/v1/setup_intents/:id", SetupIntentRetrieveParams.class, setups::retrieve);
        post("/v1/setup_intents/:id", SetupIntentUpdateParams.class, setups::update, "expand", "metadata", "payment_method",
                "payment_method_data");
        post("/v1/setup_intents/:id/confirm", SetupIntentConfirmParams.class, setups::confirm, "expand", "payment_method",
                "payment_method_data", "return_url");
        post("/v1/setup_intents/:id/cancel", SetupIntentCancelParams.class, setups::cancel);
        post("/v1/payment_methods", PaymentMethodCreateParams.class, methods::create, "alipay", "allow_redisplay", "billing_details",
                "card",
                "expand", "metadata", "type", "wechat_pay");
        get("/v1/payment_methods", PaymentMethodListParams.class, methods::list, "customer", "ending_before", "expand", "limit",
                "starting_after", "type");
        get("/v1/payment_methods/:id", PaymentMethodRetrieveParams.class, methods::retrieve);
        post("/v1/payment_methods/:id", PaymentMethodUpdateParams.class, methods::update, "expand", "metadata");
        post("/v1/payment_methods/:id/attach", PaymentMethodAttachParams.class, methods::attach, "customer", "expand");
        post("/v1/payment_methods/:id/detach", PaymentMethodDetachParams.class, methods::detach);
        String[] fields = {"address", "description", "email", "expand", "invoice_settings", "metadata", "name", "phone",
            "preferred_locales", "shipping"};
        post("/v1/customers", CustomerCreateParams.class, customers::create, fields);
        get("/v1/customers", CustomerListParams.class, customers::list, "created", "email", "ending_before", "expand", "limit",
                "starting_after");
        get("/v1/customers/:id", CustomerRetrieveParams.class, customers::retrieve);
        post("/v1/customers/:id", CustomerUpdateParams.class, customers::update, fields);
        delete("/v1/customers/:id", customers::delete);
        get("/v1/customers/:id/payment_methods", CustomerListPaymentMethodsParams.class, methods::list, "ending_before", "expand", "limit",
                "starting_after", "type");
    }

    private void movingMoney() {
        post("/v1/transfers", TransferCreateParams.class, transfers::create);
        get("/v1/transfers", TransferListParams.class, transfers::list);
        get("/v1/transfers/:id", TransferRetrieveParams.class, transfers::retrieve);
        post("/v1/transfers/:id", TransferUpdateParams.class, transfers::update);
        post("/v1/transfers/:id/reversals", TransferReversalCollectionCreateParams.class, transfers::reverse, "amount", "description",
                "expand", "metadata");
        get("/v1/transfers/:id/reversals", TransferReversalCollectionListParams.class, transfers::listReversals);
        get("/v1/transfers/:id/reversals/:reversal", TransferReversalCollectionRetrieveParams.class, transfers::reversal);
        post("/v1/payouts", PayoutCreateParams.class, payouts::create, "amount", "currency", "description", "expand", "metadata", "method",
                "statement_descriptor");
        get("/v1/payouts", PayoutListParams.class, payouts::list, "created", "destination", "ending_before", "expand", "limit",
                "starting_after", "status");
        get("/v1/payouts/:id", PayoutRetrieveParams.class, payouts::retrieve);
        post("/v1/payouts/:id", PayoutUpdateParams.class, payouts::update);
        post("/v1/payouts/:id/cancel", PayoutCancelParams.class, payouts::cancel);
        get("/v1/balance", BalanceRetrieveParams.class, statement::balance);
        get("/v1/balance_transactions", BalanceTransactionListParams.class, statement::list);
        get("/v1/balance_transactions/:id", BalanceTransactionRetrieveParams.class, statement::retrieve);
        post("/v2/core/accounts", com.stripe.param.v2.core.AccountCreateParams.class, recipients::create, "configuration", "contact_email",
                "contact_phone", "dashboard", "defaults", "display_name", "identity", "include", "metadata");
        get("/v2/core/accounts", com.stripe.param.v2.core.AccountListParams.class, recipients::list);
        get("/v2/core/accounts/:id", com.stripe.param.v2.core.AccountRetrieveParams.class, recipients::retrieve);
        post("/v2/core/accounts/:id", com.stripe.param.v2.core.AccountUpdateParams.class, recipients::update, "contact_email",
                "contact_phone", "dashboard", "display_name", "include", "metadata");
        post("/v2/core/accounts/:id/close", AccountCloseParams.class, recipients::close);
        post("/v2/core/account_links", AccountLinkCreateParams.class, recipients::link);
    }

    private void watching() {
        get("/v1/events", EventListParams.class, events::list);
        get("/v1/events/:id", EventRetrieveParams.class, events::retrieve);
        get("/v2/core/events", com.stripe.param.v2.core.EventListParams.class, events::listThin, "limit", "object_id");
        get("/v2/core/events/:id", NoParams.class, events::retrieveThin);
        post("/v1/webhook_endpoints", WebhookEndpointCreateParams.class, endpoints::create, "api_version", "description", "enabled_events",
                "expand", "metadata", "url");
        get("/v1/webhook_endpoints", WebhookEndpointListParams.class, endpoints::list);
        get("/v1/webhook_endpoints/:id", WebhookEndpointRetrieveParams.class, endpoints::retrieve);
        post("/v1/webhook_endpoints/:id", WebhookEndpointUpdateParams.class, endpoints::update, "disabled", "enabled_events", "expand",
                "metadata", "url");
        delete("/v1/webhook_endpoints/:id", endpoints::delete);
    }

    private static String[] with(String[] some, String... more) {
        var joined = new ArrayList<>(List.of(some));
        joined.addAll(List.of(more));
        return joined.toArray(String[]::new);
    }

    /** A request without parameters. */
    static final class NoParams {
        private NoParams() {
        }
    }

    private void get(String path, Class<?> parameters, Route.Handler handler, String... used) {
        add("GET", path, parameters, handler, used);
    }

    private void post(String path, Class<?> parameters, Route.Handler handler, String... used) {
        add("POST", path, parameters, handler, used);
    }

    private void delete(String path, Route.Handler handler) {
        add("DELETE", path, NoParams.class, handler);
    }

    private void add(String method, String path, Class<?> parameters, Route.Handler handler, String... used) {
        all.add(new Route(method, List.of(path.substring(1).split("/")), parameters, Set.of(used), handler));
    }

    /** The route for a request; 404 where there is none. */
    Match find(String method, String path) {
        String[] parts = path.substring(1).split("/");
        for (Route route : all) {
            List<String> ids = route.method().equals(method) ? route.match(parts) : null;
            if (ids != null) {
                return new Match(route, ids);
            }
        }
        throw StripeFailure.of(404, "invalid_request_error", null, "Unrecognized request URL (" + method + ": " + path
                + "). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.");
    }
}
