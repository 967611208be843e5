import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, done } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import type { ApplicationDocument } from '@/lib/api/types';
import { Papers } from '@/ui/Papers';
import { DOCUMENT_KINDS, useApplicationWords } from './words';

interface Props {
  documents: readonly ApplicationDocument[];
  /** Makes sure that there is an application that papers can belong to. */
  onBegin: () => Promise<void>;
}

/** The papers of an application to become a supplier. */
export function Documents({ documents, onBegin }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { documentName } = useApplicationWords();
  return (
    <Papers
      base="/api/v1/supply/application/documents"
      papers={documents}
      kinds={DOCUMENT_KINDS}
      kindName={documentName}
      label={t`Papers`}
      kindLabel={t`Kind of paper`}
      open
      remove={(id) =>
        done(api.DELETE('/api/v1/supply/application/documents/{id}', { params: { path: { id } } }))
      }
      onBegin={onBegin}
      onChanged={() => client.invalidateQueries({ queryKey: [MINE, 'application'] })}
    />
  );
}
