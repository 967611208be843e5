import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Basket } from './Basket';
import { IndexChart } from './IndexChart';
import { IndexTable } from './IndexTable';
import { indicesQuery } from './queries';
import { Scarce } from './Scarce';
import { Searched } from './Searched';
import type { MarketSearch } from './search';
import { Surges } from './Surges';
import styles from './Market.module.css';

/** Market information: the price index, what surges, what runs out, what people look for. */
export function MarketInformationPage({ search }: { search: MarketSearch }) {
  const { t } = useLingui();
  return (
    <Page title={t`Market information`}>
      <header className={styles['head']}>
        <h1>
          <Trans>Market information</Trans>
        </h1>
        <p>
          <Trans>
            What the parts of the market cost, week by week: the same basket of each category, at
            the least price of all sellers, against what it cost in the base week.
          </Trans>
        </p>
      </header>
      <Indices search={search} />
      <Surges />
      <Scarce />
      <Searched />
    </Page>
  );
}

function Indices({ search }: { search: MarketSearch }) {
  const { t } = useLingui();
  const chosen = search.category ?? 'all';
  const { data, error, refetch } = useQuery(indicesQuery());
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={12} />;
  if (data.items.length === 0) {
    return (
      <EmptyState icon="clock" title={<Trans>No week is published yet</Trans>}>
        <p>
          <Trans>The first figures come when a whole week of prices is known.</Trans>
        </p>
      </EmptyState>
    );
  }
  return (
    <section className={styles['section']} aria-label={t`Price index`}>
      {data.items.some(({ demonstration }) => demonstration) && (
        <Notice tone="copper" title={<Trans>Demonstration figures</Trans>}>
          <p>
            <Trans>
              The past of this market is made up by a rule, and figures that are linked to it are
              marked.
            </Trans>
          </p>
        </Notice>
      )}
      <IndexChart key={chosen} category={chosen} />
      <Basket key={`basket-${chosen}`} category={chosen} />
      <IndexTable caption={t`Price index by category`} items={data.items} chosen={chosen} />
      {search.within !== undefined && <Below root={search.within} chosen={chosen} />}
    </section>
  );
}

function Below({ root, chosen }: { root: string; chosen: string }) {
  const { t } = useLingui();
  const { data: roots } = useQuery(indicesQuery());
  const { data } = useQuery(indicesQuery(root));
  const name = roots?.items.find(({ category }) => category === root)?.name ?? root;
  if (data === undefined || data.items.length === 0) return null;
  return (
    <>
      <h2>
        <Trans>Within {name}</Trans>
      </h2>
      <IndexTable caption={t`Within ${name}`} items={data.items} chosen={chosen} />
    </>
  );
}
