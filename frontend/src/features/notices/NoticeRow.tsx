import { Trans } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import { useMe } from '@/lib/api/session';
import type { NoticeItem } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { useReadNotice } from './useReadNotice';
import { useKindWords } from './words';
import styles from './Notices.module.css';

/** A notice: a link to what it tells of. Whoever follows it has read it. */
export function NoticeRow({ notice, onFollow }: { notice: NoticeItem; onFollow?: () => void }) {
  const router = useRouter();
  const me = useMe();
  const words = useKindWords();
  const read = useReadNotice();
  const { organisation } = notice;
  const elsewhere = organisation !== null && organisation.id !== me?.organisation?.id;
  return (
    <a
      href={notice.page}
      className={styles['row']}
      data-unread={notice.readAt === null}
      onClick={(event) => {
        if (notice.readAt === null) read.mutate(notice.id);
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onFollow?.();
        router.history.push(notice.page);
      }}
    >
      <span className={styles['title']}>
        {notice.readAt === null && (
          <span className="hidden-text">
            <Trans>Unread:</Trans>{' '}
          </span>
        )}
        {notice.title}
      </span>
      <span className={styles['facts']}>
        {words(notice.kind).name} · {timeText(notice.createdAt)}
        {elsewhere && (
          <>
            {' · '}
            <Trans>for {organisation.name}</Trans>
          </>
        )}
      </span>
    </a>
  );
}
