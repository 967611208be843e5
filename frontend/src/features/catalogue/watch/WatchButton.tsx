import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Dialog } from '@/ui/Dialog';
import { Saved, TellButton } from '@/ui/TellButton';
import { WatchForm } from './WatchForm';
import type { Subject } from './watches';

interface Props {
  of: Subject;
  /** What it is called unless its keeper calls it something else. */
  name: string;
  /** Shows the bell alone, where there is little room. */
  brief?: boolean;
}

/** Keeps a search or a part, and tells when something comes true. */
export function WatchButton({ of, name, brief = false }: Props) {
  return (
    <TellButton
      brief={brief}
      dialog={(onClose) => <SaveDialog of={of} name={name} onClose={onClose} />}
    >
      <Trans>Tell me when …</Trans>
    </TellButton>
  );
}

function SaveDialog({ of, name, onClose }: Omit<Props, 'brief'> & { onClose: () => void }) {
  const { t } = useLingui();
  const [already, setAlready] = useState<number>();
  return (
    <Dialog
      title={'part' in of ? t`Tell me when …` : t`Save this search, and tell me when …`}
      onClose={onClose}
    >
      {already === undefined ? (
        <WatchForm of={of} name={name} onDone={setAlready} />
      ) : (
        <Saved to="/parts/saved" onClose={onClose}>
          {already === 0 ? (
            <Trans>You are told in the product and by mail, once each time it comes true.</Trans>
          ) : (
            <Plural
              value={already}
              one="It is true already for # part. You are told when it comes true again, and of others."
              other="It is true already for # parts. You are told when it comes true again, and of others."
            />
          )}
        </Saved>
      )}
    </Dialog>
  );
}
