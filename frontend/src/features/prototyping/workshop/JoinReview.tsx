import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import type { Joining } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Checks, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { ticked, typed, useForm } from '@/ui/useForm';
import { useProcessWord } from '../words';
import { Papers } from './JoinDocuments';
import { Saved } from './ProfilePage';
import { joiningReviewQuery } from './queries';
import { useJoiningWord } from './words';
import styles from './Workshop.module.css';

/** An application under an operator's eyes: all that it says, the checklist to be ticked, and the decision. */
export function JoinReview({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(joiningReviewQuery(id));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data === undefined ? <SkeletonLines lines={12} /> : <Whole id={id} application={data} />;
}

interface Props {
  id: string;
  application: Joining;
}

function useKeepReview(id: string): (fresh: Joining) => void {
  const client = useQueryClient();
  return (fresh) => {
    client.setQueryData(joiningReviewQuery(id).queryKey, fresh);
    void client.invalidateQueries({ queryKey: [MINE, 'joinings'] });
  };
}

function Whole({ id, application }: Props) {
  const joiningWord = useJoiningWord();
  const { facts, state, organisationName, note } = application;
  return (
    <article className={styles['part']}>
      <header className={styles['line']}>
        <h2>{facts.companyName === '' ? organisationName : facts.companyName}</h2>
        <Tag tone="copper">{joiningWord(state)}</Tag>
      </header>
      {note !== '' && (
        <Notice title={<Trans>What the operator said last</Trans>}>
          <p>{note}</p>
        </Notice>
      )}
      <Facts application={application} />
      <Papers
        documents={application.documents}
        base={`/api/v1/operations/provider-applications/${id}`}
      />
      {state === 'submitted' && <Ticks id={id} application={application} />}
      <Decide id={id} application={application} />
    </article>
  );
}

function Facts({ application }: { application: Joining }) {
  const processWord = useProcessWord();
  const { facts, workshop } = application;
  return (
    <dl className={styles['pair']}>
      <Fact name={<Trans>Unified social credit code</Trans>}>
        <span className="mono">{facts.creditCode}</span>
      </Fact>
      <Fact name={<Trans>Whom to ask</Trans>}>
        {[facts.contactName, facts.contactPhone, facts.contactEmail].join(', ')}
      </Fact>
      {workshop !== null && (
        <>
          <Fact name={<Trans>Workshop</Trans>}>
            <span lang="zh-CN">{workshop.nameZh}</span> / <span lang="en">{workshop.nameEn}</span>
          </Fact>
          <Fact name={<Trans>About it</Trans>}>
            <span lang="zh-CN">{workshop.aboutZh}</span>
            <br />
            <span lang="en">{workshop.aboutEn}</span>
          </Fact>
          <Fact name={<Trans>Processes with prices</Trans>}>
            {workshop.processes.map(processWord).join(', ')}
          </Fact>
          <Fact name={<Trans>Machines</Trans>}>{workshop.machines.join('; ')}</Fact>
          <Fact name={<Trans>Certificates</Trans>}>{workshop.certificates.join('; ')}</Fact>
        </>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className={styles['small']}>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Ticks({ id, application }: Props) {
  const { t } = useLingui();
  const keep = useKeepReview(id);
  const form = useForm({
    fields: [],
    send: (values) =>
      bodyOf(
        api.PUT('/api/v1/operations/provider-applications/{id}/ticks', {
          params: { path: { id } },
          body: { codes: ticked(values, 'codes') },
        }),
      ),
    onDone: keep,
  });
  return (
    <Form form={form} label={t`Checklist`}>
      <Checks
        label={t`What you have looked at and found right`}
        name="codes"
        choices={application.checklist.map(({ code, text, done, ticked: checked }) => ({
          value: code,
          label: text,
          checked,
          ...(!done && { about: t`It is not there any more.` }),
        }))}
      />
      <Saved shown={form.succeeded} />
      <FormActions>
        <Button type="submit" disabled={form.busy}>
          <Trans>Save the ticks</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}

function Decide({ id, application }: Props) {
  const { t } = useLingui();
  const keep = useKeepReview(id);
  const params = { path: { id } };
  const { state } = application;
  const approving = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/v1/operations/provider-applications/{id}/approval', { params })),
    onSuccess: keep,
  });
  const form = useForm({
    fields: ['words'],
    check: (values) => (typed(values, 'words').trim() === '' ? { words: t`This is needed.` } : {}),
    send: (values) => {
      const words = typed(values, 'words');
      return bodyOf(
        typed(values, 'then') === 'more'
          ? api.POST('/api/v1/operations/provider-applications/{id}/request-for-more', {
              params,
              body: { note: words },
            })
          : api.POST('/api/v1/operations/provider-applications/{id}/rejection', {
              params,
              body: { reason: words },
            }),
      );
    },
    onDone: keep,
  });
  if (state !== 'submitted' && state !== 'needs-more') return null;
  const ready = application.checklist.every(({ done, ticked: looked }) => done && looked);
  return (
    <section className={styles['part']} aria-labelledby="decide">
      <h3 id="decide">
        <Trans>Decide</Trans>
      </h3>
      {approving.isError && <RefusalNotice error={approving.error} />}
      {state === 'submitted' && (
        <FormActions>
          <Button
            look="primary"
            disabled={!ready || approving.isPending}
            onClick={() => approving.mutate()}
          >
            <Trans>Approve</Trans>
          </Button>
          {!ready && (
            <span className={styles['small']}>
              <Trans>Tick every point of the checklist first.</Trans>
            </span>
          )}
        </FormActions>
      )}
      <Form form={form} label={t`Ask for more, or reject`}>
        <TextArea
          label={t`Words to the applicant`}
          name="words"
          rows={3}
          maxLength={2000}
          hint={t`The applicant gets these words by mail.`}
          error={form.errorOf('words')}
        />
        <FormActions>
          {state === 'submitted' && (
            <Button type="submit" name="then" value="more" disabled={form.busy}>
              <Trans>Ask for more</Trans>
            </Button>
          )}
          <Button type="submit" look="danger" name="then" value="reject" disabled={form.busy}>
            <Trans>Reject</Trans>
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
