import { Trans, useLingui } from '@lingui/react/macro';
import { bytesText } from '@/lib/format';
import { Button } from '@/ui/Button';
import styles from './Boms.module.css';

/** A list on its way. */
export interface Sending {
  bytes: number;
  /** Which share of it has left, from 0 to 1. */
  share: number;
  stop: AbortController;
}

/** How much of a list has been sent, and that it is being read then; short lists are through before this is seen. */
export function SendingBar({ bytes, share, stop }: Sending) {
  const { t } = useLingui();
  return (
    <div className={styles['sending']}>
      {share < 1 ? (
        <progress value={share} aria-label={t`Sending`} />
      ) : (
        <progress aria-label={t`Reading`} />
      )}
      <span role="status">
        {share < 1 ? (
          <Trans>
            {bytesText(share * bytes)} of {bytesText(bytes)} sent
          </Trans>
        ) : (
          <Trans>Its rows are being read</Trans>
        )}
      </span>
      <Button shape="small" look="quiet" onClick={() => stop.abort()}>
        <Trans>Cancel</Trans>
      </Button>
    </div>
  );
}
