import { useLingui } from '@lingui/react/macro';
import { isEmail } from '@/lib/email';
import { typed, type Faults } from '@/ui/useForm';

const SHORTEST_PASSWORD = 8;

/** What can be said about a field before the server is asked. */
export function useTypedChecks() {
  const { t } = useLingui();
  return {
    checkPresent: (values: FormData, name: string): Faults =>
      typed(values, name).trim() === '' ? { [name]: t`This is needed.` } : {},
    checkEmail: (values: FormData, name: string): Faults =>
      isEmail(typed(values, name))
        ? {}
        : { [name]: t`Use an e-mail address such as name@example.org.` },
    checkNewPassword: (values: FormData, name: string): Faults =>
      typed(values, name).length < SHORTEST_PASSWORD
        ? { [name]: t`At least 8 characters are needed.` }
        : {},
  };
}
