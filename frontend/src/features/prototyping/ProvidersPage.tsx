import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Icon } from '@/ui/Icon';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { ProviderStanding } from './ProviderStanding';
import { providersQuery } from './queries';
import type { Provider } from './types';
import { ScorePoints } from './workshop/ScoreTable';
import { useProcessWord } from './words';
import styles from './Providers.module.css';

/** Who makes and tests small batches. */
export function ProvidersPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(providersQuery());
  return (
    <Page title={t`Providers`}>
      <header className={styles['head']}>
        <h1>
          <Trans>Providers</Trans>
        </h1>
        <p>
          <Trans>
            They make boards, parts and stencils in small batches, at prices they publish.
          </Trans>{' '}
          <Link to="/prototype">
            <Trans>Send a design</Trans>
          </Link>{' '}
          <Link to="/provider/application">
            <Trans>Become a provider</Trans>
          </Link>
        </p>
      </header>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={8} height="2em" />
      ) : data.items.length === 0 ? (
        <EmptyState icon="building" title={<Trans>No provider yet</Trans>}>
          <p>
            <Trans>Designs can be sent and measured already; prices come with the providers.</Trans>
          </p>
        </EmptyState>
      ) : (
        <ul className={styles['cards']} aria-label={t`Providers`}>
          {data.items.map((provider) => (
            <Card key={provider.slug} provider={provider} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function Card({ provider }: { provider: Provider }) {
  const processWord = useProcessWord();
  const { slug, name, about, city, processes, score } = provider;
  return (
    <li className={styles['card']}>
      <h2>
        <Link to="/providers/$slug" params={{ slug }}>
          {name}
        </Link>
      </h2>
      <p className={styles['city']}>
        <Icon name="pin" size={15} /> {city}
      </p>
      <p>{about}</p>
      <p>
        <ScorePoints {...score} />
      </p>
      <p className={styles['tags']}>
        {processes.map((process) => (
          <Tag key={process}>{processWord(process)}</Tag>
        ))}
      </p>
      <ProviderStanding provider={provider} />
    </li>
  );
}
