import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { KeptEvent } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';
import { Tag } from '@/ui/Tag';
import { EveningRow } from '../EveningRow';
import { useDesk } from './KeeperDesk';
import pieces from '@/ui/Pieces.module.css';

/** An evening in the keeper’s list. */
export function EveningCard({ one }: { one: KeptEvent }) {
  const { space } = useDesk();
  return (
    <EveningRow
      heading="h2"
      link={
        <Link
          to="/makerspaces/keeper/evenings/$id"
          params={{ id: one.id }}
          search={{ makerspace: space.slug }}
        >
          {currentLanguage() === 'zh-CN' ? one.titleZh : one.titleEn}
        </Link>
      }
      from={one.from}
      to={one.to}
      presenter={one.presenter}
      tags={
        <p className={pieces['tags']}>
          {one.state === 'cancelled' && (
            <Tag tone="copper">
              <Trans>cancelled</Trans>
            </Tag>
          )}
          {one.site.seats > 0 && (
            <Tag>
              <Trans>
                on site: {one.site.taken} of {one.site.seats} taken
              </Trans>
            </Tag>
          )}
          {one.online.seats > 0 && (
            <Tag>
              <Trans>
                online: {one.online.taken} of {one.online.seats} taken
              </Trans>
            </Tag>
          )}
          {one.recordingUrl !== null && (
            <Tag tone="green">
              <Trans>recording</Trans>
            </Tag>
          )}
        </p>
      }
    />
  );
}
