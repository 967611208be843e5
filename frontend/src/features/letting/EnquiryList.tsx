import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { momentText } from '@/lib/clock';
import { PagedList } from '@/ui/PagedList';
import { EmptyState } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { enquiriesQuery, type Side } from './queries';
import styles from './Letting.module.css';

/** The threads of one side, each with what was said last. */
export function EnquiryList({ side }: { side: Side }) {
  const list = useInfiniteQuery(enquiriesQuery(side));
  return (
    <PagedList
      list={list}
      empty={
        <EmptyState icon="question" title={<Trans>No questions yet</Trans>}>
          <p>
            {side === 'maker' ? (
              <Trans>On the page of a unit, ask its owner what the listing does not say.</Trans>
            ) : (
              <Trans>Who finds your units can ask here.</Trans>
            )}
          </p>
        </EmptyState>
      }
    >
      {(items) => (
        <ul className={styles['list']}>
          {items.map((one) => (
            <li key={one.id} className={styles['card']}>
              <h3 className={styles['numbered']}>
                <Link
                  to={side === 'maker' ? '/enquiries/$id' : '/lettings/enquiries/$id'}
                  params={{ id: one.id }}
                >
                  {one.unitName}
                </Link>
                {one.waitsFor === side ? (
                  <Tag tone="copper">
                    <Trans>Waits for you</Trans>
                  </Tag>
                ) : (
                  <Tag>
                    <Trans>Waits for the other side</Trans>
                  </Tag>
                )}
              </h3>
              <p className={styles['small']}>
                {one.who === null ? one.owner : one.who.email} ·{' '}
                <time dateTime={one.lastAt}>{momentText(one.lastAt)}</time>
              </p>
              {one.messages.map(({ id, text }) => (
                <p key={id} className={styles['clipped']}>
                  {text}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </PagedList>
  );
}
