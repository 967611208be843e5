import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type SyntheticEvent } from 'react';
import type { Bucket, Facet } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { parseRange, rangeFromInput, rangeText } from '@/lib/range';
import { textToType, typedUnit, valueWithUnit } from '@/lib/units';
import styles from './Facets.module.css';

interface Props {
  facet: Facet;
  selected: string | null;
  refusal: string | null;
  onRange: (range: string | null) => void;
}

/** Two boxes that read SI prefixes, above bars that show where the parts are. */
export function RangeFacet({ facet, selected, refusal, onRange }: Props) {
  const { t } = useLingui();
  const id = useId();
  const [kept, setKept] = useState(selected);
  const [from, setFrom] = useState(() => endText(selected, 'from', facet.unit));
  const [to, setTo] = useState(() => endText(selected, 'to', facet.unit));
  const [fault, setFault] = useState<string | null>(null);
  if (selected !== kept) {
    setKept(selected);
    setFrom(endText(selected, 'from', facet.unit));
    setTo(endText(selected, 'to', facet.unit));
    setFault(null);
  }

  function apply(event: SyntheticEvent) {
    event.preventDefault();
    const read = rangeFromInput(from, to, facet.unit);
    if ('fault' in read) {
      setFault(
        read.fault === 'reversed'
          ? t`The lower end is above the upper end`
          : t`Write a number with a prefix, such as 100n or 4k7`,
      );
      return;
    }
    setFault(null);
    onRange(read.text);
  }

  const message = fault ?? refusal;
  const unit = typedUnit(facet.unit);
  const most = Math.max(1, ...facet.buckets.map((bucket) => bucket.count));
  return (
    <form className={styles['inside']} onSubmit={apply} noValidate>
      <div className={styles['ends']}>
        <input
          aria-label={t`${facet.label}, from`}
          aria-invalid={message !== null}
          aria-describedby={message === null ? undefined : `${id}-fault`}
          placeholder={t`from`}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <span aria-hidden="true">–</span>
        <input
          aria-label={t`${facet.label}, to`}
          aria-invalid={message !== null}
          aria-describedby={message === null ? undefined : `${id}-fault`}
          placeholder={t`to`}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
        {unit !== '' && <span className={styles['unit']}>{unit}</span>}
        <button type="submit" className={styles['apply']}>
          <Trans>Apply</Trans>
        </button>
      </div>
      {message !== null && (
        <p id={`${id}-fault`} className={styles['fault']} role="alert">
          {message}
        </p>
      )}
      <ul className={styles['bars']}>
        {facet.buckets.map((bucket) => (
          <li key={`${bucket.from} ${bucket.to}`}>
            <button
              type="button"
              className={styles['bar']}
              aria-pressed={selected === bucketRange(bucket, facet.unit)}
              onClick={() =>
                onRange(
                  selected === bucketRange(bucket, facet.unit)
                    ? null
                    : bucketRange(bucket, facet.unit),
                )
              }
            >
              <span>{bucketText(bucket, facet.unit)}</span>
              <span className={styles['track']} aria-hidden="true">
                <span style={{ width: `${Math.max(2, (bucket.count / most) * 100)}%` }} />
              </span>
              <span className={styles['count']}>{numberText(bucket.count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

function endText(selected: string | null, end: 'from' | 'to', unit: string | null): string {
  const value = parseRange(selected ?? '')?.[end] ?? null;
  return value === null ? '' : textToType(value, unit);
}

const bucketRange = ({ from = null, to = null }: Bucket, unit: string | null): string =>
  rangeText({ from, to }, unit);

function bucketText({ from = null, to = null }: Bucket, unit: string | null): string {
  if (from === null) return to === null ? '' : `< ${valueWithUnit(to, unit)}`;
  if (to === null) return `≥ ${valueWithUnit(from, unit)}`;
  if (from === to) return valueWithUnit(from, unit);
  return `${valueWithUnit(from, unit)} – ${valueWithUnit(to, unit)}`;
}
