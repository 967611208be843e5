import { Trans } from '@lingui/react/macro';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useMe } from '@/lib/api/session';
import { Button, buttonClass } from './Button';
import { FormActions } from './Form';
import { Icon } from './Icon';
import { Notice } from './Notice';

interface Props {
  /** What the button says. */
  children: ReactNode;
  /** The dialog in which it is said of what to tell. */
  dialog: (onClose: () => void) => ReactNode;
  /** Shows the bell alone; what it says is there to be read out. */
  brief?: boolean;
}

/** Opens a dialog in which one asks to be told of something. Who is not signed in does that first. */
export function TellButton({ children, dialog, brief = false }: Props) {
  const me = useMe();
  const navigate = useNavigate();
  const address = useRouterState({ select: ({ location }) => location.href });
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        shape={brief ? 'square' : ''}
        onClick={() => {
          if (me === null || me === undefined) {
            void navigate({ to: '/sign-in', search: { next: address } });
          } else setOpen(true);
        }}
      >
        <Icon name="bell" size={16} />
        {brief ? <span className="hidden-text">{children}</span> : children}
      </Button>
      {open && dialog(() => setOpen(false))}
    </>
  );
}

interface SavedProps {
  /** When one is told. */
  children: ReactNode;
  /** Where what is saved is listed. */
  to: '/parts/saved' | '/spaces/saved';
  onClose: () => void;
}

/** What such a dialog says in the end. */
export function Saved({ children, to, onClose }: SavedProps) {
  return (
    <>
      <Notice tone="good" title={<Trans>Saved</Trans>}>
        <p>{children}</p>
      </Notice>
      <FormActions>
        <Link to={to} className={buttonClass('primary')}>
          <Trans>Your saved searches</Trans>
        </Link>
        <Button onClick={onClose}>
          <Trans>Go on</Trans>
        </Button>
      </FormActions>
    </>
  );
}
