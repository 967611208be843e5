import { Trans } from '@lingui/react/macro';
import { useEffect, useState, type ReactNode } from 'react';
import { Button } from './Button';
import { Icon } from './Icon';

const SAID_MS = 4_000;

/** Puts a text on the clipboard, and says that it did. */
export function CopyButton({ text, children }: { text: string; children?: ReactNode }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <Button onClick={() => void copy(text).then(setCopied)}>
      <Icon name={copied ? 'check' : 'copy'} size={16} />
      <span aria-live="polite">
        {copied ? <Trans>Copied</Trans> : (children ?? <Trans>Copy</Trans>)}
      </span>
    </Button>
  );
}

/** Says whether it worked: browsers refuse it on unencrypted pages of other machines. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
