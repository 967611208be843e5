import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { may } from '@/lib/api/session';
import type { Me } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { buttonClass } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { MyAppointments } from './MyAppointments';
import { MyDesks } from './MyDesks';
import { casesQuery } from './queries';
import { useCaseWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Centres.module.css';

/** What somebody has at the centres: appointments, questions, desks. */
export function MyParkPage({ me }: { me: Me }) {
  const { t } = useLingui();
  return (
    <Page title={t`My appointments`}>
      <header className={pieces['intro']}>
        <h1>
          <Trans>My appointments</Trans>
        </h1>
        <p className={pieces['buttons']}>
          <Link to="/park" className={buttonClass()}>
            <Trans>All service centres</Trans>
          </Link>
        </p>
      </header>
      <MyAppointments />
      <MyCases />
      {may(me, 'buy') && <MyDesks />}
    </Page>
  );
}

function MyCases() {
  const cases = useInfiniteQuery(casesQuery());
  const word = useCaseWord();
  const rows = cases.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className={styles['part']} aria-labelledby="cases">
      <h2 id="cases">
        <Trans>Questions</Trans>
      </h2>
      {cases.isError ? (
        <ErrorState error={cases.error} onRetry={() => void cases.refetch()} />
      ) : cases.data === undefined ? (
        <SkeletonLines lines={3} height="3em" />
      ) : rows.length === 0 ? (
        <EmptyState icon="mail" title={<Trans>No questions yet</Trans>}>
          <p>
            <Trans>A centre answers in writing, within a working day.</Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <ul className={styles['list']}>
            {rows.map((one) => (
              <li key={one.id} className={styles['card']}>
                <h3 className={styles['numbered']}>
                  <Link to="/park/cases/$id" params={{ id: one.id }}>
                    {one.title}
                  </Link>
                  <Tag tone={one.state === 'answered' ? 'green' : 'plain'}>{word(one.state)}</Tag>
                </h3>
                <p className={pieces['small']}>
                  <span className="mono">{one.number}</span> · {one.centreName} · {one.serviceName}{' '}
                  · <time dateTime={one.createdAt}>{timeText(one.createdAt)}</time>
                </p>
              </li>
            ))}
          </ul>
          <ShowMore
            shown={rows.length}
            total={cases.data.pages[0]?.total ?? 0}
            hasMore={cases.hasNextPage}
            busy={cases.isFetchingNextPage}
            onMore={() => void cases.fetchNextPage()}
          />
        </>
      )}
    </section>
  );
}

/** How old something is, in hours or days. */
export function Age({ hours }: { hours: number }) {
  return hours < 1 ? (
    <Trans>less than an hour</Trans>
  ) : hours < 48 ? (
    <Plural value={hours} one="# hour" other="# hours" />
  ) : (
    <Plural value={Math.floor(hours / 24)} one="# day" other="# days" />
  );
}
