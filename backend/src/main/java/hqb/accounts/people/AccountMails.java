package hqb.accounts.people;

import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.accounts.notices.TellPeople;
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import hqb.platform.mail.Letter;
import hqb.platform.mail.Outbox;
import jakarta.inject.Singleton;

/** The mails about accounts. Each is written in the transaction of what it tells. */
@Singleton
public class AccountMails {
    private final Outbox outbox;
    private final TellPeople tell;
    private final PublicAddress site;

    AccountMails(Outbox outbox, TellPeople tell, PublicAddress site) {
        this.outbox = outbox;
        this.tell = tell;
        this.site = site;
    }

    void verification(String email, String token, Language language) {
        String link = site.page("/account/verify?token=" + token);
        outbox.add(email, language.pick(new Letter("Confirm your e-mail address", """
                Somebody, hopefully you, opened an account at Virtual HQB with this e-mail address. Confirm it within two days:

                %s

                If it was not you, do nothing: without the confirmation nobody can use the account.
                """.formatted(link)), new Letter("请验证您的邮箱", """
                有人（希望是您本人）使用此邮箱在 Virtual HQB 注册了账户。请在两天内点击以下链接完成验证：

                %s

                如非本人操作，请忽略此邮件：未经验证的账户无法使用。
                """.formatted(link))));
    }

    void alreadyKnown(String email, Language language) {
        String link = site.page("/account/forgot-password");
        outbox.add(email, language.pick(new Letter("You have an account already", """
                Somebody, hopefully you, wanted to open an account at Virtual HQB with this e-mail address, which has one.
                Sign in with your password, or choose a new one here:

                %s
                """.formatted(link)), new Letter("您已有账户", """
                有人（希望是您本人）想使用此邮箱在 Virtual HQB 注册账户，但该邮箱已注册。
                请直接登录，或在此重设密码：

                %s
                """.formatted(link))));
    }

    void passwordReset(String email, String token, Language language) {
        String link = site.page("/account/reset-password?token=" + token);
        outbox.add(email, language.pick(new Letter("Choose a new password", """
                Somebody, hopefully you, asked for a new password for your account at Virtual HQB. Choose it within an hour:

                %s

                If it was not you, do nothing: your password stays as it is.
                """.formatted(link)), new Letter("重设密码", """
                有人（希望是您本人）申请重设您在 Virtual HQB 的密码。请在一小时内点击以下链接设置新密码：

                %s

                如非本人操作，请忽略此邮件，您的密码不会改变。
                """.formatted(link))));
    }

    void emailChange(String newEmail, String token, Language language) {
        String link = site.page("/account/confirm-email?token=" + token);
        outbox.add(newEmail, language.pick(new Letter("Confirm your new e-mail address", """
                Your account at Virtual HQB is to have this e-mail address. Confirm it within a day:

                %s
                """.formatted(link)), new Letter("请验证您的新邮箱", """
                您在 Virtual HQB 的账户将改用此邮箱。请在一天内点击以下链接确认：

                %s
                """.formatted(link))));
    }

    /** Tells at the old address that there is another one. */
    void emailChanged(Person before) {
        warn(before, new Letter("Your e-mail address was changed", """
                Your account at Virtual HQB has another e-mail address from now on. If it was not you who changed it, write to us.
                """), new Letter("您的邮箱已更改", """
                您在 Virtual HQB 的账户已改用其他邮箱。如非本人操作，请联系我们。
                """));
    }

    /** Tells that the password is another one. */
    public void passwordChanged(Person person) {
        String link = site.page("/account/forgot-password");
        warn(person, new Letter("Your password was changed", """
                The password of your account at Virtual HQB was changed, and other devices were signed out.
                If it was not you who changed it, choose a new one at once:

                %s
                """.formatted(link)), new Letter("您的密码已更改", """
                您在 Virtual HQB 的账户密码已更改，其他设备已退出登录。
                如非本人操作，请立即重设密码：

                %s
                """.formatted(link)));
    }

    /** Tells that a second factor was turned on or off. */
    public void secondFactorChanged(Person person, boolean on) {
        if (on) {
            warn(person, new Letter("A second factor protects your account", """
                    Signing in to your account at Virtual HQB takes a code from your device from now on.
                    """), new Letter("已启用双重验证", """
                    从现在起，登录您在 Virtual HQB 的账户需要设备上的验证码。
                    """));
        } else {
            warn(person, new Letter("The second factor was turned off", """
                    Signing in to your account at Virtual HQB takes your password only. If it was not you, change your password.
                    """), new Letter("已停用双重验证", """
                    登录您在 Virtual HQB 的账户现在只需密码。如非本人操作，请更改密码。
                    """));
        }
    }

    /** Mails to the address that the person had when it happened, and shows it in the product. */
    private void warn(Person person, Letter english, Letter chinese) {
        outbox.add(person.email(), person.language().pick(english, chinese));
        tell.inProduct(person.id(), new News(NoticeKind.SECURITY, "/account", english, chinese));
    }

    /** Invites somebody to an organisation. */
    public void invitation(String email, String organisation, String token, Language language) {
        String link = site.page("/account/invitation?token=" + token);
        outbox.add(email, language.pick(new Letter("Join " + organisation + " at Virtual HQB", """
                %s wants you as a member at Virtual HQB. Sign in or open an account with this e-mail address, then accept within 14 days:

                %s
                """.formatted(organisation, link)), new Letter("邀请您加入 " + organisation, """
                %s 邀请您成为其在 Virtual HQB 的成员。请使用此邮箱登录或注册账户，然后在 14 天内接受邀请：

                %s
                """.formatted(organisation, link))));
    }
}
