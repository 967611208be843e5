import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { api, done } from '@/lib/api/client';
import type { ListingPaper } from '@/lib/api/types';
import { upload } from '@/lib/api/upload';
import { bytesText, numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Select } from '@/ui/Field';
import { Icon } from '@/ui/Icon';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { LETTING_KEY } from './queries';
import { PAPER_KINDS, useLettingWords } from './words';
import styles from './Letting.module.css';

const MOST_BYTES = 10 * 1_048_576;
const TYPES = ['application/pdf', 'image/png', 'image/jpeg'];

interface Props {
  id: string;
  papers: readonly ListingPaper[];
  /** Whether papers can be added and taken away now. */
  open: boolean;
}

/** The papers that prove a title: added, looked at, taken away. */
export function Papers({ id, papers, open }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const removing = useMutation({
    mutationFn: (paperId: string) =>
      done(
        api.DELETE('/api/v1/lettings/{id}/papers/{paperId}', { params: { path: { id, paperId } } }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: LETTING_KEY }),
  });
  return (
    <>
      <PaperList
        base={`/api/v1/lettings/${id}/papers`}
        papers={papers}
        action={
          open
            ? (paper) => (
                <Button
                  shape="small"
                  disabled={removing.isPending}
                  aria-label={t`Remove ${paper.name}`}
                  onClick={() => removing.mutate(paper.id)}
                >
                  <Trans>Remove</Trans>
                </Button>
              )
            : undefined
        }
      />
      {removing.isError && <RefusalNotice error={removing.error} />}
      {open && <AddPaper id={id} />}
    </>
  );
}

interface ListProps {
  base: string;
  papers: readonly ListingPaper[];
  action?: ((paper: ListingPaper) => ReactNode) | undefined;
}

/** Papers, each opened beside the page. */
export function PaperList({ base, papers, action }: ListProps) {
  const { t } = useLingui();
  const words = useLettingWords();
  if (papers.length === 0) {
    return (
      <p className={styles['small']}>
        <Trans>No document yet.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles['papers']} aria-label={t`Papers`}>
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
          {action?.(paper)}
        </li>
      ))}
    </ul>
  );
}

function AddPaper({ id }: { id: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const words = useLettingWords();
  const picker = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState(PAPER_KINDS[0] ?? 'other');
  const [fault, setFault] = useState<string | null>(null);
  const [share, setShare] = useState(0);
  const adding = useMutation({
    mutationFn: async (file: File) => {
      const body = new FormData();
      body.append('kind', kind);
      body.append('file', file);
      await upload(`/api/v1/lettings/${id}/papers`, body, setShare);
    },
    onSettled: () => client.invalidateQueries({ queryKey: LETTING_KEY }),
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
        accept={TYPES.join(',')}
        onChange={(event) => take(event.target.files?.[0])}
      />
      <Button disabled={adding.isPending} onClick={() => picker.current?.click()}>
        <Icon name="upload" size={16} />
        <Trans>Choose a file</Trans>
      </Button>
      {adding.isPending && (
        <div className={styles['buttons']}>
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
