import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { useMe } from '@/lib/api/session';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Icon } from '@/ui/Icon';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { useDropArea } from '@/ui/useDropArea';
import { OwnBoms } from './OwnBoms';
import { pasted, sendBom } from './queries';
import { SendingBar, type Sending } from './SendingBar';
import styles from './Boms.module.css';

// The same in every language.
// eslint-disable-next-line lingui/no-unlocalized-strings
const EXAMPLE = 'C1 C2\t2\t100n 0603\nU1\t1\tLM1117-3.3';
const MOST_BYTES = 25_000_000;
const KINDS = '.csv,.tsv,.txt,.xlsx,.xls,.ods,.xml';

/** Where a bill of materials is dropped or pasted. */
export function BomsPage() {
  const { t } = useLingui();
  const id = useId();
  const navigate = useNavigate();
  const me = useMe();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<Sending | null>(null);
  const busy = sending !== null;
  const [text, setText] = useState('');
  const [error, setError] = useState<Error | null>(null);
  const [tooLarge, setTooLarge] = useState(false);

  async function send(file: File) {
    const stop = new AbortController();
    setError(null);
    setSending({ bytes: file.size, share: 0, stop });
    try {
      const list = await sendBom(
        file,
        (share) => setSending({ bytes: file.size, share, stop }),
        stop.signal,
      );
      await navigate({ to: '/boms/$id', params: { id: list } });
    } catch (fault) {
      if (!stop.signal.aborted) setError(fault as Error);
      setSending(null);
    }
  }

  const take = (file: File | undefined) => {
    if (file === undefined || busy) return;
    // without sending what is refused anyway
    setTooLarge(file.size > MOST_BYTES);
    if (file.size <= MOST_BYTES) void send(file);
  };
  const area = useDropArea<HTMLElement>(setOver, take);
  return (
    <Page title={t`Bill of materials`}>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <h1>
            <Trans>Bill of materials</Trans>
          </h1>
          <p className={styles['lead']}>
            <Trans>
              Drop the list of your board as your tool wrote it. Each line is matched with a part,
              and what is doubtful is shown to you.
            </Trans>
          </p>
        </header>
        {error !== null && <RefusalNotice error={error} />}
        {tooLarge && (
          <Notice tone="danger" title={<Trans>This file is larger than 25 MB</Trans>}>
            <p>
              <Trans>Export the list of parts alone, without pictures, or divide it.</Trans>
            </p>
          </Notice>
        )}
        <div className={styles['ways']}>
          <section
            ref={area}
            className={`${styles['drop']} ${over ? styles['over'] : ''}`}
            aria-labelledby={id}
          >
            <Icon name="upload" size={44} />
            <h2 id={id}>
              <Trans>Drop your list here</Trans>
            </h2>
            <p>
              <Trans>
                CSV, TSV, XLSX, XLS, ODS or KiCad XML, in any encoding; Altium, Eagle, EasyEDA,
                KiCad and others. At most 25 MB.
              </Trans>
            </p>
            <input
              ref={input}
              className="hidden-text"
              type="file"
              accept={KINDS}
              tabIndex={-1}
              aria-label={t`List of parts`}
              onChange={(event) => {
                take(event.target.files?.[0]);
                event.target.value = '';
              }}
            />
            <Button look="primary" disabled={busy} onClick={() => input.current?.click()}>
              {busy ? <Trans>It is being read</Trans> : <Trans>Choose a file</Trans>}
            </Button>
            {sending !== null && <SendingBar {...sending} />}
            <p className={styles['fine']}>
              <Trans>
                Only who has the link can see it. Nobody has to sign in. The file is kept encrypted.
              </Trans>
            </p>
          </section>
          <form
            className={styles['paste']}
            onSubmit={(event) => {
              event.preventDefault();
              if (!busy && text.trim() !== '') void send(pasted(text));
            }}
          >
            <TextArea
              label={t`Or paste rows of a spreadsheet`}
              rows={9}
              value={text}
              placeholder={EXAMPLE}
              onChange={(event) => setText(event.target.value)}
            />
            <Button type="submit" disabled={busy || text.trim() === ''}>
              <Trans>Read it</Trans>
            </Button>
          </form>
        </div>
        {me != null && <OwnBoms />}
      </div>
    </Page>
  );
}
