package hqb.payments.stripe;

import com.stripe.model.Transfer;
import com.stripe.model.TransferReversal;
import com.stripe.model.v2.core.Account;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferListParams;
import com.stripe.param.TransferReversalCreateParams;
import com.stripe.param.TransferReversalListParams;
import com.stripe.param.v2.core.AccountCreateParams;
import com.stripe.param.v2.core.AccountLinkCreateParams;
import com.stripe.param.v2.core.AccountListParams;
import com.stripe.param.v2.core.AccountRetrieveParams;
import hqb.platform.money.Amount;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Stripe is told and asked about those who are paid. Never inside a transaction. */
@Singleton
public class RecipientCalls {
    /** Under this name Stripe keeps our id of a thing. */
    private static final String OURS = "hqb";
    private static final long PAGE = 100;
    private static final String NONE = "none";

    private final StripeCalls calls;

    RecipientCalls(StripeCalls calls) {
        this.calls = calls;
    }

    /**
     * An account that is paid to.
     *
     * @param transfers Stripe's word for whether it may get transfers; {@code active} when it may
     * @param trouble   Stripe's word for what is missing; empty when nothing is
     */
    public record Recipient(String id, String transfers, String trouble) {
        /** Whether it may get transfers. */
        public boolean isActive() {
            return transfers.equals("active");
        }
    }

    /** Asks for an account. */
    public Recipient create(UUID supplier, String name, String key) {
        var transfers = AccountCreateParams.Configuration.Recipient.Capabilities.StripeBalance.StripeTransfers.builder()
                .setRequested(true).build();
        var recipient = AccountCreateParams.Configuration.Recipient.builder()
                .setCapabilities(AccountCreateParams.Configuration.Recipient.Capabilities.builder().setStripeBalance(
                        AccountCreateParams.Configuration.Recipient.Capabilities.StripeBalance.builder().setStripeTransfers(transfers)
                                .build())
                        .build())
                .build();
        var responsibilities = AccountCreateParams.Defaults.Responsibilities.builder()
                .setFeesCollector(AccountCreateParams.Defaults.Responsibilities.FeesCollector.APPLICATION)
                .setLossesCollector(AccountCreateParams.Defaults.Responsibilities.LossesCollector.APPLICATION).build();
        AccountCreateParams wanted = AccountCreateParams.builder().setDisplayName(name)
                .setDashboard(AccountCreateParams.Dashboard.EXPRESS)
                .setIdentity(AccountCreateParams.Identity.builder().setCountry("hk").build())
                .setConfiguration(AccountCreateParams.Configuration.builder().setRecipient(recipient).build())
                .setDefaults(AccountCreateParams.Defaults.builder().setResponsibilities(responsibilities).build())
                .addInclude(AccountCreateParams.Include.CONFIGURATION__RECIPIENT).putMetadata(OURS, supplier.toString()).build();
        return calls.call(stripe -> recipient(stripe.v2().core().accounts().create(wanted, StripeCalls.once(key))));
    }

    /** The account that was asked for under our id, if it was: for reading back. */
    public Optional<Recipient> findCreated(UUID supplier) {
        String id = calls.call(stripe -> {
            for (Account account : stripe.v2().core().accounts().list(AccountListParams.builder().setLimit(PAGE).build())
                    .autoPagingIterable()) {
                if (supplier.toString().equals(account.getMetadata().get(OURS))) {
                    return account.getId();
                }
            }
            return "";
        });
        return id.isEmpty() ? Optional.empty() : Optional.of(get(id));
    }

    /** An account as it stands. */
    public Recipient get(String id) {
        AccountRetrieveParams with = AccountRetrieveParams.builder().addInclude(AccountRetrieveParams.Include.CONFIGURATION__RECIPIENT)
                .build();
        return calls.call(stripe -> recipient(stripe.v2().core().accounts().retrieve(id, with)));
    }

