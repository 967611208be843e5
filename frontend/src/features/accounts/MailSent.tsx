import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Notice } from '@/ui/Notice';
import { outboxQuery } from './queries';

/** Says that a mail is on its way, and what to do with it. */
export function MailSent({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Notice tone="good" title={<Trans>We sent a mail to {to}</Trans>}>
      <p>{children}</p>
      <LocalMail />
    </Notice>
  );
}

/** Where mail is not sent but kept, as in a start on one's own machine, says where it is. */
export function LocalMail() {
  const { data } = useQuery(outboxQuery());
  if (data === undefined || data === null) return null;
  return (
    <p>
      <Trans>
        This installation sends no mail: it is all in its <Link to="/outbox">outbox</Link>.
      </Trans>
    </p>
  );
}
