import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dayText, numberText } from '@/lib/format';
import { buttonClass } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { ProviderStanding } from './ProviderStanding';
import { providerQuery } from './queries';
import type { ProviderDetail } from './types';
import { ScorePoints, ScoreTable } from './workshop/ScoreTable';
import { useProcessWord } from './words';
import styles from './Providers.module.css';

/** One provider: what is made there, on which machines, under which certificates. */
export function ProviderPage({ slug }: { slug: string }) {
  const { t } = useLingui();
  const processWord = useProcessWord();
  const { data: provider, error, refetch } = useQuery(providerQuery(slug));
  if (provider === undefined) {
    return (
      <Page title={t`Provider`}>
        <h1 className="hidden-text">{t`Provider`}</h1>
        {error === null ? (
          <SkeletonLines lines={10} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  return (
    <Page title={provider.name}>
      <nav aria-label={t`Back`}>
        <Link to="/providers">
          <Trans>All providers</Trans>
        </Link>
      </nav>
      <header className={styles['head']}>
        <h1>{provider.name}</h1>
        <p className={styles['city']}>
          <Icon name="pin" size={16} /> {provider.city}
        </p>
        <ProviderStanding provider={provider} />
        <p className={styles['lead']}>{provider.about}</p>
        <p className={styles['tags']}>
          {provider.processes.map((process) => (
            <Tag key={process}>{processWord(process)}</Tag>
          ))}
        </p>
        {provider.takesOrders ? (
          <p>
            <Link to="/prototype" className={buttonClass('primary')}>
              <Trans>Send a design for a price</Trans>
            </Link>
          </p>
        ) : (
          <Notice
            tone="copper"
            title={<Trans>This provider was removed and takes no orders any more</Trans>}
          >
            <p>
              <Trans>
                Its page stays for those who ordered there. Orders that are under way go on.
              </Trans>{' '}
              <Link to="/providers">
                <Trans>Find another provider</Trans>
              </Link>
            </p>
          </Notice>
        )}
      </header>
      <ScorePart provider={provider} />
      <Machines provider={provider} />
      <Certificates provider={provider} />
    </Page>
  );
}

function ScorePart({ provider }: { provider: ProviderDetail }) {
  return (
    <section className={styles['section']} aria-labelledby="score">
      <h2 id="score">
        <Trans>Score of the last jobs</Trans>
      </h2>
      <p>
        <ScorePoints {...provider.score} />
      </p>
      <ScoreTable score={provider.score} />
    </section>
  );
}

function Machines({ provider }: { provider: ProviderDetail }) {
  const { t } = useLingui();
  const processWord = useProcessWord();
  const columns: Column<ProviderDetail['machines'][number]>[] = [
    { key: 'name', header: t`Machine`, wide: true, cell: ({ name }) => <strong>{name}</strong> },
    { key: 'process', header: t`Process`, cell: ({ process }) => processWord(process) },
    { key: 'units', header: t`How many`, align: 'end', cell: ({ units }) => numberText(units) },
  ];
  return (
    <section className={styles['section']} aria-labelledby="machines">
      <h2 id="machines">
        <Trans>Machines</Trans>
      </h2>
      {provider.machines.length === 0 ? (
        <p>
          <Trans>Nothing is said of them.</Trans>
        </p>
      ) : (
        <Table
          caption={t`Machines`}
          columns={columns}
          rows={provider.machines}
          rowKey={({ process, name }) => `${process} ${name}`}
        />
      )}
    </section>
  );
}

function Certificates({ provider }: { provider: ProviderDetail }) {
  const { t } = useLingui();
  const columns: Column<ProviderDetail['certificates'][number]>[] = [
    {
      key: 'name',
      header: t`Certificate`,
      wide: true,
      cell: ({ name }) => <strong>{name}</strong>,
    },
    {
      key: 'number',
      header: t`Number`,
      cell: ({ number }) => <span className="mono">{number}</span>,
    },
    { key: 'until', header: t`Valid until`, cell: ({ expiresOn }) => dayText(expiresOn) },
  ];
  return (
    <section className={styles['section']} aria-labelledby="certificates">
      <h2 id="certificates">
        <Trans>Certificates</Trans>
      </h2>
      {provider.certificates.length === 0 ? (
        <p>
          <Trans>None counts today.</Trans>
        </p>
      ) : (
        <Table
          caption={t`Certificates`}
          columns={columns}
          rows={provider.certificates}
          rowKey={({ number, name }) => `${name} ${number}`}
        />
      )}
    </section>
  );
}
