package hqb.accounts.notices;

import hqb.platform.mail.Letter;

/**
 * Something to tell.
 *
 * @param page    where in the product it is seen: {@code /orders/...}
 * @param english the mail; its subject is the notice
 * @param chinese the same
 */
public record News(NoticeKind kind, String page, Letter english, Letter chinese) {
}
