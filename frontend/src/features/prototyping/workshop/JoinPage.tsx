import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import type { Joining } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Setting, Settings } from '@/ui/Settings';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { typed, useForm } from '@/ui/useForm';
import { JoinChecks } from './JoinChecks';
import { JoinDocuments } from './JoinDocuments';
import { Saved } from './ProfilePage';
import { joiningQuery } from './queries';
import { WorkshopFrame } from './WorkshopFrame';
import styles from './Workshop.module.css';

/** From an organisation to a provider: what is needed, and what the operator answers. */
export function JoinPage() {
  const { data, error, refetch } = useQuery(joiningQuery());
  return (
    <WorkshopFrame>
      <p className={styles['lead']}>
        <Trans>
          Become a provider: say who you are, fill in the workshop, write prices for one process,
          show a certificate or a photo. An operator looks at each point and answers by mail.
        </Trans>
      </p>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={10} />
      ) : (
        <Application application={data} />
      )}
    </WorkshopFrame>
  );
}

/** Keeps what the server says of the application now. */
function useKeepJoining() {
  const client = useQueryClient();
  return (fresh: Joining) => {
    client.setQueryData(joiningQuery().queryKey, fresh);
    void client.invalidateQueries({ queryKey: [MINE, 'workshop'] });
  };
}

function Application({ application }: { application: Joining }) {
  const { state, note } = application;
  const open = state === 'none' || state === 'draft' || state === 'needs-more';
  return (
    <>
      {state === 'needs-more' && (
        <Notice tone="copper" title={<Trans>The operator asks for more</Trans>}>
          <p>{note}</p>
        </Notice>
      )}
      {state === 'submitted' && (
        <Notice title={<Trans>Your application is with the operator</Trans>}>
          <p>
            <Trans>
              Submitted on {dayText(application.submittedAt ?? '')}. You get a mail with the answer.
            </Trans>
          </p>
        </Notice>
      )}
      {state === 'approved' && (
        <Notice tone="good" title={<Trans>Your workshop is open</Trans>}>
          <p>
            <Trans>Makers see it and its prices.</Trans>
          </p>
        </Notice>
      )}
      {state === 'rejected' && <Rejected application={application} />}
      <Settings>
        {open && (
          <Setting
            title={<Trans>The company</Trans>}
            about={<Trans>As it stands in the register. Only the operator sees it.</Trans>}
          >
            <Company application={application} />
          </Setting>
        )}
        {state !== 'none' && (
          <Setting
            title={<Trans>Papers and photos</Trans>}
            about={<Trans>PDF, PNG or JPEG, up to 10 MB each. Only the operator sees them.</Trans>}
          >
            <JoinDocuments application={application} changeable={open} />
          </Setting>
        )}
        <Setting
          title={<Trans>Checklist</Trans>}
          about={
            <Trans>
              Machines, prices and words are filled in under the other tabs, as soon as the
              application has begun.
            </Trans>
          }
        >
          <JoinChecks checks={application.checklist} />
          {open && state !== 'none' && <Submit />}
        </Setting>
      </Settings>
    </>
  );
}

const TEXTS = ['companyName', 'creditCode', 'contactName', 'contactPhone', 'contactEmail'] as const;

function Company({ application }: { application: Joining }) {
  const { t } = useLingui();
  const keep = useKeepJoining();
  const form = useForm({
    fields: TEXTS,
    send: (values) =>
      bodyOf(
        api.PUT('/api/v1/provider/application', {
          body: {
            companyName: typed(values, 'companyName'),
            creditCode: typed(values, 'creditCode'),
            contactName: typed(values, 'contactName'),
            contactPhone: typed(values, 'contactPhone'),
            contactEmail: typed(values, 'contactEmail'),
          },
        }),
      ),
    onDone: keep,
  });
  const common = (name: (typeof TEXTS)[number]) => ({
    name,
    defaultValue: application.facts[name] ?? '',
    error: form.errorOf(name),
  });
  return (
    <Form form={form} label={t`The company`}>
      <Field label={t`Registered name`} maxLength={120} {...common('companyName')} />
      <Field
        label={t`Unified social credit code`}
        maxLength={24}
        hint={t`18 characters, on the business licence.`}
        {...common('creditCode')}
      />
      <Field label={t`Name of the person`} maxLength={120} {...common('contactName')} />
      <Field label={t`Telephone`} type="tel" maxLength={30} {...common('contactPhone')} />
      <Field label={t`E-mail address`} type="email" {...common('contactEmail')} />
      <Saved shown={form.succeeded} />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          {application.state === 'none' ? (
            <Trans>Begin the application</Trans>
          ) : (
            <Trans>Save the company</Trans>
          )}
        </Button>
        {application.state !== 'none' && (
          <Link to="/provider">
            <Trans>Fill in the workshop</Trans>
          </Link>
        )}
      </FormActions>
    </Form>
  );
}

function Submit() {
  const keep = useKeepJoining();
  const submitting = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/provider/application/submission')),
    onSuccess: keep,
  });
  return (
    <>
      {submitting.isError && <RefusalNotice error={submitting.error} />}
      <FormActions>
        <Button look="primary" disabled={submitting.isPending} onClick={() => submitting.mutate()}>
          <Trans>Submit to the operator</Trans>
        </Button>
      </FormActions>
    </>
  );
}

function Rejected({ application }: { application: Joining }) {
  const keep = useKeepJoining();
  const reopening = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/provider/application/reopening')),
    onSuccess: keep,
  });
  return (
    <>
      <Notice tone="danger" title={<Trans>Your application was rejected</Trans>}>
        <p>{application.note}</p>
      </Notice>
      {reopening.isError && <RefusalNotice error={reopening.error} />}
      <FormActions>
        <Button look="primary" disabled={reopening.isPending} onClick={() => reopening.mutate()}>
          <Trans>Open it again</Trans>
        </Button>
      </FormActions>
    </>
  );
}
