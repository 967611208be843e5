import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Rfq, RfqBid, RfqQuoted } from '@/lib/api/types';
import { dayText, numberText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Icon } from '@/ui/Icon';
import { Tag } from '@/ui/Tag';
import pieces from '@/ui/Pieces.module.css';
import styles from './Rfq.module.css';

/** Lines by bidders: what each piece and each line costs, with the best marked. */
export function BidTable({ rfq }: { rfq: Rfq }) {
  const { t } = useLingui();
  const most = Math.max(...rfq.bids.map(({ total }) => Number(total.amount)), 0);
  return (
    <section className={pieces['card']}>
      <h2 id="compared">
        <Trans>Bids compared</Trans>
      </h2>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to be reached by keyboard */}
      <div className={styles['scroll']} tabIndex={0} role="region" aria-labelledby="compared">
        <table className={styles['compare']}>
          <caption className="hidden-text">
            <Trans>Unit prices and line totals of each bid, in {rfq.currency}</Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Part</Trans>
              </th>
              {rfq.bids.map((bid) => (
                <th key={bid.id} scope="col">
                  <Name bid={bid} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rfq.lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">
                  <span className="mono">{line.mpn}</span>
                  <span className={styles['small']}>
                    <Plural value={line.quantity} one="# piece" other="# pieces" />
                  </span>
                  {line.manufacturer === null && (
                    <span className={styles['small']}>
                      <Trans>any manufacturer</Trans>
                    </span>
                  )}
                </th>
                {rfq.bids.map((bid) => {
                  const quoted = bid.lines.find(({ lineId }) => lineId === line.id);
                  return (
                    <td key={bid.id} className={quoted?.best === true ? styles['best'] : undefined}>
                      {quoted === undefined ? (
                        <span aria-label={t`not quoted`}>–</span>
                      ) : (
                        <Quoted
                          quoted={quoted}
                          target={line.targetPrice?.amount ?? null}
                          own={bid.currency === rfq.currency}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                <Trans>Total, without delivery</Trans>
              </th>
              {rfq.bids.map((bid) => (
                <td key={bid.id} className={bid.best ? styles['best'] : undefined}>
                  <Amount {...bid.total} kind="total" strong />
                  <Bar share={most === 0 ? 0 : Number(bid.total.amount) / most} best={bid.best} />
                  {bid.best && (
                    <Tag tone="green">
                      <Trans>least for all</Trans>
                    </Tag>
                  )}
                  {!bid.complete && (
                    <span className={styles['small']}>
                      <Trans>not all of it</Trans>
                    </span>
                  )}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {rfq.rates.map((rate) => (
        <p key={rate.from} className={styles['small']}>
          <Trans>
            1 {rate.from} = {rate.rate} {rate.to}, rate of {dayText(rate.asOf)}
          </Trans>
        </p>
      ))}
    </section>
  );
}

function Name({ bid }: { bid: RfqBid }) {
  return (
    <>
      <span className={styles['label']}>{bid.label}</span>
      {bid.supplier !== null && <span>{bid.supplier.name}</span>}
      <span className={styles['small']}>
        {bid.holds ? (
          <Trans>version {bid.version}</Trans>
        ) : (
          <Trans>version {bid.version}, no longer valid</Trans>
        )}
      </span>
    </>
  );
}

interface QuotedProps {
  quoted: RfqQuoted;
  target: string | null;
  /** Whether it is quoted in the currency of the comparison. */
  own: boolean;
}

function Quoted({ quoted, target, own }: QuotedProps) {
  const { t } = useLingui();
  const above = target !== null && Number(quoted.converted.amount) > Number(target);
  return (
    <div className={styles['cell']}>
      <span>
        {quoted.best && (
          <>
            <Icon name="check" size={14} />
            <span className="hidden-text">{t`Best price`}</span>{' '}
          </>
        )}
        <Amount {...quoted.converted} strong={quoted.best} />
      </span>
      {!own && (
        <span className={styles['small']}>
          <Amount {...quoted.unitPrice} />
        </span>
      )}
      <span className={styles['small']}>
        {numberText(quoted.quantity)} × = <Amount {...quoted.lineTotal} kind="total" />
      </span>
      <span className={styles['small']}>
        {quoted.full ? (
          <Trans>{numberText(quoted.stock)} there</Trans>
        ) : (
          <Trans>only {numberText(quoted.stock)} there</Trans>
        )}
        {quoted.dateCode !== null && ` · DC ${quoted.dateCode}`}
        {quoted.leadTimeDays !== null && (
          <>
            {' · '}
            <Plural value={quoted.leadTimeDays} one="# day" other="# days" />
          </>
        )}
      </span>
      {quoted.manufacturer !== null && (
        <span className={styles['small']}>
          <Trans>by {quoted.manufacturer}</Trans>
        </span>
      )}
      {above && (
        <span className={styles['small']}>
          <Trans>above your target</Trans>
        </span>
      )}
    </div>
  );
}

/** How a total compares with the dearest one. */
function Bar({ share, best }: { share: number; best: boolean }) {
  return (
    <svg
      viewBox="0 0 100 6"
      className={styles['bar']}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width="100" height="6" className={styles['barAll']} />
      <rect
        width={100 * share}
        height="6"
        className={best ? styles['barBest'] : styles['barOwn']}
      />
    </svg>
  );
}
