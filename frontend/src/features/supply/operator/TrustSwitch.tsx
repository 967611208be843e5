import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import type { OperatedSupplier } from '@/lib/api/types';
import { Switch } from '@/ui/Field';
import { RefusalNotice } from '@/ui/Notice';

/** Whether parts that a supplier's lists bring are taken into the catalogue without an operator. */
export function TrustSwitch({ supplier }: { supplier: OperatedSupplier }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const path = { params: { path: { id: supplier.id } } };
  const setting = useMutation({
    mutationFn: (trusted: boolean) =>
      done(
        trusted
          ? api.PUT('/api/v1/operations/suppliers/{id}/trust', path)
          : api.DELETE('/api/v1/operations/suppliers/{id}/trust', path),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: [MINE, 'operated-suppliers'] }),
  });
  return (
    <>
      <span
        title={t`New parts of a known category in its lists are taken into the catalogue at once.`}
      >
        <Switch
          label={
            <>
              <Trans>Trusted</Trans>
              <span className="hidden-text">, {supplier.name}</span>
            </>
          }
          checked={setting.isPending ? setting.variables : supplier.trusted}
          onChange={(trusted) => setting.mutate(trusted)}
        />
      </span>
      {setting.isError && <RefusalNotice error={setting.error} />}
    </>
  );
}
