import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { bytesText, numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { useDropArea } from '@/ui/useDropArea';
import { useMe } from '@/lib/api/session';
import { ownDesignsQuery } from './queries';
import { KINDS, MOST_BYTES, refusedHere, type Refused, type Sending } from './uploads';
import { useSending, type Sender } from './useSending';
import styles from './Prototype.module.css';

/** The place to drop a design. While it is on its way, it can be held, and it goes on after a broken connection. */
export function DropDesign() {
  const { t } = useLingui();
  const id = useId();
  const client = useQueryClient();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const sender = useSending((design) => {
    void client.invalidateQueries(ownDesignsQuery());
    void navigate({ to: '/designs/$id', params: { id: design } });
  });
  const { sending, send } = sender;

  function take(file: File | undefined) {
    if (file === undefined || sending !== null) return;
    const fault = refusedHere(file);
    setRefused(fault);
    if (fault === null) send(file);
  }

  const area = useDropArea<HTMLElement>(setOver, take);
  return (
    <section
      ref={area}
      className={`${styles['drop']} ${over ? styles['over'] : ''}`}
      aria-labelledby={id}
    >
      <Icon name="upload" size={44} />
      <div className={styles['words']}>
        <h2 id={id}>
          <Trans>Drop your design here</Trans>
        </h2>
        <p>
          <Trans>
            A zip of Gerber and drill files for a board; STL, 3MF or STEP for a part; at most 100
            MB.
          </Trans>
        </p>
      </div>
      {sending === null ? (
        <div className={styles['choices']}>
          <input
            ref={input}
            className="hidden-text"
            type="file"
            accept={KINDS}
            tabIndex={-1}
            aria-label={t`Design file`}
            onChange={(event) => {
              take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <Button look="primary" onClick={() => input.current?.click()}>
            <Trans>Choose a file</Trans>
          </Button>
        </div>
      ) : (
        <OnItsWay sending={sending} sender={sender} />
      )}
      {refused !== null && (
        <div className={styles['fault']}>
          <Notice tone="danger" title={<Trans>This file was not sent</Trans>}>
            <p>
              {refused === 'empty' ? (
                <Trans>It is empty. Export it again from your CAD program.</Trans>
              ) : (
                <Trans>
                  It is larger than {bytesText(MOST_BYTES)}. Leave out what is not needed, such as
                  pictures and old versions.
                </Trans>
              )}
            </p>
          </Notice>
        </div>
      )}
      <Privacy />
    </section>
  );
}

function OnItsWay({ sending, sender }: { sending: Sending; sender: Sender }) {
  const { t } = useLingui();
  const { name, bytes, sent, state, before, problem } = sending;
  return (
    <div className={styles['sending']}>
      <p className={styles['file']}>{name}</p>
      <progress value={sent} max={bytes} aria-label={t`Sending ${name}`} />
      <p className={styles['fine']}>
        {numberText(Math.floor((sent / bytes) * 100))} % · {bytesText(sent)} / {bytesText(bytes)}
      </p>
      <p className={styles['fine']} role="status">
        {state === 'lost' ? (
          <Trans>The connection is lost. It goes on by itself.</Trans>
        ) : state === 'paused' ? (
          <Trans>Held. What is sent stays there.</Trans>
        ) : state === 'sending' && before > 0 ? (
          <Trans>Going on where it broke off.</Trans>
        ) : state === 'sending' ? (
          <Trans>Sending</Trans>
        ) : null}
      </p>
      {state === 'stopped' && problem !== null && <RefusalNotice error={problem} />}
      <div className={styles['choices']}>
        {state === 'sending' || state === 'lost' ? (
          <Button onClick={sender.pause}>
            <Trans>Pause</Trans>
          </Button>
        ) : (
          <Button look="primary" onClick={sender.goOn}>
            <Trans>Go on</Trans>
          </Button>
        )}
        <Button onClick={sender.cancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </div>
  );
}

function Privacy() {
  const me = useMe();
  return (
    <p className={styles['fine']}>
      <Trans>
        Kept encrypted. Only whoever has the link sees it, and it can be deleted at any time.
      </Trans>{' '}
      {me === null && (
        <Trans>
          <Link to="/sign-in" search={{ next: '/prototype' }}>
            Sign in
          </Link>{' '}
          to find it again in your list.
        </Trans>
      )}
    </p>
  );
}
