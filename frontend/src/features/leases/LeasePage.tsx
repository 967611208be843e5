import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Lease } from '@/lib/api/types';
import { areaText, dayText, timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Timeline } from '@/ui/Timeline';
import { ContractCard } from './ContractCard';
import { FileList } from './FileList';
import { HandoverCard } from './HandoverCard';
import { LEASE_DEEDS } from './deeds';
import { LeaseDeedDialog } from './LeaseDeedDialog';
import { LeaseTag } from './LeaseTag';
import { OfferCard } from './OfferCard';
import { OfferDialog } from './OfferDialog';
import { leaseQuery, rentQuery } from './queries';
import { PayCard, RentCard } from './RentCard';
import { SettlementCard } from './SettlementCard';
import { useLeaseWords, useUseWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Leases.module.css';

/** A lease as one of its sides sees it, from the application to the settled deposit. */
export function LeasePage({ id }: { id: string }) {
  const { t } = useLingui();
  const { data: lease, error, refetch } = useQuery(leaseQuery(id));
  return (
    <Page title={lease?.number ?? t`Lease`}>
      {error !== null && lease === undefined ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : lease === undefined ? (
        <SkeletonLines lines={12} />
      ) : (
        <View lease={lease} />
      )}
    </Page>
  );
}

function View({ lease }: { lease: Lease }) {
  const { data: rent } = useQuery(rentQuery(lease.id));
  const shown = lease.offers.filter(({ state }) => state === 'open' || state === 'accepted');
  return (
    <div className={pieces['stack']}>
      <header className={pieces['head']}>
        <h1>{lease.unit.title}</h1>
        <LeaseTag state={lease.state} />
        <span className={`mono ${pieces['tiny']}`}>{lease.number}</span>
      </header>
      <Notices lease={lease} />
      <Actions key={lease.state} lease={lease} />
      <div className={pieces['columns']}>
        <div className={pieces['stack']}>
          {rent !== undefined && lease.state !== 'lapsed' && <PayCard lease={lease} rent={rent} />}
          {rent !== undefined && <SettlementCard lease={lease} rent={rent} />}
          {lease.contracts.map((contract) => (
            <ContractCard key={contract.id} lease={lease} contract={contract} />
          ))}
          {shown.map((offer) => (
            <OfferCard key={offer.id} lease={lease} offer={offer} />
          ))}
          {rent !== undefined && rent.invoices.length > 0 && <RentCard rent={rent} />}
          <HandoverCard lease={lease} />
        </div>
        <div className={pieces['stack']}>
          <About lease={lease} />
          <History lease={lease} />
        </div>
      </div>
    </div>
  );
}

function Notices({ lease }: { lease: Lease }) {
  const words = useLeaseWords();
  return (
    <>
      {lease.state === 'submitted' && (
        <Notice>
          <p>
            {lease.side === 'tenant' ? (
              <Trans>
                The owner reads your application and answers with an offer. You are told at once;
                nothing binds you before you sign.
              </Trans>
            ) : (
              <Trans>
                Answer with an offer, or decline. The days stay free until an offer is accepted.
              </Trans>
            )}
          </p>
        </Notice>
      )}
      {lease.arrearsSince !== null && (
        <Notice tone="copper" title={<Trans>The lease is in arrears</Trans>}>
          <p>
            <Trans>
              Rent has been overdue since {dayText(lease.arrearsSince)}. The landlord may end the
              lease at once.
            </Trans>
          </p>
        </Notice>
      )}
      {lease.noticeFor !== null && lease.noticeBy !== null && lease.state === 'running' && (
        <Notice>
          <p>
            <Trans>
              Notice was given. By: {words.side(lease.noticeBy)}. The last day is{' '}
              {dayText(lease.noticeFor)}.
            </Trans>
          </p>
        </Notice>
      )}
      {['accepted', 'signing', 'awaiting-deposit'].includes(lease.state) &&
        lease.actsAt !== null && (
          <Notice>
            <p>
              {lease.state === 'awaiting-deposit' ? (
                <Trans>
                  Both have signed. The lease runs once deposit and first rent are paid, until{' '}
                  {timeText(lease.actsAt)}.
                </Trans>
              ) : (
                <Trans>
                  The days are kept for this lease. Both sign until {timeText(lease.actsAt)}.
                </Trans>
              )}
            </p>
          </Notice>
        )}
    </>
  );
}

function Actions({ lease }: { lease: Lease }) {
  const { i18n } = useLingui();
  const [asked, setAsked] = useState<string | null>(null);
  const deeds = Object.entries(LEASE_DEEDS).filter(([deed]) => lease.actions.includes(deed));
  const offers = lease.actions.includes('offer');
  const renews = lease.actions.includes('offer-renewal');
  if (deeds.length === 0 && !offers && !renews) return null;
  return (
    <div className={pieces['buttons']}>
      {offers && (
        <Button look="primary" onClick={() => setAsked('offer')}>
          {lease.state === 'offered' ? (
            <Trans>Change the offer</Trans>
          ) : (
            <Trans>Make an offer</Trans>
          )}
        </Button>
      )}
      {renews && (
        <Button onClick={() => setAsked('renew')}>
          <Trans>Offer a renewal</Trans>
        </Button>
      )}
      {deeds.map(([deed, { label }]) => (
        <Button key={deed} onClick={() => setAsked(deed)}>
          {i18n._(label)}
        </Button>
      ))}
      {asked === 'offer' || asked === 'renew' ? (
        <OfferDialog lease={lease} renewal={asked === 'renew'} onClose={() => setAsked(null)} />
      ) : (
        asked !== null && (
          <LeaseDeedDialog lease={lease} deed={asked} onClose={() => setAsked(null)} />
        )
      )}
    </div>
  );
}

function About({ lease }: { lease: Lease }) {
  const { t } = useLingui();
  const use = useUseWord();
  return (
    <section className={styles['card']} aria-labelledby="about">
      <h2 id="about">
        <Trans>What was applied for</Trans>
      </h2>
      <dl className={styles['facts']}>
        <dt>{t`Unit`}</dt>
        <dd>
          <Link to="/units/$id" params={{ id: lease.unit.id }}>
            {lease.unit.title}
          </Link>
          <div className={pieces['tiny']}>
            {areaText(lease.unit.area)}, {lease.unit.address}
          </div>
        </dd>
        <dt>{t`Landlord`}</dt>
        <dd>{lease.landlord}</dd>
        <dt>{t`Tenant`}</dt>
        <dd>{lease.tenant}</dd>
        <dt>{t`Wanted`}</dt>
        <dd>
          <Plural value={lease.wish.months} one="# month" other="# months" />
          {', '}
          <Trans>wanted from {dayText(lease.wish.startOn)}</Trans>
        </dd>
        <dt>{t`Use`}</dt>
        <dd>{use(lease.wish.use)}</dd>
        <dt>{t`People`}</dt>
        <dd>{lease.wish.headcount}</dd>
      </dl>
      {lease.wish.words !== '' && <p className={pieces['said']}>{lease.wish.words}</p>}
      <FileList lease={lease} purpose="application" />
    </section>
  );
}

function History({ lease }: { lease: Lease }) {
  const words = useLeaseWords();
  return (
    <section className={styles['card']} aria-labelledby="history">
      <h2 id="history">
        <Trans>What happened</Trans>
      </h2>
      <Timeline>
        {lease.timeline.map((entry) => (
          <li key={`${entry.at}${entry.event}`}>
            <strong>{entry.sentence}</strong>
            <div className={pieces['tiny']}>
              {timeText(entry.at)} · {words.side(entry.by)}
            </div>
            {entry.text !== null && entry.event !== 'apply' && (
              <p className={pieces['said']}>{entry.text}</p>
            )}
          </li>
        ))}
      </Timeline>
    </section>
  );
}
