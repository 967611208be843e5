import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { KeptEvent } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { spanText } from '../words';
import { CancelEvening } from './CancelEvening';
import { CheckIn } from './CheckIn';
import { EveningForm } from './EveningForm';
import { FormFrame } from './FormFrame';
import { useDesk } from './KeeperDesk';
import { keptEventQuery } from './queries';
import { RecordingForm } from './RecordingForm';
import { SeatList } from './SeatList';
import pieces from '@/ui/Pieces.module.css';
import styles from '../Makerspaces.module.css';

/** An evening for its keeper: who has a seat, the recording, all that is said of it. */
export function EveningPage({ id }: { id: string }) {
  const { t } = useLingui();
  const { data: one, error, refetch } = useQuery(keptEventQuery(id));
  const title =
    one === undefined ? t`Evening` : currentLanguage() === 'zh-CN' ? one.titleZh : one.titleEn;
  return (
    <FormFrame
      title={title}
      list="/makerspaces/keeper/evenings"
      about={
        one !== undefined && (
          <>
            <p className={pieces['chosen']}>{spanText(one.from, one.to)}</p>
            <p className={pieces['tags']}>
              {one.state === 'cancelled' && (
                <Tag tone="copper">
                  <Trans>cancelled</Trans>
                </Tag>
              )}
              <Link to="/makerspaces/events/$id" params={{ id }}>
                <Trans>As others see it</Trans>
              </Link>
            </p>
          </>
        )
      }
    >
      {error !== null && one === undefined ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : one === undefined ? (
        <SkeletonLines lines={10} />
      ) : (
        <div className={styles['columns']}>
          <div className={styles['main']}>
            {one.can.includes('record') && <RecordingForm one={one} />}
            {one.can.includes('change') && (
              <EveningForm
                label={t`All of the evening`}
                evening={one}
                seenOf={(answer: KeptEvent) => answer}
                send={(body) =>
                  bodyOf(api.PUT('/api/v1/keeper/events/{id}', { params: { path: { id } }, body }))
                }
              />
            )}
          </div>
          <aside className={styles['main']} aria-label={t`Seats and the door`}>
            {one.state !== 'cancelled' && <CheckIn />}
            <SeatList one={one} />
            {one.can.includes('cancel') && <CancelEvening id={id} />}
          </aside>
        </div>
      )}
    </FormFrame>
  );
}

/** Announcing an evening, or several. */
export function NewEveningPage() {
  const { t } = useLingui();
  const { space } = useDesk();
  const navigate = useNavigate();
  return (
    <FormFrame
      title={t`Announce an evening`}
      list="/makerspaces/keeper/evenings"
      about={<p>{space.name}</p>}
    >
      <EveningForm
        label={t`Announce an evening`}
        send={(body) =>
          bodyOf(
            api.POST('/api/v1/keeper/makerspaces/{slug}/events', {
              params: { path: { slug: space.slug } },
              body,
            }),
          )
        }
        onDone={() =>
          void navigate({
            to: '/makerspaces/keeper/evenings',
            search: { makerspace: space.slug },
          })
        }
      />
    </FormFrame>
  );
}
