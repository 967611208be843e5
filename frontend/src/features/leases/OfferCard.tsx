import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { Lease, LeaseOffer } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { useKeepLease } from './useKeepLease';
import pieces from '@/ui/Pieces.module.css';
import styles from './Leases.module.css';

/** What is offered, or agreed, and its acceptance. */
export function OfferCard({ lease, offer }: { lease: Lease; offer: LeaseOffer }) {
  const keep = useKeepLease(lease.id);
  const accept = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/v1/leases/{id}/acceptance', {
          params: { path: { id: lease.id } },
          body: { offerId: offer.id },
        }),
      ),
    onSuccess: keep,
  });
  const open = offer.state === 'open' && offer.kind === 'lease';
  const id = `offer-${offer.id}`;
  return (
    <section
      className={`${styles['card']} ${open && lease.side === 'tenant' ? styles['now'] : ''}`}
      aria-labelledby={id}
    >
      <h2 id={id}>
        {offer.kind === 'renewal' ? (
          <Trans>Renewal</Trans>
        ) : offer.state === 'accepted' ? (
          <Trans>What is agreed</Trans>
        ) : (
          <Trans>The landlord's offer</Trans>
        )}
      </h2>
      <Terms offer={offer} />
      {offer.words !== '' && <p className={pieces['said']}>{offer.words}</p>}
      {open && (
        <>
          <p className={pieces['tiny']}>
            <Trans>It can be accepted until {dayText(offer.validUntil)}.</Trans>
          </p>
          {accept.isError && <RefusalNotice error={accept.error} />}
          {lease.actions.includes('accept') && (
            <div className={pieces['buttons']}>
              <Button look="primary" disabled={accept.isPending} onClick={() => accept.mutate()}>
                {accept.isPending ? (
                  <Trans>Writing the contract …</Trans>
                ) : (
                  <Trans>Accept the offer</Trans>
                )}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function Terms({ offer }: { offer: LeaseOffer }) {
  const { t } = useLingui();
  const same = offer.difference !== null && Number(offer.difference.amount) === 0;
  return (
    <dl className={styles['facts']}>
      <dt>{t`Days`}</dt>
      <dd>
        {dayText(offer.startsOn)} – {dayText(offer.endsOn)}
      </dd>
      <dt>{t`Rent a month`}</dt>
      <dd>
        <Amount {...offer.rentMonth} kind="total" strong />{' '}
        <span className={pieces['tiny']}>
          {offer.difference === null ? (
            <Trans>the unit's rent is on request</Trans>
          ) : same ? (
            <Trans>as listed</Trans>
          ) : (
            <Trans>
              difference to the listed rent: <Amount {...offer.difference} kind="total" />
            </Trans>
          )}
        </span>
      </dd>
      <dt>{t`Management a month`}</dt>
      <dd>
        <Amount {...offer.managementMonth} kind="total" />
      </dd>
      {offer.rentFreeDays > 0 && (
        <>
          <dt>{t`Rent-free`}</dt>
          <dd>
            <Plural value={offer.rentFreeDays} one="# day" other="# days" />
          </dd>
        </>
      )}
      {offer.deposit !== null && (
        <>
          <dt>{t`Deposit`}</dt>
          <dd>
            <Amount {...offer.deposit} kind="total" />{' '}
            <span className={pieces['tiny']}>
              <Plural value={offer.depositMonths} one="# month's rent" other="# months' rent" />
            </span>
          </dd>
        </>
      )}
      <dt>{t`Due`}</dt>
      <dd>
        <Trans>in advance, on day {offer.dueDay} of each month</Trans>
      </dd>
      <dt>{t`Rent rises`}</dt>
      <dd>
        {offer.indexPercent === 0 ? (
          <Trans>not at all</Trans>
        ) : (
          <>
            <Trans>by {offer.indexPercent} % after each twelve months</Trans>
            {offer.rents.slice(1).map(({ from, rentMonth }) => (
              <div key={from} className={pieces['tiny']}>
                {dayText(from)}: <Amount {...rentMonth} kind="total" />
              </div>
            ))}
          </>
        )}
      </dd>
      <dt>{t`Notice`}</dt>
      <dd>
        <Plural value={offer.noticeMonths} one="# month" other="# months" />
      </dd>
      <dt>{t`Whole term`}</dt>
      <dd>
        <Amount {...offer.total} kind="total" strong />
      </dd>
    </dl>
  );
}
