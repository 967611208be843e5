import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, done } from '@/lib/api/client';
import { sendFile } from '@/lib/api/sendFile';
import type { Rfq, RfqFile } from '@/lib/api/types';
import { bytesText, timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { useFileFault } from './fileFaults';
import { FILE_KINDS, MOST_FILES, unsent } from './files';
import { rfqQuery } from './queries';
import styles from './Rfq.module.css';

interface ListProps {
  files: readonly RfqFile[];
  /** Where they lie. */
  address: string;
  onRemove?: (file: RfqFile) => void;
}

/** Files to be downloaded. */
export function FileList({ files, address, onRemove }: ListProps) {
  const { t } = useLingui();
  if (files.length === 0) return null;
  return (
    <ul className={styles['files']} aria-label={t`Files`}>
      {files.map((file) => (
        <li key={file.id}>
          <Icon name="download" size={16} />
          <a href={`${address}/${file.id}`} download={file.name}>
            {file.name}
          </a>
          <span className={styles['small']}>
            {bytesText(file.bytes)} · {timeText(file.addedAt)}
          </span>
          {onRemove !== undefined && (
            <Button
              shape="small"
              look="quiet"
              aria-label={t`Remove ${file.name}`}
              onClick={() => onRemove(file)}
            >
              <Trans>Remove</Trans>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The files of an own request; while it takes bids some can be added and removed. */
export function OwnFiles({ rfq }: { rfq: Rfq }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const picker = useRef<HTMLInputElement>(null);
  const faultOf = useFileFault();
  const [fault, setFault] = useState<string | null>(null);
  const address = `/api/v1/rfqs/${rfq.id}/files`;
  const fresh = () => client.invalidateQueries({ queryKey: rfqQuery(rfq.id).queryKey });
  const add = useMutation({
    mutationFn: async (files: readonly File[]) => {
      for (const file of files) await sendFile(address, file);
    },
    onSettled: fresh,
  });
  const remove = useMutation({
    mutationFn: (fileId: string) =>
      done(
        api.DELETE('/api/v1/rfqs/{id}/files/{fileId}', {
          params: { path: { id: rfq.id, fileId } },
        }),
      ),
    onSettled: fresh,
  });
  const missing = unsent.get(rfq.id) ?? [];
  if (rfq.state !== 'open') return <FileList files={rfq.files} address={address} />;
  return (
    <div className={styles['attach']}>
      <FileList files={rfq.files} address={address} onRemove={({ id }) => remove.mutate(id)} />
      {missing.length > 0 && add.isIdle && (
        <Notice tone="danger" title={<Trans>Not all files have arrived</Trans>}>
          <p>
            <Trans>Attach these again: {missing.join(', ')}</Trans>
          </p>
        </Notice>
      )}
      <input
        ref={picker}
        type="file"
        multiple
        className="hidden-text"
        tabIndex={-1}
        aria-label={t`Files to attach`}
        accept={FILE_KINDS}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          const wrong = faultOf(files, rfq.files.length);
          setFault(wrong);
          if (wrong === null && files.length > 0) add.mutate(files);
          target.value = '';
        }}
      />
      <Button
        disabled={add.isPending || rfq.files.length >= MOST_FILES}
        onClick={() => picker.current?.click()}
      >
        <Icon name="upload" size={16} />
        {add.isPending ? <Trans>Sending</Trans> : <Trans>Attach files</Trans>}
      </Button>
      <span className={styles['small']}>
        <Trans>Drawings, datasheets, photographs: only who is asked sees them.</Trans>
      </span>
      {fault !== null && (
        <Notice tone="danger">
          <p>{fault}</p>
        </Notice>
      )}
      {add.error !== null && <RefusalNotice error={add.error} />}
      {remove.error !== null && <RefusalNotice error={remove.error} />}
    </div>
  );
}

interface DraftProps {
  files: readonly File[];
  onChange: (files: readonly File[]) => void;
}

/** The files of a request that is being written; they are sent after it. */
export function DraftFiles({ files, onChange }: DraftProps) {
  const { t } = useLingui();
  const picker = useRef<HTMLInputElement>(null);
  const faultOf = useFileFault();
  const [fault, setFault] = useState<string | null>(null);
  return (
    <div className={styles['attach']}>
      {files.length > 0 && (
        <ul className={styles['files']} aria-label={t`Files`}>
          {files.map((file) => (
            <li key={`${file.name} ${file.size}`}>
              <span>{file.name}</span>
              <span className={styles['small']}>{bytesText(file.size)}</span>
              <Button
                shape="small"
                look="quiet"
                aria-label={t`Remove ${file.name}`}
                onClick={() => onChange(files.filter((one) => one !== file))}
              >
                <Trans>Remove</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={picker}
        type="file"
        multiple
        className="hidden-text"
        tabIndex={-1}
        aria-label={t`Files to attach`}
        accept={FILE_KINDS}
        onChange={({ target }) => {
          const added = [...(target.files ?? [])].filter(
            (file) => !files.some(({ name, size }) => name === file.name && size === file.size),
          );
          const wrong = faultOf(added, files.length);
          setFault(wrong);
          if (wrong === null) onChange([...files, ...added]);
          target.value = '';
        }}
      />
      <Button onClick={() => picker.current?.click()}>
        <Icon name="upload" size={16} />
        <Trans>Attach files</Trans>
      </Button>
      <span className={styles['small']}>
        <Trans>
          PDF, pictures, ZIP, CSV or XLSX, at most 20 MB each; only who is asked sees them.
        </Trans>
      </span>
      {fault !== null && (
        <Notice tone="danger">
          <p>{fault}</p>
        </Notice>
      )}
    </div>
  );
}
