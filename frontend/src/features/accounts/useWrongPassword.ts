import { useLingui } from '@lingui/react/macro';
import type { FormState } from '@/ui/useForm';

/** What stands below the password that confirms something: the server refuses it only when it is wrong. */
export function useWrongPassword(form: FormState): string | null {
  const { t } = useLingui();
  const error = form.errorOf('password');
  return error === null ? null : form.refused('password') ? t`This is not your password.` : error;
}
