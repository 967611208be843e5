import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { Application } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Button, buttonClass } from '@/ui/Button';
import { FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { ApplicationForm, type PickerProps } from './ApplicationForm';
import { ApplicationSummary } from './ApplicationSummary';
import { Progress } from './Progress';
import { applicationQuery } from './queries';
import styles from './Onboarding.module.css';

/** From an account to a counter: what the applicant says, and what the operator answers. */
export function ApplyPage({ picker }: { picker: ComponentType<PickerProps> }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(applicationQuery());
  return (
    <Page title={t`Open a counter`}>
      <header className={styles['head']}>
        <h1>
          <Trans>Open a counter</Trans>
        </h1>
        <p>
          <Trans>
            Sell on the market of this demonstration: fill in who you are, choose a free counter,
            add your papers. The operator looks at it and answers by mail.
          </Trans>
        </p>
      </header>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={10} />
      ) : (
        <>
          <Progress state={data?.state ?? 'draft'} />
          <Standing application={data} picker={picker} />
        </>
      )}
    </Page>
  );
}

interface StandingProps {
  application: Application | null;
  picker: ComponentType<PickerProps>;
}

function Standing({ application, picker }: StandingProps) {
  switch (application?.state) {
    case 'submitted':
      return <Submitted application={application} />;
    case 'approved':
      return <Approved application={application} />;
    case 'rejected':
      return <Rejected application={application} />;
    default:
      return (
        <>
          {application?.state === 'needs-more' && (
            <Notice tone="copper" title={<Trans>The operator asks for more</Trans>}>
              <p>{application.note}</p>
              <p>
                <Trans>Add it below and submit again.</Trans>
              </p>
            </Notice>
          )}
          <ApplicationForm application={application} picker={picker} />
        </>
      );
  }
}

function Submitted({ application }: { application: Application }) {
  const day = application.submittedAt === null ? '' : dayText(application.submittedAt);
  const email = application.facts.contactEmail;
  return (
    <>
      <Notice tone="plain" title={<Trans>Your application is with the operator</Trans>}>
        <p>
          <Trans>
            Submitted on {day}. The answer goes to {email}; until then nothing can be changed.
          </Trans>
        </p>
      </Notice>
      <ApplicationSummary application={application} documents="/api/v1/supply/application" />
    </>
  );
}

function Approved({ application }: { application: Application }) {
  return (
    <>
      <Notice tone="good" title={<Trans>Your counter is open</Trans>}>
        <p>
          <Trans>Your organisation is a supplier. Next, list what you have in stock.</Trans>
        </p>
      </Notice>
      <FormActions>
        <Link to="/counter" className={buttonClass('primary')}>
          <Trans>To your counter</Trans>
        </Link>
        {application.supplierId !== null && (
          <Link
            to="/suppliers/$id"
            params={{ id: application.supplierId }}
            className={buttonClass()}
          >
            <Trans>See your page as buyers do</Trans>
          </Link>
        )}
      </FormActions>
      <ApplicationSummary application={application} documents="/api/v1/supply/application" />
    </>
  );
}

function Rejected({ application }: { application: Application }) {
  const client = useQueryClient();
  const reopening = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/supply/application/reopening')),
    onSuccess: (fresh) => client.setQueryData(applicationQuery().queryKey, fresh),
  });
  return (
    <>
      <Notice tone="danger" title={<Trans>Your application was rejected</Trans>}>
        <p>{application.note}</p>
        <p>
          <Trans>
            If that has changed, open the application again; what you filled in is kept.
          </Trans>
        </p>
      </Notice>
      {reopening.isError && <RefusalNotice error={reopening.error} />}
      <FormActions>
        <Button look="primary" disabled={reopening.isPending} onClick={() => reopening.mutate()}>
          <Trans>Open it again</Trans>
        </Button>
      </FormActions>
      <ApplicationSummary application={application} documents="/api/v1/supply/application" />
    </>
  );
}
