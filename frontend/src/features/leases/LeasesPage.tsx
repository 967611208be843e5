import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { buttonClass } from '@/ui/Button';
import { Segments } from '@/ui/Field';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { LeaseList } from './LeaseList';
import pieces from '@/ui/Pieces.module.css';

/** The leases of the reader's organisation: what it leases, and what it lets. */
export function LeasesPage({ landlord }: { landlord: boolean }) {
  const { t } = useLingui();
  const [side, setSide] = useState<'tenant' | 'landlord'>(landlord ? 'landlord' : 'tenant');
  const title = t`Leases`;
  return (
    <Page title={title}>
      <div className={pieces['stack']}>
        <h1>{title}</h1>
        <Segments
          label={t`As what`}
          value={side}
          choices={[
            { value: 'tenant' as const, label: t`What we lease` },
            { value: 'landlord' as const, label: t`What we let` },
          ]}
          onChange={setSide}
        />
        {side === 'tenant' ? (
          <LeaseList
            key="tenant"
            side="tenant"
            empty={
              <EmptyState
                icon="space"
                title={<Trans>You have applied for nothing yet</Trans>}
                actions={
                  <Link to="/spaces/find" className={buttonClass('primary')}>
                    <Trans>Find a space</Trans>
                  </Link>
                }
              >
                <p>
                  <Trans>
                    Open a unit and apply. Offer, contract, deposit and rent are then here.
                  </Trans>
                </p>
              </EmptyState>
            }
          />
        ) : (
          <LeaseList
            key="landlord"
            side="landlord"
            empty={
              <EmptyState
                icon="space"
                title={<Trans>Nobody has applied for your units yet</Trans>}
              />
            }
          />
        )}
      </div>
    </Page>
  );
}
