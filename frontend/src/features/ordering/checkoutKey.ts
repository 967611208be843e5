const KEPT = 'hqb.checkout-key';

/**
 * The key of an order that is being placed: the same for the same wish until its outcome is known, so
 * that a lost answer, a reload or a double click never orders twice.
 */
export function checkoutKey(wish: string): string {
  const [known, key] = (sessionStorage.getItem(KEPT) ?? '').split('\n', 2);
  if (key !== undefined && known === wish) return key;
  const fresh = crypto.randomUUID();
  sessionStorage.setItem(KEPT, `${wish}\n${fresh}`);
  return fresh;
}

/** The outcome is known: the next order has another key. */
export function forgetCheckoutKey(): void {
  sessionStorage.removeItem(KEPT);
}
