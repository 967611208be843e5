import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Problem } from '@/lib/api/problem';
import { FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';

/** Whether the server did not take the token of a link. */
export const isStaleLink = (error: unknown): boolean =>
  error instanceof Problem && error.messageFor('/token') !== null;

/** The link of a mail does not work, and how to get another one. */
export function StaleLink({ children }: { children?: ReactNode }) {
  return (
    <>
      <Notice tone="danger" title={<Trans>This link does not work any more</Trans>}>
        <p>
          <Trans>
            It was used before, is too old, or a newer mail has replaced it. Make sure that the
            whole address was copied.
          </Trans>
        </p>
      </Notice>
      {children !== undefined && <FormActions>{children}</FormActions>}
    </>
  );
}
