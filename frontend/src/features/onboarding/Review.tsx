import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import type { Application } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Button, buttonClass } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { ApplicationSummary } from './ApplicationSummary';
import { Checklist } from './Checklist';
import { Confirm, SayWhy } from './Decisions';
import styles from './Onboarding.module.css';
import { reviewQuery } from './queries';
import { useApplicationWords } from './words';

/** An application under the operator's eyes: the checklist, all that it says, and the decision. */
export function Review({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(reviewQuery(id));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={12} />;
  return <Application id={id} application={data} />;
}

interface Props {
  id: string;
  application: Application;
}

function Application({ id, application }: Props) {
  const { stateName } = useApplicationWords();
  const { facts, organisationName, supplierId, submittedAt } = application;
  const day = submittedAt === null ? '' : dayText(submittedAt);
  return (
    <article className={styles['review']}>
      <header className={styles['line']}>
        <h2>{facts.companyName || organisationName}</h2>
        <Tag tone="copper">{stateName(application.state)}</Tag>
        <span className={styles['about']}>
          {submittedAt === null ? (
            organisationName
          ) : (
            <Trans>
              by {organisationName}, submitted on {day}
            </Trans>
          )}
        </span>
      </header>
      {application.note !== '' && (
        <Notice tone="plain" title={<Trans>What the operator said last</Trans>}>
          <p>{application.note}</p>
        </Notice>
      )}
      <div className={styles['columns']}>
        <ApplicationSummary
          application={application}
          documents={`/api/v1/operations/supplier-applications/${id}`}
        />
        <section className={styles['decide']} aria-labelledby="checklist">
          <h3 id="checklist">
            <Trans>Checklist</Trans>
          </h3>
          <Checklist checks={application.checklist} />
          <Decide id={id} application={application} />
          {supplierId !== null && (
            <Link to="/suppliers/$id" params={{ id: supplierId }} className={buttonClass()}>
              <Trans>The supplier’s page</Trans>
            </Link>
          )}
        </section>
      </div>
    </article>
  );
}

type Asked = 'approve' | 'more' | 'reject';

function Decide({ id, application }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { state } = application;
  const path = { params: { path: { id } } };
  const close = () => setAsked(null);
  function decided(fresh: Application) {
    client.setQueryData(reviewQuery(id).queryKey, fresh);
    void client.invalidateQueries({ queryKey: [MINE, 'applications'] });
    close();
  }
  if (state !== 'submitted' && state !== 'needs-more') {
    return (
      <p className={styles['about']}>
        {state === 'draft' ? (
          <Trans>It is not submitted: the applicant still works on it.</Trans>
        ) : (
          <Trans>It is decided.</Trans>
        )}
      </p>
    );
  }
  const ready = application.checklist.every(({ done }) => done);
  return (
    <>
      {state === 'submitted' && !ready && (
        <p className={styles['about']}>
          <Trans>Something is not done any more. Ask the applicant for it.</Trans>
        </p>
      )}
      <FormActions>
        {state === 'submitted' && (
          <>
            <Button look="primary" disabled={!ready} onClick={() => setAsked('approve')}>
              <Trans>Approve</Trans>
            </Button>
            <Button onClick={() => setAsked('more')}>
              <Trans>Ask for more</Trans>
            </Button>
          </>
        )}
        <Button look="danger" onClick={() => setAsked('reject')}>
          <Trans>Reject</Trans>
        </Button>
      </FormActions>
      {asked === 'approve' && (
        <Dialog title={t`Approve the application`} onClose={close}>
          <Confirm
            send={() =>
              bodyOf(api.POST('/api/v1/operations/supplier-applications/{id}/approval', path))
            }
            onDone={decided}
            onCancel={close}
          />
        </Dialog>
      )}
      {asked === 'more' && (
        <Dialog title={t`Ask for more`} onClose={close}>
          <SayWhy
            field="note"
            label={t`What is missing`}
            hint={t`The applicant gets these words by mail.`}
            action={<Trans>Send it</Trans>}
            send={(note) =>
              bodyOf(
                api.POST('/api/v1/operations/supplier-applications/{id}/request-for-more', {
                  ...path,
                  body: { note },
                }),
              )
            }
            onDone={decided}
          />
        </Dialog>
      )}
      {asked === 'reject' && (
        <Dialog title={t`Reject the application`} onClose={close}>
          <SayWhy
            field="reason"
            label={t`Why`}
            hint={t`The applicant gets these words by mail.`}
            action={<Trans>Reject it</Trans>}
            danger
            send={(reason) =>
              bodyOf(
                api.POST('/api/v1/operations/supplier-applications/{id}/rejection', {
                  ...path,
                  body: { reason },
                }),
              )
            }
            onDone={decided}
          />
        </Dialog>
      )}
    </>
  );
}
