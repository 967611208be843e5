import { Trans, useLingui } from '@lingui/react/macro';
import type { ListingFee } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { FEE_KINDS, useLettingWords } from './words';
import styles from './Letting.module.css';

interface Props {
  fees: readonly ListingFee[];
  onChange: (fees: readonly ListingFee[]) => void;
  error: string | null;
}

/** What is paid beside rent and management, a row a fee. */
export function FeesField({ fees, onChange, error }: Props) {
  const { t } = useLingui();
  const words = useLettingWords();
  const change = (index: number, part: Partial<ListingFee>) =>
    onChange(fees.map((fee, at) => (at === index ? { ...fee, ...part } : fee)));
  return (
    <fieldset className={styles['inset']}>
      <legend>
        <Trans>Fees besides</Trans>
      </legend>
      {error !== null && (
        <p className={styles['fault']} role="alert">
          {error}
        </p>
      )}
      {fees.map((fee, index) => (
        <div key={index} className={styles['fee']}>
          <Field
            label={t`Name in Chinese`}
            lang="zh-CN"
            maxLength={60}
            value={fee.nameZh ?? ''}
            onChange={({ target }) => change(index, { nameZh: target.value })}
          />
          <Field
            label={t`Name in English`}
            lang="en"
            maxLength={60}
            value={fee.nameEn ?? ''}
            onChange={({ target }) => change(index, { nameEn: target.value })}
          />
          <Field
            label={`${t`Amount`} (¥)`}
            type="number"
            step="0.01"
            inputMode="decimal"
            value={fee.amount ?? ''}
            onChange={({ target }) =>
              change(index, { amount: target.value === '' ? null : Number(target.value) })
            }
          />
          <Select
            label={t`Counted`}
            value={fee.kind ?? FEE_KINDS[0]}
            onChange={({ target }) => change(index, { kind: target.value })}
          >
            {FEE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.fee(kind)}
              </option>
            ))}
          </Select>
          <Button
            shape="small"
            aria-label={t`Remove fee ${index + 1}`}
            onClick={() => onChange(fees.filter((_, at) => at !== index))}
          >
            <Trans>Remove</Trans>
          </Button>
        </div>
      ))}
      <p>
        <Button
          shape="small"
          disabled={fees.length >= 10}
          onClick={() =>
            onChange([...fees, { kind: 'monthly-m2', nameEn: '', nameZh: '', amount: null }])
          }
        >
          <Trans>Add a fee</Trans>
        </Button>
      </p>
    </fieldset>
  );
}
