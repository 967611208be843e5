import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { upload } from '@/lib/api/upload';
import { bytesText, numberText } from '@/lib/format';
import { Button } from './Button';
import { Select } from './Field';
import { Icon } from './Icon';
import { Notice, RefusalNotice } from './Notice';
import styles from './Papers.module.css';

const MOST_BYTES = 10 * 1_048_576;
const TYPES = ['application/pdf', 'image/png', 'image/jpeg'];

interface Paper {
  id: string;
  name: string;
  kind: string;
  bytes: number;
}

interface ListProps {
  /** The address below which each paper is, by its id. */
  base: string;
  papers: readonly Paper[];
  /** What a kind of paper is called. */
  kindName: (kind: string) => string;
  /** What the list is called. */
  label: string;
  /** Takes one away; left out where papers stay. */
  onRemove?: ((id: string) => void) | undefined;
  removing?: boolean;
}

/** Papers with their kind and size. */
export function PaperList({ base, papers, kindName, label, onRemove, removing }: ListProps) {
  const { t } = useLingui();
  if (papers.length === 0) {
    return (
      <p className={styles['none']}>
        <Trans>No document yet.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles['papers']} aria-label={label}>
      {papers.map((paper) => (
        <li key={paper.id}>
          <Icon name="file" />
          <span>
            <a href={`${base}/${paper.id}`} target="_blank" rel="noreferrer">
              {paper.name}
              <span className="hidden-text"> {t`(opens a new tab)`}</span>
            </a>
            <span className={styles['about']}>
              {kindName(paper.kind)}, {bytesText(paper.bytes)}
            </span>
          </span>
          {onRemove !== undefined && (
            <Button
              shape="small"
              disabled={removing}
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

interface Props extends Omit<ListProps, 'onRemove' | 'removing'> {
  /** The kinds that can be added, the most usual first. */
  kinds: readonly string[];
  /** What the choice of a kind is called. */
  kindLabel: string;
  /** Whether papers can be added and taken away now. */
  open: boolean;
  remove: (id: string) => Promise<unknown>;
  /** Makes sure that there is something that papers can belong to. */
  onBegin?: () => Promise<void>;
  onChanged: () => Promise<unknown>;
}

/** Papers that are added, looked at and taken away. */
export function Papers(props: Props) {
  const { base, papers, kindName, label, open, remove, onChanged } = props;
  const removing = useMutation({ mutationFn: remove, onSettled: onChanged });
  return (
    <>
      <PaperList
        base={base}
        papers={papers}
        kindName={kindName}
        label={label}
        onRemove={open ? removing.mutate : undefined}
        removing={removing.isPending}
      />
      {removing.isError && <RefusalNotice error={removing.error} />}
      {open && <AddPaper {...props} />}
    </>
  );
}

function AddPaper({ base, kinds, kindName, kindLabel, onBegin, onChanged }: Props) {
  const { t } = useLingui();
  const picker = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState(kinds[0] ?? 'other');
  const [fault, setFault] = useState<string | null>(null);
  const [share, setShare] = useState(0);
  const adding = useMutation({
    mutationFn: async (file: File) => {
      await onBegin?.();
      const body = new FormData();
      body.append('kind', kind);
      body.append('file', file);
      await upload(base, body, setShare);
    },
    onSettled: onChanged,
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
      <Select label={kindLabel} value={kind} onChange={({ target }) => setKind(target.value)}>
        {kinds.map((code) => (
          <option key={code} value={code}>
            {kindName(code)}
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
        onChange={({ target }) => take(target.files?.[0])}
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
