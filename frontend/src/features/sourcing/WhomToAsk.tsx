import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { useRested } from '@/lib/hooks';
import { currentLanguage } from '@/lib/language';
import { Segments } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { bodyLines, type DraftLine } from './draft';
import { RFQ_KEY } from './queries';
import { useReasonWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Rfq.module.css';

interface Props {
  lines: readonly DraftLine[];
  /** Ids of suppliers; null for all that fit. */
  chosen: readonly string[] | null;
  onChange: (chosen: readonly string[] | null) => void;
}

const FEW = 3;
const TYPING_MS = 400;

/** Who is asked: all that fit, by a rule that is shown, or some of them. */
export function WhomToAsk({ lines, chosen, onChange }: Props) {
  const { t } = useLingui();
  const reason = useReasonWord();
  const wanted = useRested(
    JSON.stringify(
      bodyLines(lines).map((line) => ({
        partId: line.partId,
        mpn: line.mpn,
        manufacturer: line.manufacturer,
        condition: line.condition,
        quantity: 1,
      })),
    ),
    TYPING_MS,
  );
  const { data, error, refetch } = useQuery({
    queryKey: [...RFQ_KEY, 'fitting', wanted, currentLanguage()],
    enabled: wanted !== '[]',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      bodyOf(
        api.POST('/api/v1/rfqs/fitting-suppliers', {
          signal,
          body: { lines: JSON.parse(wanted) as { quantity: number }[] },
        }),
      ),
  });
  const fitting = data?.items ?? [];
  const asked = chosen === null ? fitting.length : chosen.length;
  return (
    <section className={pieces['card']} aria-labelledby="whom">
      <h2 id="whom">
        <Trans>Whom to ask</Trans>
      </h2>
      <Segments
        label={t`Whom to ask`}
        value={chosen === null ? 'all' : 'some'}
        choices={[
          { value: 'all', label: t`All that fit` },
          { value: 'some', label: t`Some of them` },
        ]}
        onChange={(next) =>
          onChange(next === 'all' ? null : fitting.slice(0, FEW).map(({ id }) => id))
        }
      />
      <p className={styles['small']}>
        <Trans>
          Who fits: suppliers that offer one of the parts; then of its manufacturer; then of its
          category. Among equals those that fit more lines come first; forty at most.
        </Trans>
      </p>
      {wanted === '[]' ? (
        <p>
          <Trans>Name a part first.</Trans>
        </p>
      ) : error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={3} />
      ) : fitting.length === 0 ? (
        <Notice title={<Trans>Nobody fits yet</Trans>}>
          <p>
            <Trans>No supplier offers these parts, their manufacturers or their categories.</Trans>
          </p>
        </Notice>
      ) : (
        <details open={chosen !== null}>
          <summary>
            <Plural value={asked} one="# supplier is asked" other="# suppliers are asked" />
          </summary>
          <ul className={styles['whom']}>
            {fitting.map((one) => (
              <li key={one.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen === null || chosen.includes(one.id)}
                    disabled={chosen === null}
                    onChange={({ target }) =>
                      onChange(
                        target.checked
                          ? [...(chosen ?? []), one.id]
                          : (chosen ?? []).filter((id) => id !== one.id),
                      )
                    }
                  />
                  <span>
                    {one.name}{' '}
                    <span className={styles['small']}>
                      {reason(one.reason)} ·{' '}
                      <Plural value={one.lines} one="fits # line" other="fits # lines" />
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
      {asked > 0 && asked < FEW && (
        <p className={styles['small']}>
          <Trans>With fewer than three asked, a price alone may tell who bids.</Trans>
        </p>
      )}
    </section>
  );
}
