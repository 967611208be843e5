import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { RouteStop } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { QrCode } from '@/ui/QrCode';
import { Tag } from '@/ui/Tag';
import styles from './Route.module.css';

interface Props {
  stop: RouteStop;
  isBought: (key: string) => boolean;
  onBought: (key: string) => void;
}

/** What a purchase is kept by when it is ticked off. */
export const tickOf = ({ counter }: RouteStop, part: string): string => `${counter.id} ${part}`;

/** A counter to go to: how to get there, and what to buy, to be ticked off. */
export function StopCard({ stop, isBought, onBought }: Props) {
  const { t } = useLingui();
  const { position, counter, supplier, way, opens, closes, late, lines, total } = stop;
  return (
    <li
      className={styles['stop']}
      data-done={lines.every((one) => isBought(tickOf(stop, one.partId)))}
    >
      <span className={styles['number']} aria-hidden="true">
        {position}
      </span>
      <div className={styles['what']}>
        <h2>
          <Link
            to="/markets/$slug"
            params={{ slug: counter.market }}
            search={{ floor: counter.floor, counter: counter.number }}
          >
            {counter.marketName}, {counter.floor}, <span className="mono">{counter.number}</span>
          </Link>
        </h2>
        <p className={styles['fine']}>
          {supplier.name} ·{' '}
          <Trans>
            {numberText(way.metres)} m, {numberText(Math.ceil(way.seconds / 60))} min
          </Trans>{' '}
          ·{' '}
          {opens === null || closes === null ? (
            <Trans>hours not stated</Trans>
          ) : (
            `${opens}–${closes}`
          )}{' '}
          {late && (
            <Tag tone="copper">
              <Trans>Closes before</Trans>
            </Tag>
          )}
        </p>
        <ul className={styles['buys']}>
          {lines.map((line) => (
            <li key={line.offerId}>
              <label>
                <input
                  type="checkbox"
                  checked={isBought(tickOf(stop, line.partId))}
                  onChange={() => onBought(tickOf(stop, line.partId))}
                />
                <span className={styles['buy']}>
                  <strong>{numberText(line.pieces)} ×</strong> {line.mpn}
                  <span className={styles['for']}>
                    {line.references.slice(0, 6).join(', ')}
                    {line.references.length > 6 && ' …'}
                    {line.pieces > line.needed && (
                      <>
                        {' '}
                        <Trans>({numberText(line.needed)} needed)</Trans>
                      </>
                    )}
                  </span>
                </span>
              </label>
              <Amount {...line.total} kind="total" />
            </li>
          ))}
        </ul>
      </div>
      <div className={styles['side']}>
        <Amount {...total} kind="total" strong />
        <span className={styles['code']}>
          <QrCode
            text={`${window.location.origin}/markets/${counter.market}?floor=${encodeURIComponent(counter.floor)}&counter=${encodeURIComponent(counter.number)}`}
            label={t`Opens counter ${counter.number}`}
          />
        </span>
      </div>
    </li>
  );
}
