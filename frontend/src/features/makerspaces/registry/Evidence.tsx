import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, done } from '@/lib/api/client';
import type { TitleApplication } from '@/lib/api/types';
import { upload } from '@/lib/api/upload';
import { bytesText, numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Select } from '@/ui/Field';
import { Icon } from '@/ui/Icon';
import { RefusalNotice } from '@/ui/Notice';
import { REGISTRY } from './queries';
import { PAPER_KINDS, useRegistryWords } from './words';
import styles from './Registry.module.css';

interface Props {
  id: string;
  papers: TitleApplication['papers'];
  open: boolean;
}

/** The documents that prove the figures: private, for the keeper and the operator. */
export function Evidence({ id, papers, open }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const removing = useMutation({
    mutationFn: (paperId: string) =>
      done(
        api.DELETE('/api/v1/makerspace-registry/own/{id}/application/papers/{paperId}', {
          params: { path: { id, paperId } },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: REGISTRY }),
  });
  return (
    <>
      <h3>
        <Trans>Evidence</Trans>
      </h3>
      <EvidenceList
        base={`/api/v1/makerspace-registry/own/${id}/application/papers`}
        papers={papers}
        onRemove={open ? (paperId) => removing.mutate(paperId) : undefined}
      />
      {removing.isError && <RefusalNotice error={removing.error} />}
      {open && <AddEvidence id={id} label={t`Kind of evidence`} />}
    </>
  );
}

interface ListProps {
  base: string;
  papers: TitleApplication['papers'];
  onRemove?: ((paperId: string) => void) | undefined;
}

/** Documents, each opened beside the page. */
export function EvidenceList({ base, papers, onRemove }: ListProps) {
  const { t } = useLingui();
  const words = useRegistryWords();
  if (papers.length === 0) {
    return (
      <p className={styles['small']}>
        <Trans>No document yet.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles['papers']} aria-label={t`Evidence`}>
      {papers.map((paper) => (
        <li key={paper.id}>
          <Icon name="file" />
          <span>
            <a href={`${base}/${paper.id}`} target="_blank" rel="noreferrer">
              {paper.name}
              <span className="hidden-text"> {t`(opens a new tab)`}</span>
            </a>
            <span className={styles['below']}>
              {words.paper(paper.kind)}, {bytesText(paper.bytes)}
            </span>
          </span>
          {onRemove !== undefined && (
            <Button
              shape="small"
              aria-label={t`Remove ${paper.name}`}
              onClick={() => onRemove(paper.id)}
            >
              <Trans>Remove</Trans>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function AddEvidence({ id, label }: { id: string; label: string }) {
  const { t } = useLingui();
  const words = useRegistryWords();
  const client = useQueryClient();
  const picker = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<string>(PAPER_KINDS[0]);
  const [share, setShare] = useState(0);
  const adding = useMutation({
    mutationFn: async (file: File) => {
      const body = new FormData();
      body.append('kind', kind);
      body.append('file', file);
      await upload(`/api/v1/makerspace-registry/own/${id}/application/papers`, body, setShare);
    },
    onSettled: () => client.invalidateQueries({ queryKey: REGISTRY }),
  });
  return (
    <div className={styles['tools']}>
      <Select label={label} value={kind} onChange={({ target }) => setKind(target.value)}>
        {PAPER_KINDS.map((code) => (
          <option key={code} value={code}>
            {words.paper(code)}
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
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) adding.mutate(file);
          target.value = '';
        }}
      />
      <Button disabled={adding.isPending} onClick={() => picker.current?.click()}>
        <Icon name="upload" size={16} />
        <Trans>Choose a file</Trans>
      </Button>
      {adding.isPending && (
        <span>
          <progress aria-label={t`Upload`} value={share} max={1} /> {numberText(share * 100)}%
        </span>
      )}
      {adding.isError && <RefusalNotice error={adding.error} />}
    </div>
  );
}
