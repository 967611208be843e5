import { Plural, Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { timeText } from '@/lib/format';
import { PagedList } from '@/ui/PagedList';
import { ownBomsQuery } from './queries';
import styles from './Boms.module.css';

/** The lists of one's organisation. */
export function OwnBoms() {
  const list = useInfiniteQuery(ownBomsQuery());
  return (
    <section className={styles['own']}>
      <h2>
        <Trans>Your lists</Trans>
      </h2>
      <PagedList
        list={list}
        empty={
          <p className={styles['fine']}>
            <Trans>
              None yet. What you send while signed in is kept here, and so is a list that somebody
              gave you the link of, once you keep it.
            </Trans>
          </p>
        }
      >
        {(items) => (
          <ul className={styles['lists']}>
            {items.map(({ id, name, lines, createdAt }) => (
              <li key={id}>
                <Link to="/boms/$id" params={{ id }}>
                  {name}
                </Link>
                <span className={styles['fine']}>
                  {lines !== null && (
                    <>
                      <Plural value={lines} one="# line" other="# lines" /> ·{' '}
                    </>
                  )}
                  {timeText(createdAt)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  );
}
