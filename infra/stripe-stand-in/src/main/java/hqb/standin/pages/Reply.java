package hqb.standin.pages;

/**
 * What a visit comes to: a page, or another address.
 *
 * @param body the page's HTML, or where to go where the status is 303
 */
record Reply(int status, String body) {
    static Reply page(String html) {
        return new Reply(200, html);
    }

    static Reply to(String address) {
        return new Reply(303, address);
    }
}
