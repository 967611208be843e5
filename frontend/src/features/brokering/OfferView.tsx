import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { dayText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import type { RequestOffer } from './types';
import { useStandingWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Brokering.module.css';

/** An offer with all that is in it: the bid, and the commission beside it. */
export function OfferView({ offer }: { offer: RequestOffer }) {
  const { t } = useLingui();
  const standing = useStandingWord();
  return (
    <div className={styles['offer']}>
      <dl className={styles['facts']}>
        <dt>
          <Trans>Provider</Trans>
        </dt>
        <dd>
          <Link to="/providers/$slug" params={{ slug: offer.provider.slug }}>
            {offer.provider.name}
          </Link>{' '}
          <span className={pieces['tiny']}>
            {offer.provider.city} · {standing(offer.provider.state)}
          </span>
        </dd>
        <dt>
          <Trans>Time</Trans>
        </dt>
        <dd>
          <Plural value={offer.workingDays} one="# working day" other="# working days" />
        </dd>
        <dt>
          <Trans>Valid until</Trans>
        </dt>
        <dd>{dayText(offer.validUntil)}</dd>
        {offer.terms !== null && (
          <>
            <dt>
              <Trans>Terms</Trans>
            </dt>
            <dd className={styles['brief']}>{offer.terms}</dd>
          </>
        )}
        {offer.note !== null && (
          <>
            <dt>
              <Trans>From the operator</Trans>
            </dt>
            <dd className={styles['brief']}>{offer.note}</dd>
          </>
        )}
      </dl>
      {offer.stages.length > 0 && (
        <ol className={styles['stages']} aria-label={t`Stages`}>
          {offer.stages.map((stage, index) => (
            <li key={index}>
              {stage.title} <Amount {...stage.price} kind="total" />
            </li>
          ))}
        </ol>
      )}
      <dl className={styles['sums']}>
        <div>
          <dt>
            <Trans>The provider's bid</Trans>
          </dt>
          <dd>
            <Amount {...offer.price} kind="total" />
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Commission of Virtual HQB, {offer.percent} %</Trans>
          </dt>
          <dd>
            <Amount {...offer.commission} kind="total" />
          </dd>
        </div>
        <div className={styles['sum']}>
          <dt>
            <Trans>You pay</Trans>
          </dt>
          <dd>
            <Amount {...offer.total} kind="total" strong />
          </dd>
        </div>
      </dl>
    </div>
  );
}
