import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dayText, timeText } from '@/lib/format';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { Timeline } from '@/ui/Timeline';
import { ReportView } from './ReportView';
import { entryQuery } from './queries';
import { standingTone, useRegistryWords } from './words';
import styles from './Registry.module.css';

/** A makerspace in the register: its title, how it stands to the conditions, all that happened. */
export function EntryPage({ slug }: { slug: string }) {
  const { t } = useLingui();
  const words = useRegistryWords();
  const { data: entry, error, refetch } = useQuery(entryQuery(slug));
  return (
    <Page title={entry?.name ?? t`Register of makerspaces`}>
      <div className={styles['part']}>
        <p>
          <Link to="/makerspaces/registry">
            <Trans>Register of makerspaces</Trans>
          </Link>
        </p>
        {error !== null && entry === undefined ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : entry === undefined ? (
          <SkeletonLines lines={8} />
        ) : (
          <>
            <header className={styles['head']}>
              <h1>{entry.name}</h1>
              <div className={styles['tags']}>
                <Tag tone="solid">{words.tier(entry.tier)}</Tag>
                <Tag tone={standingTone(entry.standing)}>{words.standing(entry.standing)}</Tag>
                {entry.demonstration && <Tag>{t`demonstration`}</Tag>}
                <span className={styles['small']}>
                  <Trans>since {dayText(entry.since)}</Trans>
                </span>
              </div>
            </header>
            {entry.report !== null && (
              <section className={styles['card']} aria-labelledby="report">
                <h2 id="report">
                  <Trans>How it stands to the conditions today</Trans>
                </h2>
                <ReportView report={entry.report} />
              </section>
            )}
            <section className={styles['part']} aria-labelledby="history">
              <h2 id="history">
                <Trans>What happened</Trans>
              </h2>
              <Timeline>
                {entry.history.map((one) => (
                  <li key={`${one.at} ${one.kind}`}>
                    <strong>{words.happened(one.kind)}</strong>{' '}
                    <span className={styles['below']}>
                      {timeText(one.at)} · {words.tier(one.tier)}
                      {one.rules !== null && ` · ${one.rules}`}
                    </span>
                    {one.reason !== '' && <p>{one.reason}</p>}
                  </li>
                ))}
              </Timeline>
            </section>
          </>
        )}
      </div>
    </Page>
  );
}
