import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '@/lib/api/session';
import type { Bom } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { RefusalNotice } from '@/ui/Notice';
import { bomQuery, deleteBom, keepBom, ownBomsQuery, renameBom } from './queries';
import styles from './Boms.module.css';

/** Whose a list is and what can be done with it as a whole. */
export function BomHead({ bom, mayEdit }: { bom: Bom; mayEdit: boolean }) {
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'name' | 'delete' | null>(null);
  const fresh = async () => {
    await client.invalidateQueries({ queryKey: bomQuery(bom.id).queryKey });
    await client.invalidateQueries({ queryKey: ownBomsQuery().queryKey });
  };
  const keep = useMutation({ mutationFn: () => keepBom(bom.id), onSuccess: fresh });
  const remove = useMutation({
    mutationFn: () => deleteBom(bom.id),
    onSuccess: async () => {
      await navigate({ to: '/boms' });
      await client.invalidateQueries({ queryKey: ownBomsQuery().queryKey });
    },
  });
  return (
    <>
      <div className={styles['actions']}>
        {!bom.claimed && me != null && (
          <Button look="primary" disabled={keep.isPending} onClick={() => keep.mutate()}>
            <Trans>Keep this list</Trans>
          </Button>
        )}
        <CopyButton text={window.location.href}>
          <Trans>Copy the link</Trans>
        </CopyButton>
        {mayEdit && (
          <>
            <Button onClick={() => setAsking('name')}>
              <Trans>Rename</Trans>
            </Button>
            <Button look="quiet" onClick={() => setAsking('delete')}>
              <Trans>Delete</Trans>
            </Button>
          </>
        )}
      </div>
      {keep.isError && <RefusalNotice error={keep.error} />}
      <p className={styles['fine']}>
        {bom.own ? (
          <Trans>
            Your organisation keeps this list. Whoever has its link can look at it, and your
            decisions are remembered for your next lists. It can become a version of{' '}
            <Link to="/projects">a project</Link>.
          </Trans>
        ) : bom.claimed ? (
          <Trans>This list belongs to another organisation: you can look, and not change it.</Trans>
        ) : me == null ? (
          <Trans>
            Whoever has this page’s link can see and change the list.{' '}
            <Link to="/sign-in" search={{ next: `/boms/${bom.id}` }}>
              Sign in
            </Link>{' '}
            to keep it, and to have your decisions remembered.
          </Trans>
        ) : (
          <Trans>
            Whoever has this page’s link can see and change the list, until you keep it.
          </Trans>
        )}
      </p>
      {asking === 'name' && (
        <NameDialog
          bom={bom}
          onClose={() => setAsking(null)}
          onDone={async (name) => {
            client.setQueryData(bomQuery(bom.id).queryKey, (old) => old && { ...old, name });
            setAsking(null);
            await client.invalidateQueries({ queryKey: ownBomsQuery().queryKey });
          }}
        />
      )}
      {asking === 'delete' && (
        <Dialog title={<Trans>Delete this list?</Trans>} onClose={() => setAsking(null)}>
          {remove.isError && <RefusalNotice error={remove.error} />}
          <p>
            <Trans>
              The file and the decisions at its lines are gone then, for everybody who has the link.
              What your organisation remembers stays.
            </Trans>
          </p>
          <div className={styles['actions']}>
            <Button look="danger" disabled={remove.isPending} onClick={() => remove.mutate()}>
              <Trans>Delete</Trans>
            </Button>
            <Button look="quiet" onClick={() => setAsking(null)}>
              <Trans>Cancel</Trans>
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function NameDialog({
  bom,
  onClose,
  onDone,
}: {
  bom: Bom;
  onClose: () => void;
  onDone: (name: string) => Promise<void>;
}) {
  const { t } = useLingui();
  const [name, setName] = useState(bom.name);
  const rename = useMutation({
    mutationFn: () => renameBom(bom.id, name.trim()),
    onSuccess: () => onDone(name.trim()),
  });
  return (
    <Dialog title={<Trans>Rename</Trans>} onClose={onClose}>
      {rename.isError && <RefusalNotice error={rename.error} />}
      <form
        className={styles['paste']}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') rename.mutate();
        }}
      >
        <Field
          label={t`Name`}
          value={name}
          maxLength={200}
          required
          onChange={(event) => setName(event.target.value)}
        />
        <Button look="primary" type="submit" disabled={rename.isPending || name.trim() === ''}>
          <Trans>Save</Trans>
        </Button>
      </form>
    </Dialog>
  );
}
