package hqb.accounts.signin;

import hqb.accounts.Actor;
import hqb.accounts.Attempts;
import hqb.accounts.AuditLog;
import hqb.accounts.people.AccountMails;
import hqb.accounts.people.ConfirmIdentity;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a second factor on and off: on only with a code that proves the device works, off only with password and code. */
@Singleton
class ChangeSecondFactor {
    private final ConfirmIdentity confirmIdentity;
    private final People people;
    private final SecondFactors secondFactors;
    private final Sessions sessions;
    private final Attempts attempts;
    private final AccountMails mails;
    private final AuditLog audit;

    ChangeSecondFactor(ConfirmIdentity confirmIdentity, People people, SecondFactors secondFactors, Sessions sessions, Attempts attempts,
            AccountMails mails, AuditLog audit) {
        this.confirmIdentity = confirmIdentity;
        this.people = people;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.attempts = attempts;
        this.mails = mails;
        this.audit = audit;
    }

    /**
     * Makes a secret for the person's device.
     *
     * @throws Refusal when the password is wrong, or a second factor is on already
     */
    TotpController.Offer offer(Actor actor, @Nullable String password) {
        Person person = confirmIdentity.confirm(actor, password);
        if (person.secondFactor()) {
            throw Refusal.of(ProblemType.CONFLICT, "A second factor is on. Turn it off before you set up another.", "双重验证已启用。请先停用，再重新设置。");
        }
        String secret = Totp.base32(secondFactors.offer(person.id()));
        String uri = "otpauth://totp/" + encode("Virtual HQB:" + person.email()) + "?secret=" + secret + "&issuer=" + encode("Virtual HQB")
                + "&algorithm=SHA1&digits=6&period=30";
        return new TotpController.Offer(secret, uri);
    }

    /**
     * Turns the offered second factor on and answers the recovery codes.
     *
     * @throws Refusal when the code is wrong, or nothing was offered
     */
    @Transactional
    List<String> confirm(Actor actor, @Nullable String code) {
        Person person = people.find(actor.requirePerson()).orElseThrow();
        List<String> recoveryCodes = secondFactors.confirm(person.id(), code == null ? "" : code);
        if (recoveryCodes.isEmpty()) {
            throw Refusal.invalid("/code", "This is not a code of the secret that was offered last. Check your device's clock.",
                    "验证码与最近生成的密钥不符。请检查设备时间。");
        }
        sessions.setSecondFactor(person.id(), actor.requireCredential(), true);
        note(actor, person, true);
        return recoveryCodes;
    }

    /**
     * Turns the second factor off.
     *
     * @throws Refusal when password or code is wrong
     */
    void end(Actor actor, @Nullable String password, @Nullable String code) {
        Person person = confirmIdentity.confirm(actor, password);
        attempts.take(Attempts.Kind.ACCOUNT, person.email(), actor.address());
        if (!secondFactors.accept(person.id(), code == null ? "" : code, attempts.isSpared(actor.address()))) {
            throw Refusal.invalid("/code", "The code is wrong, or it was used before. Wait for the next one.", "验证码错误或已被使用。请等待下一个。");
        }
        attempts.forget(Attempts.Kind.ACCOUNT, person.email());
        turnOff(actor, person);
    }

    @Transactional
    void turnOff(Actor actor, Person person) {
        secondFactors.turnOff(person.id());
        sessions.setSecondFactor(person.id(), actor.requireCredential(), false);
        sessions.endOthers(person.id(), actor.credential());
        note(actor, person, false);
    }

    private void note(Actor actor, Person person, boolean on) {
        mails.secondFactorChanged(person, on);
        audit.writeFor(null, actor, "second-factor.changed", AuditLog.subject("person", person.id().value()), Map.of("on", !on),
                Map.of("on", on));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
