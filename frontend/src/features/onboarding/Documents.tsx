import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { api, done } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import type { ApplicationDocument } from '@/lib/api/types';
import { upload } from '@/lib/api/upload';
import { bytesText, numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Select } from '@/ui/Field';
import { Icon } from '@/ui/Icon';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { DocumentLink } from './DocumentLink';
import styles from './Onboarding.module.css';
import { DOCUMENT_KINDS, useApplicationWords } from './words';

const MOST_BYTES = 10 * 1_048_576;
const TYPES = ['application/pdf', 'image/png', 'image/jpeg'];

interface Props {
  documents: readonly ApplicationDocument[];
  /** Makes sure that there is an application that papers can belong to. */
  onBegin: () => Promise<void>;
}

/** The papers of an application: added, looked at, taken away. */
export function Documents({ documents, onBegin }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { documentName } = useApplicationWords();
  const removing = useMutation({
    mutationFn: (id: string) =>
      done(api.DELETE('/api/v1/supply/application/documents/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: [MINE, 'application'] }),
  });
  return (
    <>
      {documents.length > 0 && (
        <ul className={styles['documents']} aria-label={t`Papers`}>
          {documents.map((paper) => (
            <li key={paper.id}>
              <Icon name="file" />
              <span>
                <DocumentLink base="/api/v1/supply/application" paper={paper} />
                <span className={styles['about']}>
                  {documentName(paper.kind)}, {bytesText(paper.bytes)}
                </span>
              </span>
              <Button
                shape="small"
                disabled={removing.isPending}
                aria-label={t`Remove ${paper.name}`}
                onClick={() => removing.mutate(paper.id)}
              >
                <Trans>Remove</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {removing.isError && <RefusalNotice error={removing.error} />}
      <AddDocument onBegin={onBegin} />
    </>
  );
}

function AddDocument({ onBegin }: { onBegin: () => Promise<void> }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { documentName } = useApplicationWords();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<string>(DOCUMENT_KINDS[0]);
  const [fault, setFault] = useState<string | null>(null);
  const [share, setShare] = useState(0);
  const adding = useMutation({
    mutationFn: async (file: File) => {
      await onBegin();
      const body = new FormData();
      body.append('kind', kind);
      body.append('file', file);
      await upload('/api/v1/supply/application/documents', body, setShare);
    },
    onSettled: () => client.invalidateQueries({ queryKey: [MINE, 'application'] }),
  });
  function take(file: File | undefined) {
    if (file === undefined) return;
    adding.reset();
    setShare(0);
    if (!TYPES.includes(file.type)) setFault(t`Use a PDF, PNG or JPEG file.`);
    else if (file.size > MOST_BYTES) setFault(t`This file is larger than 10 MB.`);
    else {
      setFault(null);
      adding.mutate(file);
    }
    if (picker.current !== null) picker.current.value = '';
  }
  return (
    <div className={styles['add']}>
      <Select
        label={t`Kind of paper`}
        value={kind}
        onChange={(event) => setKind(event.target.value)}
      >
        {DOCUMENT_KINDS.map((code) => (
          <option key={code} value={code}>
            {documentName(code)}
          </option>
        ))}
      </Select>
      <input
        ref={picker}
        id={id}
        type="file"
        className="hidden-text"
        tabIndex={-1}
        aria-label={t`File`}
        accept={TYPES.join(',')}
        onChange={(event) => take(event.target.files?.[0])}
      />
      <Button disabled={adding.isPending} onClick={() => picker.current?.click()}>
        <Icon name="upload" size={16} />
        <Trans>Choose a file</Trans>
      </Button>
      {adding.isPending && (
        <div className={styles['sending']}>
          <progress aria-label={t`Upload`} value={share} max={1} />
          <span>{numberText(share * 100)}%</span>
        </div>
      )}
      {fault !== null && (
        <Notice tone="danger">
          <p>{fault}</p>
        </Notice>
      )}
      {adding.isError && <RefusalNotice error={adding.error} />}
    </div>
  );
}
