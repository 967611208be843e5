import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, done } from '@/lib/api/client';
import { MINE, sessionQuery } from '@/lib/api/session';
import type { Me, Member } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { FormActions } from '@/ui/Form';
import { Icon } from '@/ui/Icon';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { Invitations } from './Invitations';
import { InviteForm, RolesForm } from './MemberForms';
import styles from './Organisation.module.css';
import { membersQuery } from './queries';
import { useWords } from './words';

interface Props {
  me: Me;
  manages: boolean;
  platform: boolean;
}

type Asked = { what: 'invite' } | { what: 'roles' | 'remove'; member: Member };

/** Who belongs to the organisation, as what; and how that is changed. */
export function Members({ me, manages, platform }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(membersQuery());
  const [asked, setAsked] = useState<Asked | null>(null);
  const [invited, setInvited] = useState<string | null>(null);
  const close = () => setAsked(null);
  function changed() {
    close();
    void client.invalidateQueries(sessionQuery());
    void client.invalidateQueries({ queryKey: [MINE] });
  }
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={3} height="2em" />;
  return (
    <>
      {invited !== null && (
        <Notice tone="good" title={<Trans>We sent an invitation to {invited}</Trans>}>
          <p>
            <Trans>Whoever follows its link within 14 days becomes a member.</Trans>
          </p>
        </Notice>
      )}
      <MemberTable
        me={me}
        manages={manages}
        members={data.items}
        onAsk={(what, member) => setAsked({ what, member })}
      />
      {manages && <Invitations />}
      {manages && (
        <FormActions>
          <Button onClick={() => setAsked({ what: 'invite' })}>
            <Icon name="plus" size={16} />
            <Trans>Invite somebody</Trans>
          </Button>
        </FormActions>
      )}
      {asked?.what === 'invite' && (
        <Dialog title={t`Invite somebody`} onClose={close}>
          <InviteForm
            platform={platform}
            onSent={(email) => {
              setInvited(email);
              changed();
            }}
          />
        </Dialog>
      )}
      {asked?.what === 'roles' && (
        <Dialog title={t`Roles of ${asked.member.email}`} onClose={close}>
          <RolesForm member={asked.member} platform={platform} onDone={changed} />
        </Dialog>
      )}
      {asked?.what === 'remove' && (
        <Dialog title={t`Remove ${asked.member.email}`} onClose={close}>
          <Remove member={asked.member} onDone={changed} onCancel={close} />
        </Dialog>
      )}
    </>
  );
}

interface TableProps {
  me: Me;
  manages: boolean;
  members: readonly Member[];
  onAsk: (what: 'roles' | 'remove', member: Member) => void;
}

function MemberTable({ me, manages, members, onAsk }: TableProps) {
  const { t } = useLingui();
  const { roleName } = useWords();
  const columns: Column<Member>[] = [
    {
      key: 'email',
      header: t`Member`,
      wide: true,
      cell: ({ email, personId }) => (
        <>
          <span className={styles['email']}>{email}</span>{' '}
          {personId === me.person?.id && (
            <Tag tone="green">
              <Trans>you</Trans>
            </Tag>
          )}
        </>
      ),
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
    {
      key: 'factor',
      header: t`Second factor`,
      cell: ({ secondFactor }) => (secondFactor ? t`on` : t`off`),
    },
    { key: 'since', header: t`Member since`, cell: ({ joinedAt }) => dayText(joinedAt) },
  ];
  if (manages) {
    columns.push({
      key: 'change',
      header: t`Actions`,
      headerHidden: true,
      wide: true,
      align: 'end',
      cell: (member) => (
        <div className={styles['row']}>
          <Button
            shape="small"
            aria-label={t`Change roles: ${member.email}`}
            onClick={() => onAsk('roles', member)}
          >
            <Trans>Change roles</Trans>
          </Button>
          <Button
            shape="small"
            aria-label={t`Remove ${member.email}`}
            onClick={() => onAsk('remove', member)}
          >
            <Trans>Remove</Trans>
          </Button>
        </div>
      ),
    });
  }
  return (
    <Table
      caption={t`Members`}
      columns={columns}
      rows={members}
      rowKey={({ personId }) => personId}
    />
  );
}

interface RemoveProps {
  member: Member;
  onDone: () => void;
  onCancel: () => void;
}

function Remove({ member, onDone, onCancel }: RemoveProps) {
  const removing = useMutation({
    mutationFn: () =>
      done(
        api.DELETE('/api/v1/organisation/members/{id}', {
          params: { path: { id: member.personId } },
        }),
      ),
    onSuccess: onDone,
  });
  return (
    <>
      {removing.isError && <RefusalNotice error={removing.error} />}
      <p>
        <Trans>They cannot act for the organisation from then on. Their account stays.</Trans>
      </p>
      <FormActions>
        <Button look="danger" disabled={removing.isPending} onClick={() => removing.mutate()}>
          <Trans>Remove</Trans>
        </Button>
        <Button look="quiet" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </>
  );
}
