import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { CURRENCIES } from '@/lib/api/types';
import { Segments } from './Field';
import { useWanted } from './Wanted';

/** The currency of prices, kept in the address. */
export function CurrencyChoice() {
  const { t } = useLingui();
  const { currency } = useWanted();
  const navigate = useNavigate();
  return (
    <Segments
      label={t`Currency`}
      value={currency}
      choices={CURRENCIES.map((code) => ({ value: code, label: code }))}
      onChange={(next) =>
        void navigate({
          to: '.',
          search: (search: Record<string, unknown>) => ({ ...search, currency: next }),
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}
