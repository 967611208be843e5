import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Shown } from './ProjectPage';
import { sharedProjectQuery } from './queries';
import styles from './Projects.module.css';

/** A project for whoever has its link: to look at, not to change. */
export function SharedProjectPage({ shareId }: { shareId: string }) {
  const { t } = useLingui();
  const { data: project, error, refetch } = useQuery(sharedProjectQuery(shareId));
  return (
    <Page title={project?.name ?? t`Project`}>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <h1>{project?.name ?? t`Project`}</h1>
          {project !== undefined && (
            <p className={styles['fine']}>
              <Trans>Shared with you to look at.</Trans>{' '}
              <Plural value={project.versions.length} one="# version" other="# versions" /> ·{' '}
              <Plural value={project.boards} one="# board" other="# boards" />
            </p>
          )}
        </header>
        {error !== null && project === undefined ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : project === undefined ? (
          <SkeletonLines lines={10} />
        ) : (
          <Shown project={project} shareId={shareId} />
        )}
      </div>
    </Page>
  );
}
