import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { useMe } from '@/lib/api/session';
import { Button } from '@/ui/Button';
import { Count } from '@/ui/Count';
import { Icon } from '@/ui/Icon';
import { SkeletonLines } from '@/ui/States';
import { useDisclosure } from '@/ui/useDisclosure';
import { NoticeRow } from './NoticeRow';
import { noticesQuery, unreadQuery } from './queries';
import { useReadNotice } from './useReadNotice';
import styles from './Bell.module.css';

const SHOWN = 6;
const MOST = 99;

/** The bell in the header: how much is not read, and the latest of it. Nothing for those who are not signed in. */
export function Bell() {
  const me = useMe();
  const address = useRouterState({ select: ({ location }) => location.href });
  if (me?.person == null) return null;
  return <Ringing key={address} />;
}

function Ringing() {
  const { t } = useLingui();
  const { data } = useQuery(unreadQuery());
  const { open, setOpen, box, button } = useDisclosure();
  const unread = data?.unread ?? 0;
  return (
    <div ref={box} className={styles['bell']} data-bell="">
      <button
        ref={button}
        type="button"
        className={styles['button']}
        title={t`Notices`}
        aria-expanded={open}
        aria-controls="notices-panel"
        onClick={() => setOpen(!open)}
      >
        <Icon name="bell" size={20} />
        <span className="hidden-text">{t`Notices`}</span>
        {unread > 0 && <Count hidden>{unread > MOST ? `${MOST}+` : unread}</Count>}
      </button>
      <span className="hidden-text" aria-live="polite">
        {unread > 0 && <Plural value={unread} one="# unread notice" other="# unread notices" />}
      </span>
      <div id="notices-panel" className={styles['panel']} hidden={!open}>
        {open && <Latest unread={unread} onFollow={() => setOpen(false)} />}
      </div>
    </div>
  );
}

function Latest({ unread, onFollow }: { unread: number; onFollow: () => void }) {
  const { data } = useInfiniteQuery(noticesQuery(false, '', SHOWN));
  const read = useReadNotice();
  const items = data?.pages[0]?.items;
  return (
    <>
      <div className={styles['head']}>
        <strong>
          <Trans>Notices</Trans>
        </strong>
        {unread > 0 && (
          <Button shape="small" look="quiet" onClick={() => read.mutate(null)}>
            <Trans>Mark all as read</Trans>
          </Button>
        )}
      </div>
      {items === undefined ? (
        <div className={styles['inside']}>
          <SkeletonLines lines={4} />
        </div>
      ) : items.length === 0 ? (
        <p className={styles['inside']}>
          <Trans>Nothing has happened yet. Orders, money and your account are told of here.</Trans>
        </p>
      ) : (
        <ul>
          {items.map((notice) => (
            <li key={notice.id}>
              <NoticeRow notice={notice} onFollow={onFollow} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles['foot']}>
        <Link to="/notices" onClick={onFollow}>
          <Trans>All notices</Trans>
        </Link>
        <Link to="/notices/settings" onClick={onFollow}>
          <Trans>Settings</Trans>
        </Link>
      </div>
    </>
  );
}
