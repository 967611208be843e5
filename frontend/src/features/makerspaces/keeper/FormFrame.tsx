import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '@/ui/Page';
import { useDesk } from './KeeperDesk';
import pieces from '@/ui/Pieces.module.css';

interface Props {
  title: string;
  /** The list that it is of, to which a link leads back. */
  list: '/makerspaces/keeper/evenings' | '/makerspaces/keeper/machines';
  /** What stands under the heading. */
  about?: ReactNode;
  children: ReactNode;
}

/** A page of the desk on which something of a list is said: the way back, the heading, then the form. */
export function FormFrame({ title, list, about, children }: Props) {
  const { t } = useLingui();
  const { space } = useDesk();
  return (
    <Page title={title}>
      <nav aria-label={t`Back`}>
        <Link to={list} search={{ makerspace: space.slug }}>
          {list === '/makerspaces/keeper/evenings' ? (
            <Trans>Evenings</Trans>
          ) : (
            <Trans>Machines, rooms, mentors</Trans>
          )}
        </Link>
      </nav>
      <header className={pieces['intro']}>
        <h1>{title}</h1>
        {about}
      </header>
      {children}
    </Page>
  );
}
