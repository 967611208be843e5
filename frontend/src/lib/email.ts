/** The form that browsers and the server accept, with a dotted domain. */
const FORM =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

export const isEmail = (text: string): boolean => text.length <= 254 && FORM.test(text.trim());
