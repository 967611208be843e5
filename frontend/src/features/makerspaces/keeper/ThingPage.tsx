import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { KeptThing } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { FormFrame } from './FormFrame';
import { useDesk } from './KeeperDesk';
import { MentorAccount } from './MentorAccount';
import { OtherCalendars } from './OtherCalendars';
import { PhotoForm } from './PhotoForm';
import { keptThingsQuery } from './queries';
import { RemoveThing } from './RemoveThing';
import { ThingForm } from './ThingForm';
import styles from '../Makerspaces.module.css';

/** A machine, a room or a mentor for its keeper: all that is said of it, its photograph, calendars of others. */
export function ThingPage({ slug }: { slug: string }) {
  const { t } = useLingui();
  const { space } = useDesk();
  const { data, error, refetch } = useQuery(keptThingsQuery(space.slug));
  const thing = data?.items.find((one) => one.slug === slug);
  const name =
    thing === undefined ? t`Machine` : currentLanguage() === 'zh-CN' ? thing.nameZh : thing.nameEn;
  return (
    <FormFrame
      title={name}
      list="/makerspaces/keeper/machines"
      about={
        thing !== undefined &&
        thing.state !== 'retired' && (
          <p>
            <Link to="/makerspaces/machines/$slug" params={{ slug }} search={{}}>
              <Trans>As others see it, with its calendar</Trans>
            </Link>
          </p>
        )
      }
    >
      {error !== null && data === undefined ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={12} />
      ) : thing === undefined ? (
        <EmptyState title={<Trans>It is not of this makerspace</Trans>} />
      ) : (
        <div className={styles['columns']}>
          <ChangeThing key={slug} thing={thing} />
          <aside className={styles['main']} aria-label={t`Photograph and calendars`}>
            {thing.kind === 'mentor' && <MentorAccount slug={slug} />}
            <PhotoForm thing={thing} />
            <OtherCalendars slug={slug} />
            <RemoveThing thing={thing} />
          </aside>
        </div>
      )}
    </FormFrame>
  );
}

/** Adding a machine, a room or a mentor. */
export function NewThingPage() {
  const { t } = useLingui();
  const { space } = useDesk();
  const navigate = useNavigate();
  return (
    <FormFrame
      title={t`Add a machine, room or mentor`}
      list="/makerspaces/keeper/machines"
      about={<p>{space.name}</p>}
    >
      <ThingForm
        label={t`Add a machine, room or mentor`}
        send={(body) =>
          bodyOf(
            api.POST('/api/v1/keeper/makerspaces/{slug}/bookables', {
              params: { path: { slug: space.slug } },
              body,
            }),
          )
        }
        onDone={({ slug }) =>
          void navigate({
            to: '/makerspaces/keeper/machines/$slug',
            params: { slug },
            search: { makerspace: space.slug },
          })
        }
      />
    </FormFrame>
  );
}

function ChangeThing({ thing }: { thing: KeptThing }) {
  const { t } = useLingui();
  return (
    <ThingForm
      label={t`All that is said of it`}
      thing={thing}
      send={(body) =>
        bodyOf(
          api.PUT('/api/v1/keeper/bookables/{slug}', {
            params: { path: { slug: thing.slug } },
            body,
          }),
        )
      }
    />
  );
}
