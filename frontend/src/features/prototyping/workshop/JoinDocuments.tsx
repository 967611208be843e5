import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, done } from '@/lib/api/client';
import { joiningQuery } from './queries';
import type { Joining } from '@/lib/api/types';
import { upload } from '@/lib/api/upload';
import { bytesText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Select } from '@/ui/Field';
import { Icon } from '@/ui/Icon';
import { RefusalNotice } from '@/ui/Notice';
import { PAPER_KINDS, usePaperWord } from './words';
import styles from './Workshop.module.css';

interface PapersProps {
  documents: Joining['documents'];
  base: string;
}

/** The papers of an application, to be looked at. */
export function Papers({ documents, base }: PapersProps) {
  const { t } = useLingui();
  const paperWord = usePaperWord();
  return (
    <ul className={styles['list']} aria-label={t`Papers and photos`}>
      {documents.map((paper) => (
        <li key={paper.id}>
          <a href={`${base}/documents/${paper.id}`} target="_blank" rel="noreferrer">
            {paper.name}
            <span className="hidden-text"> {t`(opens a new tab)`}</span>
          </a>{' '}
          <span className={styles['small']}>
            {paperWord(paper.kind)}, {bytesText(paper.bytes)}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  application: Joining;
  changeable: boolean;
}

/** The papers and photos of one's own application: added, looked at, taken away. */
export function JoinDocuments({ application, changeable }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const paperWord = usePaperWord();
  const picker = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState('business-licence');
  const renew = () => client.invalidateQueries({ queryKey: joiningQuery().queryKey });
  const adding = useMutation({
    mutationFn: async (file: File) => {
      const body = new FormData();
      body.append('kind', kind);
      body.append('file', file);
      await upload('/api/v1/provider/application/documents', body, () => undefined);
    },
    onSettled: renew,
  });
  const removing = useMutation({
    mutationFn: (id: string) =>
      done(api.DELETE('/api/v1/provider/application/documents/{id}', { params: { path: { id } } })),
    onSettled: renew,
  });
  const error = adding.error ?? removing.error;
  return (
    <>
      <Papers documents={application.documents} base="/api/v1/provider/application" />
      {changeable && application.documents.length > 0 && (
        <div className={styles['line']}>
          {application.documents.map(({ id, name }) => (
            <Button
              key={id}
              shape="small"
              disabled={removing.isPending}
              onClick={() => removing.mutate(id)}
            >
              <Trans>Remove {name}</Trans>
            </Button>
          ))}
        </div>
      )}
      {error !== null && <RefusalNotice error={error} />}
      {changeable && (
        <div className={styles['line']}>
          <Select
            label={t`Kind of paper`}
            value={kind}
            onChange={(event) => setKind(event.target.value)}
          >
            {PAPER_KINDS.map((code) => (
              <option key={code} value={code}>
                {paperWord(code)}
              </option>
            ))}
          </Select>
          <input
            ref={picker}
            type="file"
            className="hidden-text"
            tabIndex={-1}
            aria-label={t`File`}
            accept="application/pdf,image/png,image/jpeg"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file !== undefined) adding.mutate(file);
              event.target.value = '';
            }}
          />
          <Button disabled={adding.isPending} onClick={() => picker.current?.click()}>
            <Icon name="upload" size={16} />
            <Trans>Choose a file</Trans>
          </Button>
        </div>
      )}
    </>
  );
}
