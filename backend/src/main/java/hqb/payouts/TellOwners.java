package hqb.payouts;

import hqb.accounts.OrganisationId;
import hqb.accounts.Role;
import hqb.accounts.organisations.Organisations;
import hqb.accounts.people.People;
import hqb.payouts.payees.KnownPayee;
import hqb.payouts.payees.Payees;
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import hqb.platform.mail.Letter;
import hqb.platform.mail.Outbox;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Tells the owners of a supplier what happened to where it is paid; part of the transaction in which it happens. */
@Singleton
class TellOwners {
    private final Payees payees;
    private final Organisations organisations;
    private final People people;
    private final Outbox outbox;
    private final PublicAddress site;

    TellOwners(Payees payees, Organisations organisations, People people, Outbox outbox, PublicAddress site) {
        this.payees = payees;
        this.organisations = organisations;
        this.people = people;
        this.outbox = outbox;
        this.site = site;
    }

    /** Writes the mails, each in its reader's language. */
    void accountChanged(UUID payee, PayoutAccount account) {
        OrganisationId organisation = payees.find(payee).map(KnownPayee::organisation).orElse(null);
        if (organisation == null) {
            return;
        }
        organisations.members(organisation).stream().filter(member -> member.roles().contains(Role.OWNER))
                .forEach(owner -> people.find(owner.person())
                        .ifPresent(person -> outbox.add(person.email(), letter(account, person.language()))));
    }

    private Letter letter(PayoutAccount account, Language language) {
        String page = site.page("/counter/payouts");
        BankDetails bank = account.bank();
        String where = account.method() == PayoutMethod.BANK && bank != null
                ? language.pick("the bank account ending in " + bank.lastFour(), "尾号 " + bank.lastFour() + " 的银行账户")
                : language.pick("your account at Stripe", "您的 Stripe 账户");
        String wait = account.heldUntil() == null ? ""
                : language.pick("For your safety nothing is paid before " + account.heldUntil() + ".\n\n",
                        "为保障资金安全，" + account.heldUntil() + " 之前不会付款。\n\n");
        return language.pick(new Letter("Where you are paid was changed", """
                From now on Virtual HQB pays what you earn to %s.

                %sWas it not you? Change it back at once, and change your password:

                %s
                """.formatted(where, wait, page)), new Letter("收款账户已更改", """
                今后 Virtual HQB 将把您的收入付至%s。

                %s如非本人操作，请立即改回并修改密码：

                %s
                """.formatted(where, wait, page)));
    }
}