    /**
     * A page of Stripe's where the account's owner says who they are; it is good once and for some minutes. Asked for twice there are two,
     * which does no harm.
     */
    public String onboardingPage(String id, String refreshUrl, String returnUrl) {
        var onboarding = AccountLinkCreateParams.UseCase.AccountOnboarding.builder()
                .addConfiguration(AccountLinkCreateParams.UseCase.AccountOnboarding.Configuration.RECIPIENT).setRefreshUrl(refreshUrl)
                .setReturnUrl(returnUrl).build();
        AccountLinkCreateParams wanted = AccountLinkCreateParams.builder().setAccount(id)
                .setUseCase(AccountLinkCreateParams.UseCase.builder()
                        .setType(AccountLinkCreateParams.UseCase.Type.ACCOUNT_ONBOARDING).setAccountOnboarding(onboarding).build())
                .build();
        return calls.call(stripe -> stripe.v2().core().accountLinks().create(wanted).getUrl());
    }

    /**
     * A transfer that is wanted.
     *
     * @param payout      our id of it
     * @param payment     our id of the payment whose money it is
     * @param charge      Stripe's id of that payment's charge; null when it is taken from the balance
     * @param destination whose account
     */
    public record Wanted(UUID payout, Amount amount, UUID payment, @Nullable String charge, String destination) {
    }

    /** Transfers some of what was paid to a recipient; gives Stripe's id. */
    public String transfer(Wanted wanted, String key) {
        TransferCreateParams.Builder transfer = TransferCreateParams.builder().setAmount(wanted.amount.minor())
                .setCurrency(wanted.amount.currency().name().toLowerCase(Locale.ROOT)).setDestination(wanted.destination)
                .setTransferGroup(group(wanted.payment)).putMetadata(OURS, wanted.payout.toString());
        if (wanted.charge != null) {
            transfer.setSourceTransaction(wanted.charge);
        }
        return calls.call(stripe -> stripe.v1().transfers().create(transfer.build(), StripeCalls.once(key)).getId());
    }

    /** The transfer that was asked for under our id, if it was: for reading back. */
    public Optional<String> findTransfer(UUID payout, UUID payment) {
        TransferListParams which = TransferListParams.builder().setTransferGroup(group(payment)).setLimit(PAGE).build();
        return calls.call(stripe -> {
            for (Transfer found : stripe.v1().transfers().list(which).autoPagingIterable()) {
                if (payout.toString().equals(found.getMetadata().get(OURS))) {
                    return Optional.of(found.getId());
                }
            }
            return Optional.empty();
        });
    }

    /** Takes some of a transfer back; gives Stripe's id. */
    public String reverse(String transfer, UUID reversal, Amount amount, String key) {
        TransferReversalCreateParams wanted = TransferReversalCreateParams.builder().setAmount(amount.minor())
                .putMetadata(OURS, reversal.toString()).build();
        return calls.call(stripe -> stripe.v1().transfers().reversals().create(transfer, wanted, StripeCalls.once(key)).getId());
    }

    /** The reversal that was asked for under our id, if it was: for reading back. */
    public Optional<String> findReversal(String transfer, UUID reversal) {
        TransferReversalListParams which = TransferReversalListParams.builder().setLimit(PAGE).build();
        return calls.call(stripe -> {
            for (TransferReversal found : stripe.v1().transfers().reversals().list(transfer, which).autoPagingIterable()) {
                if (reversal.toString().equals(found.getMetadata().get(OURS))) {
                    return Optional.of(found.getId());
                }
            }
            return Optional.empty();
        });
    }

    private static String group(UUID payment) {
        return "og_" + payment;
    }

    private static Recipient recipient(Account account) {
        var configuration = account.getConfiguration();
        var recipient = configuration == null ? null : configuration.getRecipient();
        var capabilities = recipient == null ? null : recipient.getCapabilities();
        var balance = capabilities == null ? null : capabilities.getStripeBalance();
        var transfers = balance == null ? null : balance.getStripeTransfers();
        if (transfers == null || Boolean.TRUE.equals(account.getClosed())) {
            return new Recipient(account.getId(), NONE, "");
        }
        var details = transfers.getStatusDetails();
        List<String> codes = details == null ? List.of() : details.stream().map(detail -> String.valueOf(detail.getCode())).toList();
        return new Recipient(account.getId(), transfers.getStatus(), String.join(" ", codes));
    }
}
