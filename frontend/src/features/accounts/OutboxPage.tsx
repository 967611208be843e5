import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OutboxMail } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Button, buttonClass } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { ownLinks } from './ownLinks';
import { outboxQuery } from './queries';
import styles from './OutboxPage.module.css';

/** The mail of an installation that sends none, such as a start on one's own machine. */
export function OutboxPage() {
  const { t } = useLingui();
  const { data, error, refetch, isFetching } = useQuery(outboxQuery());
  return (
    <Page title={t`Outbox`}>
      <header className={styles['head']}>
        <div>
          <h1>
            <Trans>Outbox</Trans>
          </h1>
          <p>
            <Trans>
              This installation sends no mail. What it would have sent is here, the latest first.
            </Trans>
          </p>
        </div>
        <Button disabled={isFetching} onClick={() => void refetch()}>
          <Trans>Look again</Trans>
        </Button>
      </header>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={10} />
      ) : data === null ? (
        <EmptyState icon="mail" title={<Trans>Mail is sent here, not kept</Trans>}>
          <p>
            <Trans>Look into your own mailbox, also among the unwanted mail.</Trans>
          </p>
        </EmptyState>
      ) : data.items.length === 0 ? (
        <EmptyState
          icon="mail"
          title={<Trans>No mail yet</Trans>}
          actions={
            <Link to="/sign-up" className={buttonClass('primary')}>
              <Trans>Open an account</Trans>
            </Link>
          }
        >
          <p>
            <Trans>Open an account or ask for a new password, and a mail appears here.</Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <p className="hidden-text" role="status">
            <Plural value={data.items.length} one="# mail" other="# mails" />
          </p>
          <ol className={styles['mails']}>
            {data.items.map((mail) => (
              <MailCard key={mail.id} mail={mail} />
            ))}
          </ol>
        </>
      )}
    </Page>
  );
}

function MailCard({ mail }: { mail: OutboxMail }) {
  return (
    <li className={styles['mail']}>
      <h2>{mail.subject}</h2>
      <p className={styles['line']}>
        <span className="mono">{mail.to}</span>
        <time dateTime={mail.createdAt}>{timeText(mail.createdAt)}</time>
      </p>
      <p className={styles['body']}>
        {ownLinks(mail.body, window.location.origin).map(({ text, href }, index) =>
          href === null ? (
            <span key={index}>{text}</span>
          ) : (
            <a key={index} href={href}>
              {text}
            </a>
          ),
        )}
      </p>
    </li>
  );
}
