import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Button, buttonClass } from './Button';
import { Icon } from './Icon';
import { RefusalNotice } from './Notice';
import styles from './TimeTools.module.css';

interface Props {
  /** By which people name what they have: there are several on a page. */
  number: string;
  /** The address of its calendar file. */
  calendar: string;
  /** The link to where another time is chosen, with those words and classes. */
  move: (words: ReactNode, classes: string) => ReactNode;
  /** Gives it up. */
  cancel: () => Promise<unknown>;
  onCancelled: () => void;
}

/** What somebody can do with a time that is theirs: note it, move it, and, asked again, give it up. */
export function TimeTools({ number, calendar, move, cancel, onCancelled }: Props) {
  const [sure, setSure] = useState(false);
  const cancelling = useMutation({
    mutationFn: cancel,
    onSuccess: () => {
      setSure(false);
      onCancelled();
    },
  });
  const which = <span className="hidden-text"> {number}</span>;
  return (
    <>
      {cancelling.isError && <RefusalNotice error={cancelling.error} />}
      <div className={styles['tools']}>
        <a href={calendar} className={buttonClass('plain', 'small')} download={`${number}.ics`}>
          <Icon name="download" size={14} /> <Trans>Calendar</Trans>
          {which}
        </a>
        {move(
          <>
            <Trans>Move</Trans>
            {which}
          </>,
          buttonClass('plain', 'small'),
        )}
        {sure ? (
          <>
            <Button
              look="danger"
              shape="small"
              disabled={cancelling.isPending}
              onClick={() => cancelling.mutate()}
            >
              <Trans>Yes, cancel it</Trans>
            </Button>
            <Button shape="small" onClick={() => setSure(false)}>
              <Trans>Keep it</Trans>
            </Button>
          </>
        ) : (
          <Button shape="small" onClick={() => setSure(true)}>
            <Trans>Cancel</Trans>
            {which}
          </Button>
        )}
      </div>
    </>
  );
}
