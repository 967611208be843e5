import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { createContext, use, type ReactNode } from 'react';
import type { Makerspace } from '@/lib/api/types';
import { buttonClass } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { keptQuery } from '../queries';

interface Desk {
  /** The makerspace that is kept now. */
  space: Makerspace;
  all: readonly Makerspace[];
}

const DeskContext = createContext<Desk | null>(null);

/** The makerspace that is kept now, for the pages of the desk. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error('outside of the keeper’s desk');
  return desk;
}

interface Props {
  makerspace: string | undefined;
  children: ReactNode;
}

/** Finds the makerspace of the address among those that are kept; the pages of the desk stand in it. */
export function KeeperDesk({ makerspace, children }: Props) {
  const { t } = useLingui();
  const { data: kept, error, refetch } = useQuery(keptQuery());
  const space = kept?.items.find(({ slug }) => slug === makerspace) ?? kept?.items[0];
  if (kept !== undefined && space !== undefined) {
    return <DeskContext value={{ space, all: kept.items }}>{children}</DeskContext>;
  }
  return (
    <Page title={t`Keeper’s desk`}>
      <h1>
        <Trans>Keeper’s desk</Trans>
      </h1>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : kept === undefined ? (
        <SkeletonLines lines={6} />
      ) : (
        <EmptyState
          icon="building"
          title={<Trans>Your organisation keeps no makerspace</Trans>}
          actions={
            <Link to="/makerspaces/registry/own" className={buttonClass('primary')}>
              <Trans>Register a makerspace</Trans>
            </Link>
          }
        >
          <p>
            <Trans>
              Once it is registered, its machines, trainings and evenings are kept from here.
            </Trans>
          </p>
        </EmptyState>
      )}
    </Page>
  );
}
