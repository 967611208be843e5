import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Select } from '@/ui/Field';
import { Page } from '@/ui/Page';
import { TabLinks } from '@/ui/TabLinks';
import { useDesk } from './KeeperDesk';
import pieces from '@/ui/Pieces.module.css';

const TABS = [
  '/makerspaces/keeper',
  '/makerspaces/keeper/machines',
  '/makerspaces/keeper/evenings',
  '/makerspaces/keeper/trainings',
  '/makerspaces/keeper/use',
  '/makerspaces/keeper/house',
] as const;

export type KeeperTab = (typeof TABS)[number];

interface Props {
  tab: KeeperTab;
  children: ReactNode;
}

/** A page of the keeper's desk: which makerspace, and the parts of the desk. */
export function KeeperFrame({ tab, children }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { space, all } = useDesk();
  const names: Record<KeeperTab, string> = {
    '/makerspaces/keeper': t`Bookings`,
    '/makerspaces/keeper/machines': t`Machines, rooms, mentors`,
    '/makerspaces/keeper/evenings': t`Evenings`,
    '/makerspaces/keeper/trainings': t`Trainings`,
    '/makerspaces/keeper/use': t`Figures of use`,
    '/makerspaces/keeper/house': t`Open and closed`,
  };
  return (
    <Page title={`${names[tab]} · ${space.name}`}>
      <header className={pieces['intro']}>
        <h1>
          <Trans>Keeper’s desk</Trans>
        </h1>
        {all.length === 1 ? (
          <p>{space.name}</p>
        ) : (
          <Select
            label={t`Makerspace`}
            value={space.slug}
            onChange={({ target }) =>
              void navigate({ to: tab, search: { makerspace: target.value } })
            }
          >
            {all.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </header>
      <TabLinks label={t`Keeper’s desk`}>
        {TABS.map((one) => (
          <li key={one}>
            <Link
              to={one}
              search={{ makerspace: space.slug }}
              activeOptions={{ exact: one === '/makerspaces/keeper', includeSearch: false }}
            >
              {names[one]}
            </Link>
          </li>
        ))}
      </TabLinks>
      {children}
    </Page>
  );
}
