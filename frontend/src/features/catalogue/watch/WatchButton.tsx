import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '@/lib/api/session';
import { Button, buttonClass } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { FormActions } from '@/ui/Form';
import { Icon } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import { WatchForm } from './WatchForm';
import type { Subject } from './watches';

interface Props {
  of: Subject;
  /** What it is called unless its keeper calls it something else. */
  name: string;
}

/** Keeps a search or a part, and tells when something comes true. Who is not signed in does that first. */
export function WatchButton({ of, name }: Props) {
  const me = useMe();
  const navigate = useNavigate();
  const address = useRouterState({ select: ({ location }) => location.href });
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          if (me === null || me === undefined) {
            void navigate({ to: '/sign-in', search: { next: address } });
          } else setOpen(true);
        }}
      >
        <Icon name="bell" size={16} />
        <Trans>Tell me when …</Trans>
      </Button>
      {open && <SaveDialog of={of} name={name} onClose={() => setOpen(false)} />}
    </>
  );
}

function SaveDialog({ of, name, onClose }: Props & { onClose: () => void }) {
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
        <>
          <Notice tone="good" title={<Trans>Saved</Trans>}>
            <p>
              {already === 0 ? (
                <Trans>
                  You are told in the product and by mail, once each time it comes true.
                </Trans>
              ) : (
                <Plural
                  value={already}
                  one="It is true already for # part. You are told when it comes true again, and of others."
                  other="It is true already for # parts. You are told when it comes true again, and of others."
                />
              )}
            </p>
          </Notice>
          <FormActions>
            <Link to="/parts/saved" className={buttonClass('primary')}>
              <Trans>Your saved searches</Trans>
            </Link>
            <Button onClick={onClose}>
              <Trans>Go on</Trans>
            </Button>
          </FormActions>
        </>
      )}
    </Dialog>
  );
}
