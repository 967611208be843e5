import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Amount } from '@/ui/Amount';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, Renewing, SkeletonLines } from '@/ui/States';
import { useWanted } from '@/ui/Wanted';
import { Baskets } from './Baskets';
import { BuyAll } from './BuyAll';
import { PlanForm } from './PlanForm';
import { planQuery } from './planQueries';
import { TradeOffs } from './TradeOffs';
import type { Plan, PlanSearch, PlanWish } from './types';
import { UnmetLines } from './UnmetLines';
import styles from './Plan.module.css';

/** How a bill of materials is bought at best, and what else would cost what. */
export function PlanPage({ id, search }: { id: string; search: PlanSearch }) {
  const { t } = useLingui();
  const { currency } = useWanted();
  const navigate = useNavigate();
  const wish: PlanWish = { ...search, currency };
  const { data: plan, error, refetch, isPlaceholderData } = useQuery(planQuery(id, wish));
  const change = (changed: { [K in keyof PlanSearch]?: PlanSearch[K] | undefined }) =>
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) =>
        withoutGaps({ ...before, ...changed }) as PlanSearch,
      replace: true,
      resetScroll: false,
    });
  return (
    <Page title={t`Purchase plan`}>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <Link to="/boms/$id" params={{ id }}>
            <Trans>Back to the list</Trans>
          </Link>
          <h1>
            <Trans>Purchase plan</Trans>
          </h1>
          <p>
            <Trans>
              The cheapest complete purchase over all suppliers, with minimum orders, packs, stock,
              price steps and shipping as the checkout counts them.
            </Trans>
          </p>
        </header>
        <PlanForm wish={search} onChange={change} />
        {error !== null ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : plan === undefined ? (
          <SkeletonLines lines={12} />
        ) : (
          <Renewing busy={isPlaceholderData} className={styles['result']}>
            <Made
              id={id}
              wish={wish}
              plan={plan}
              stale={isPlaceholderData}
              search={search}
              onChange={change}
            />
          </Renewing>
        )}
      </div>
    </Page>
  );
}

interface MadeProps {
  id: string;
  wish: PlanWish;
  plan: Plan;
  /** Whether the plan is of another wish, while this one's is being made. */
  stale: boolean;
  search: PlanSearch;
  onChange: (change: { [K in keyof PlanSearch]?: PlanSearch[K] | undefined }) => void;
}

function Made({ id, wish, plan, stale, search, onChange }: MadeProps) {
  return (
    <>
      {plan.suppliers.length === 0 ? (
        <EmptyState title={<Trans>Nothing of this list can be bought like this</Trans>}>
          <p>
            <Trans>Settle the doubtful lines of the list first, or allow more above.</Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <Figures plan={plan} />
          <BuyAll key={JSON.stringify(wish)} id={id} wish={wish} plan={plan} stale={stale} />
          <TradeOffs plan={plan} search={search} onChange={onChange} />
          <section>
            <h2>
              <Trans>By supplier</Trans>
            </h2>
            <Baskets plan={plan} />
          </section>
        </>
      )}
      {plan.unmet.length > 0 && <UnmetLines id={id} boards={plan.boards} unmet={plan.unmet} />}
    </>
  );
}

function Figures({ plan }: { plan: Plan }) {
  const saved = Number(plan.saved.amount) > 0;
  return (
    <dl className={styles['figures']}>
      <div>
        <dt>
          <Plural value={plan.boards} one="# board" other="# boards" />
        </dt>
        <dd>
          <Amount {...plan.total} kind="total" strong />
        </dd>
        <dd className={styles['fine']}>
          <Trans>
            goods <Amount {...plan.goods} kind="total" />, shipping{' '}
            <Amount {...plan.shipping} kind="total" />
          </Trans>
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Suppliers</Trans>
        </dt>
        <dd>{plan.suppliers.length}</dd>
        <dd className={styles['fine']}>
          <Plural value={plan.days} one="there in about # day" other="there in about # days" />
        </dd>
      </div>
      <div>
        <dt>
          <Trans>You save</Trans>
        </dt>
        <dd>{saved ? <Amount {...plan.saved} kind="total" /> : '–'}</dd>
        <dd className={styles['fine']}>
          <Plural
            value={plan.plain.suppliers}
            one="against buying each part at its lowest unit price, from # supplier"
            other="against buying each part at its lowest unit price, from # suppliers"
          />
        </dd>
      </div>
      <div>
        <dt>
          <Trans>How good it is</Trans>
        </dt>
        <dd>
          {plan.gap === null ? (
            '–'
          ) : plan.gap < 0.0005 ? (
            <Trans>best possible</Trans>
          ) : (
            <Trans>≤ {percent(plan.gap)} %</Trans>
          )}
        </dd>
        <dd className={styles['fine']}>
          {plan.gap === null ? (
            <Trans>Not proven: with so few suppliers some parts are left out.</Trans>
          ) : plan.gap < 0.0005 ? (
            <Trans>proven to less than 0.05 %</Trans>
          ) : (
            <Trans>at most {percent(plan.gap)} % above the best possible</Trans>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** What is undefined is left out of the address. */
const withoutGaps = (search: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));

const percent = (gap: number): string => (Math.ceil(gap * 1000) / 10).toFixed(1);
