import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Switch } from '@/ui/Field';
import { Icon } from '@/ui/Icon';
import { ErrorState } from '@/ui/States';
import { useDropArea } from '@/ui/useDropArea';
import { sendList } from './queries';
import styles from './Imports.module.css';

const KINDS = '.csv,.tsv,.txt,.xlsx';

/** The place to drop a price list: nothing changes before its dry run has been looked at. */
export function SendList() {
  const { t } = useLingui();
  const id = useId();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [removeMissing, setRemoveMissing] = useState(false);
  const [sent, setSent] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);

  async function send(file: File | undefined) {
    if (file === undefined || sent !== null) return;
    setError(null);
    setSent(0);
    try {
      const list = await sendList(file, removeMissing, setSent);
      await navigate({ to: '/counter/imports/$id', params: { id: list } });
    } catch (fault) {
      setError(fault);
      setSent(null);
    }
  }

  const area = useDropArea<HTMLElement>(setOver, (file) => void send(file));
  return (
    <section
      ref={area}
      className={`${styles['drop']} ${over ? styles['over'] : ''}`}
      aria-labelledby={id}
    >
      <Icon name="file" size={40} />
      <div className={styles['words']}>
        <h2 id={id}>
          <Trans>Send a price list</Trans>
        </h2>
        <p>
          <Trans>
            CSV, TSV or XLSX, up to 1,000,000 rows, in UTF-8, UTF-16 or GBK. Drop it here or choose
            it. You see first what would change.
          </Trans>
        </p>
        <div className={styles['choices']}>
          <input
            ref={input}
            className="hidden-text"
            type="file"
            accept={KINDS}
            aria-label={t`Price list`}
            disabled={sent !== null}
            onChange={(event) => {
              void send(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <Button look="primary" disabled={sent !== null} onClick={() => input.current?.click()}>
            <Trans>Choose a file</Trans>
          </Button>
          <a href="/price-list.csv" download>
            <Trans>A list to start from</Trans>
          </a>
          <Link to="/counter/imports/feed">
            <Trans>Have it fetched by itself</Trans>
          </Link>
        </div>
        <Switch
          label={<Trans>Take offers off sale that the list does not name</Trans>}
          checked={removeMissing}
          onChange={setRemoveMissing}
        />
        {sent !== null && (
          <p className={styles['sending']}>
            <progress value={sent} aria-label={t`Sending`} />{' '}
            <span role="status">
              <Trans>{numberText(Math.floor(sent * 100))} % sent</Trans>
            </span>
          </p>
        )}
        {error !== null && <ErrorState error={error} />}
      </div>
    </section>
  );
}
