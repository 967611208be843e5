import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf, done } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import type { ApiKey } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { FormActions } from '@/ui/Form';
import { Icon } from '@/ui/Icon';
import { RefusalNotice } from '@/ui/Notice';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { ApiKeyTable } from './ApiKeyTable';
import { FreshKey, NewKeyForm } from './NewKey';
import { apiKeysQuery } from './queries';

type Asked =
  { what: 'create' } | { what: 'shown'; key: string } | { what: 'rotate' | 'revoke'; key: ApiKey };

/** The organisation's API keys: made, replaced, ended. The text of one is shown once. */
export function ApiKeys() {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data, error, refetch, dataUpdatedAt } = useQuery(apiKeysQuery());
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const reload = () => void client.invalidateQueries({ queryKey: [MINE] });
  function show(key: string) {
    setAsked({ what: 'shown', key });
    reload();
  }
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={3} height="2em" />;
  return (
    <>
      {data.items.length === 0 ? (
        <EmptyState icon="key" title={<Trans>No API key yet</Trans>}>
          <p>
            <Trans>
              Make one for each program that works with your data, with only the rights that it
              needs. If one gets into wrong hands, revoke that one alone.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <ApiKeyTable
          keys={data.items}
          now={dataUpdatedAt}
          onAsk={(what, key) => setAsked({ what, key })}
        />
      )}
      <FormActions>
        <Button onClick={() => setAsked({ what: 'create' })}>
          <Icon name="plus" size={16} />
          <Trans>Make an API key</Trans>
        </Button>
      </FormActions>
      {asked?.what === 'create' && (
        <Dialog title={t`Make an API key`} onClose={close}>
          <NewKeyForm onMade={show} />
        </Dialog>
      )}
      {asked?.what === 'shown' && (
        <Dialog keep title={t`Your new API key`} onClose={close}>
          <FreshKey text={asked.key} onKept={close} />
        </Dialog>
      )}
      {asked?.what === 'rotate' && (
        <Dialog title={t`Replace ${asked.key.name}`} onClose={close}>
          <Rotate apiKey={asked.key} onMade={show} onCancel={close} />
        </Dialog>
      )}
      {asked?.what === 'revoke' && (
        <Dialog title={t`Revoke ${asked.key.name}`} onClose={close}>
          <Revoke
            apiKey={asked.key}
            onCancel={close}
            onDone={() => {
              close();
              reload();
            }}
          />
        </Dialog>
      )}
    </>
  );
}

interface RotateProps {
  apiKey: ApiKey;
  onMade: (text: string) => void;
  onCancel: () => void;
}

function Rotate({ apiKey, onMade, onCancel }: RotateProps) {
  const rotating = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/v1/organisation/api-keys/{id}/rotate', {
          params: { path: { id: apiKey.id } },
        }),
      ),
    onSuccess: ({ key }) => onMade(key),
  });
  return (
    <>
      {rotating.isError && <RefusalNotice error={rotating.error} />}
      <p>
        <Trans>
          You get a new key of the same name and rights. The old one works for 24 hours more, so
          that you can bring the new one into use without a gap.
        </Trans>
      </p>
      <FormActions>
        <Button look="primary" disabled={rotating.isPending} onClick={() => rotating.mutate()}>
          <Trans>Replace it</Trans>
        </Button>
        <Button look="quiet" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </>
  );
}

interface RevokeProps {
  apiKey: ApiKey;
  onDone: () => void;
  onCancel: () => void;
}

function Revoke({ apiKey, onDone, onCancel }: RevokeProps) {
  const revoking = useMutation({
    mutationFn: () =>
      done(
        api.DELETE('/api/v1/organisation/api-keys/{id}', { params: { path: { id: apiKey.id } } }),
      ),
    onSuccess: onDone,
  });
  return (
    <>
      {revoking.isError && <RefusalNotice error={revoking.error} />}
      <p>
        <Trans>Programs that use this key are refused at once. It cannot be brought back.</Trans>
      </p>
      <FormActions>
        <Button look="danger" disabled={revoking.isPending} onClick={() => revoking.mutate()}>
          <Trans>Revoke it</Trans>
        </Button>
        <Button look="quiet" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </>
  );
}
