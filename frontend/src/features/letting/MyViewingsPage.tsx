import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { Viewing } from '@/lib/api/types';
import { hourText, momentText } from '@/lib/clock';
import { buttonClass } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { PagedList } from '@/ui/PagedList';
import { EmptyState } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { TimeTools } from '@/ui/TimeTools';
import { EnquiryList } from './EnquiryList';
import { Feed } from './Feed';
import { LETTING_KEY, viewingsQuery } from './queries';
import { useLettingWords, viewingTone } from './words';
import styles from './Letting.module.css';

/** What somebody views and has asked, and the address for their calendar. */
export function MyViewingsPage() {
  const { t } = useLingui();
  const open = useInfiniteQuery(viewingsQuery(true));
  const over = useInfiniteQuery(viewingsQuery(false));
  return (
    <Page title={t`My viewings`}>
      <h1>
        <Trans>My viewings</Trans>
      </h1>
      <section className={styles['part']} aria-labelledby="to-come">
        <h2 id="to-come">
          <Trans>To come</Trans>
        </h2>
        <PagedList
          list={open}
          empty={
            <EmptyState
              icon="clock"
              title={<Trans>No viewings to come</Trans>}
              actions={
                <Link to="/spaces/find" className={buttonClass('primary')}>
                  <Trans>Find a space by what you need</Trans>
                </Link>
              }
            >
              <p>
                <Trans>On the page of a unit, choose one of the times that its owner gives.</Trans>
              </p>
            </EmptyState>
          }
        >
          {(items) => (
            <ul className={styles['list']}>
              {items.map((one) => (
                <ViewingCard key={one.id} one={one} />
              ))}
            </ul>
          )}
        </PagedList>
      </section>
      {over.data !== undefined && over.data.pages[0]?.total !== 0 && (
        <section className={styles['part']} aria-labelledby="over">
          <h2 id="over">
            <Trans>Over or cancelled</Trans>
          </h2>
          <PagedList list={over} empty={null}>
            {(items) => (
              <ul className={styles['list']}>
                {items.map((one) => (
                  <ViewingCard key={one.id} one={one} />
                ))}
              </ul>
            )}
          </PagedList>
        </section>
      )}
      <section className={styles['part']} aria-labelledby="asked">
        <h2 id="asked">
          <Trans>Questions to owners</Trans>
        </h2>
        <EnquiryList side="maker" />
      </section>
      <Feed side="maker" />
    </Page>
  );
}

function ViewingCard({ one }: { one: Viewing }) {
  const words = useLettingWords();
  const client = useQueryClient();
  return (
    <li className={styles['card']}>
      <h3 className={styles['numbered']}>
        <time dateTime={one.at}>
          {momentText(one.at)}–{hourText(one.ends)}
        </time>
        <Tag tone={viewingTone(one.state)}>{words.viewing(one.state)}</Tag>
      </h3>
      <p>
        <Link to="/units/$id" params={{ id: one.unit }}>
          {one.unitName}
        </Link>{' '}
        · {one.owner}
      </p>
      {one.reason !== '' && <p className={styles['said']}>{one.reason}</p>}
      {one.note !== '' && <p className={styles['said']}>{one.note}</p>}
      <p className={styles['small']}>
        <span className="mono">{one.number}</span> · {one.address}
        {one.meeting !== '' && ` · ${one.meeting}`}
      </p>
      {one.can.includes('cancel') && (
        <TimeTools
          number={one.number}
          calendar={`/api/v1/viewings/${one.id}/calendar.ics`}
          move={(words, classes) => (
            <Link
              to="/units/$id"
              params={{ id: one.unit }}
              search={{ move: one.id }}
              className={classes}
            >
              {words}
            </Link>
          )}
          cancel={() =>
            bodyOf(
              api.POST('/api/v1/viewings/{id}/cancellation', { params: { path: { id: one.id } } }),
            )
          }
          onCancelled={() => void client.invalidateQueries({ queryKey: LETTING_KEY })}
        />
      )}
    </li>
  );
}
