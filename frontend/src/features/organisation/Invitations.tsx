import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, done } from '@/lib/api/client';
import type { Invitation } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import styles from './Organisation.module.css';
import { invitationsQuery } from './queries';
import { useWords } from './words';

/** Those who were invited and have not come yet; nothing when there is nobody. */
export function Invitations() {
  const { t } = useLingui();
  const { roleName } = useWords();
  const client = useQueryClient();
  const { data } = useQuery(invitationsQuery());
  const changing = useMutation({
    mutationFn: ({ what, of }: { what: 'again' | 'withdraw'; of: Invitation }) => {
      const params = { path: { id: of.id } };
      return done(
        what === 'again'
          ? api.POST('/api/v1/organisation/invitations/{id}/mails', { params })
          : api.DELETE('/api/v1/organisation/invitations/{id}', { params }),
      );
    },
    onSettled: () => void client.invalidateQueries(invitationsQuery()),
  });
  const invitations = data?.items ?? [];
  const columns: Column<Invitation>[] = [
    {
      key: 'email',
      header: t`Invited`,
      wide: true,
      cell: ({ email }) => <span className={styles['email']}>{email}</span>,
    },
    {
      key: 'roles',
      header: t`Roles`,
      cell: ({ roles }) => (
        <span className={styles['tags']}>
          {roles.map((role) => (
            <Tag key={role}>{roleName(role)}</Tag>
          ))}
        </span>
      ),
    },
    { key: 'until', header: t`Link works until`, cell: ({ expiresAt }) => dayText(expiresAt) },
    {
      key: 'change',
      header: t`Actions`,
      headerHidden: true,
      wide: true,
      align: 'end',
      cell: (invitation) => (
        <div className={styles['row']}>
          <Button
            shape="small"
            disabled={changing.isPending}
            aria-label={t`Send again: ${invitation.email}`}
            onClick={() => changing.mutate({ what: 'again', of: invitation })}
          >
            <Trans>Send again</Trans>
          </Button>
          <Button
            shape="small"
            disabled={changing.isPending}
            aria-label={t`Withdraw: ${invitation.email}`}
            onClick={() => changing.mutate({ what: 'withdraw', of: invitation })}
          >
            <Trans>Withdraw</Trans>
          </Button>
        </div>
      ),
    },
  ];
  return (
    <>
      {changing.isError && <RefusalNotice error={changing.error} />}
      {changing.isSuccess && (
        <Notice
          tone="good"
          title={
            changing.variables.what === 'again' ? (
              <Trans>We sent an invitation to {changing.variables.of.email}</Trans>
            ) : (
              <Trans>The invitation of {changing.variables.of.email} is withdrawn</Trans>
            )
          }
        />
      )}
      {invitations.length > 0 && (
        <Table
          caption={t`Invitations`}
          columns={columns}
          rows={invitations}
          rowKey={({ id }) => id}
        />
      )}
    </>
  );
}
