import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import { may, useMe } from '@/lib/api/session';
import type { Workshop } from '@/lib/api/types';
import { BothLanguages } from '@/ui/BothLanguages';
import { Button } from '@/ui/Button';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { Setting, Settings } from '@/ui/Settings';
import { SkeletonLines } from '@/ui/States';
import { bothNames, typedBoth, useForm } from '@/ui/useForm';
import { ProviderStanding } from '../ProviderStanding';
import { CalendarForm } from './CalendarForm';
import { CertificatesForm } from './CertificatesForm';
import { MachinesForm } from './MachinesForm';
import { workshopQuery } from './queries';
import { ScorePoints } from './ScoreTable';
import { WorkshopFrame, WorkshopRefusal } from './WorkshopFrame';
import styles from './Workshop.module.css';

/** What a provider says of itself: profile, machines, certificates, calendar. */
export function ProfilePage() {
  const { data, error, refetch } = useQuery(workshopQuery());
  return (
    <WorkshopFrame>
      {error !== null ? (
        <WorkshopRefusal error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={10} />
      ) : (
        <Profile workshop={data} />
      )}
    </WorkshopFrame>
  );
}

/** Keeps what the server says of the workshop now. */
export function useKeepWorkshop(): (fresh: Workshop) => void {
  const client = useQueryClient();
  return (fresh) => {
    client.setQueryData(workshopQuery().queryKey, fresh);
    void client.invalidateQueries({ queryKey: ['provider'] });
    void client.invalidateQueries({ queryKey: ['providers'] });
  };
}

function Profile({ workshop }: { workshop: Workshop }) {
  const { t } = useLingui();
  const me = useMe();
  const owner = me !== null && me !== undefined && may(me, 'apply');
  const ending = workshop.certificates.filter(({ standing }) => standing === 'expiring').length;
  return (
    <>
      <div className={styles['line']}>
        <ProviderStanding provider={workshop} />
        <ScorePoints {...workshop.score} />
        {workshop.state !== 'applied' && workshop.state !== 'removed' && (
          <Link to="/providers/$slug" params={{ slug: workshop.slug }}>
            <Trans>See it as makers do</Trans>
          </Link>
        )}
      </div>
      {workshop.state === 'applied' && (
        <Notice tone="copper" title={<Trans>Nobody else sees this workshop yet</Trans>}>
          <p>
            <Trans>Fill it in, write prices for one process, then submit the application.</Trans>
          </p>
        </Notice>
      )}
      {ending > 0 && (
        <Notice tone="copper" title={<Trans>Certificates end soon</Trans>}>
          <p>
            <Plural
              value={ending}
              one="# certificate ends within 30 days. Enter the new one below."
              other="# certificates end within 30 days. Enter the new ones below."
            />
          </p>
        </Notice>
      )}
      {!owner && (
        <Notice>
          <p>{t`An owner of the organisation changes all but the calendar.`}</p>
        </Notice>
      )}
      <Settings>
        <Setting
          title={<Trans>Profile</Trans>}
          about={<Trans>What makers read, in both languages of the market.</Trans>}
        >
          <ProfileForm workshop={workshop} />
        </Setting>
        <Setting
          title={<Trans>Machines</Trans>}
          about={<Trans>A machine for every process that you offer.</Trans>}
        >
          <MachinesForm workshop={workshop} />
        </Setting>
        <Setting
          title={<Trans>Certificates</Trans>}
          about={
            <Trans>
              With the last day on which each counts. After it nobody sees it; 30 days before, you
              get a notice.
            </Trans>
          }
        >
          <CertificatesForm workshop={workshop} />
        </Setting>
        <Setting
          title={<Trans>Calendar and capacity</Trans>}
          about={
            <Trans>
              A full workshop, or one that is closed on days a lead time needs, is left out of new
              prices, with that reason. Firm prices stay firm.
            </Trans>
          }
        >
          <CalendarForm workshop={workshop} />
        </Setting>
      </Settings>
    </>
  );
}

function ProfileForm({ workshop }: { workshop: Workshop }) {
  const { t } = useLingui();
  const keep = useKeepWorkshop();
  const form = useForm({
    fields: bothNames('name', 'about', 'city'),
    send: (values) =>
      bodyOf(
        api.PUT('/api/v1/provider/profile', {
          body: typedBoth(values, 'name', 'about', 'city'),
        }),
      ),
    onDone: keep,
  });
  const { errorOf } = form;
  return (
    <Form form={form} label={t`Profile`}>
      <BothLanguages
        name="name"
        labels={{ en: t`Name in English`, zh: t`Name in Chinese` }}
        maxLength={120}
        values={workshop}
        errorOf={errorOf}
      />
      <BothLanguages
        name="about"
        labels={{ en: t`About it, in English`, zh: t`About it, in Chinese` }}
        rows={3}
        maxLength={2000}
        values={workshop}
        errorOf={errorOf}
      />
      <BothLanguages
        name="city"
        labels={{ en: t`City in English`, zh: t`City in Chinese` }}
        maxLength={80}
        values={workshop}
        errorOf={errorOf}
      />
      <Saved shown={form.succeeded} />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Save the profile</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}

export function Saved({ shown }: { shown: boolean }) {
  return shown ? <Notice tone="good" title={<Trans>Saved</Trans>} /> : null;
}
