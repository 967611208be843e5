import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TitleStanding } from '@/lib/api/types';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { ApplicationForm } from './ApplicationForm';
import { ClaimCard } from './ClaimCard';
import { DriftCard } from './DriftCard';
import { OwnReview } from './OwnReview';
import { ReportTally, ReportView } from './ReportView';
import { ReturnCard } from './ReturnCard';
import { standingQuery } from './queries';
import { standingTone, useRegistryWords } from './words';
import styles from './Registry.module.css';

/** A makerspace for its keeper: what is lacking for the next tier, and all that can be done about it. */
export function OwnSpacePage({ id }: { id: string }) {
  const { t } = useLingui();
  const { data: standing, error, refetch } = useQuery(standingQuery(id));
  return (
    <Page title={standing?.space.name ?? t`Our makerspaces`}>
      <div className={styles['part']}>
        <p>
          <Link to="/makerspaces/registry/own">
            <Trans>Our makerspaces</Trans>
          </Link>
        </p>
        {error !== null && standing === undefined ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : standing === undefined ? (
          <SkeletonLines lines={10} />
        ) : (
          <Standing standing={standing} />
        )}
      </div>
    </Page>
  );
}

function Standing({ standing }: { standing: TitleStanding }) {
  const { t } = useLingui();
  const words = useRegistryWords();
  const { space, nextTier } = standing;
  const next = standing.reports.find(({ tier }) => tier === nextTier);
  return (
    <>
      <header className={styles['head']}>
        <h1>{space.name}</h1>
        <div className={styles['tags']}>
          {space.tier === null || space.standing === null ? (
            <Tag>{t`no title yet`}</Tag>
          ) : (
            <>
              <Tag tone="solid">{words.tier(space.tier)}</Tag>
              <Tag tone={standingTone(space.standing)}>{words.standing(space.standing)}</Tag>
              <Link to="/makerspaces/registry/$slug" params={{ slug: space.slug }}>
                <Trans>in the register</Trans>
              </Link>
            </>
          )}
        </div>
      </header>
      <OwnReview id={space.id} />
      <section className={styles['card']} aria-labelledby="next">
        <h2 id="next">
          {nextTier === null ? (
            <Trans>It holds the highest title</Trans>
          ) : (
            <Trans>What is lacking for: {words.tier(nextTier)}</Trans>
          )}
        </h2>
        {next !== undefined && <ReportView report={next} />}
        <h3>
          <Trans>All tiers</Trans>
        </h3>
        <ul className={styles['cards']}>
          {standing.reports.map((report) => (
            <li key={report.tier}>
              <strong>{words.tier(report.tier)}</strong>
              <ReportTally report={report} />
            </li>
          ))}
        </ul>
      </section>
      <ApplicationForm standing={standing} />
      <ReturnCard id={space.id} />
      <DriftCard id={space.id} />
      {space.tier !== null && <ClaimCard id={space.id} />}
    </>
  );
}
