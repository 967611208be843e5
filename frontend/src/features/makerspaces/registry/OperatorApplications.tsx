import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { TitleApplication } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { PagedList } from '@/ui/PagedList';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { EvidenceList } from './Evidence';
import { OperatorTabs } from './OperatorTabs';
import { ReportTally, ReportView } from './ReportView';
import { applicationQuery, applicationsQuery, REGISTRY } from './queries';
import { APPLICATION_STATES, useRegistryWords } from './words';
import styles from './Registry.module.css';

interface Props {
  state: string;
  onState: (state: string) => void;
}

/** Makerspaces that apply for a title, what has waited longest first. */
export function OperatorApplications({ state, onState }: Props) {
  const { t } = useLingui();
  const words = useRegistryWords();
  const list = useInfiniteQuery(applicationsQuery(state));
  return (
    <div className={styles['part']}>
      <OperatorTabs />
      <h2>
        <Trans>Applications of makerspaces</Trans>
      </h2>
      <Select label={t`State`} value={state} onChange={({ target }) => onState(target.value)}>
        {APPLICATION_STATES.map((one) => (
          <option key={one} value={one}>
            {words.state(one)}
          </option>
        ))}
      </Select>
      <PagedList
        list={list}
        empty={<EmptyState icon="check" title={<Trans>No application waits here</Trans>} />}
      >
        {(items) => <Rows items={items} />}
      </PagedList>
    </div>
  );
}

function Rows({ items }: { items: readonly TitleApplication[] }) {
  const { t } = useLingui();
  const words = useRegistryWords();
  const columns: Column<TitleApplication>[] = [
    {
      key: 'name',
      header: t`Makerspace`,
      cell: ({ id, space }) => (
        <Link to="/operator/makerspaces/applications/$id" params={{ id }}>
          {space.name}
        </Link>
      ),
    },
    { key: 'tier', header: t`Tier`, cell: ({ tier }) => words.tier(tier) },
    {
      key: 'report',
      header: t`Conditions`,
      cell: ({ report }) => (report === null ? '–' : <ReportTally report={report} />),
    },
    {
      key: 'since',
      header: t`Handed in`,
      cell: ({ submittedAt }) => (submittedAt === null ? '–' : timeText(submittedAt)),
    },
  ];
  return (
    <Table
      caption={t`Applications of makerspaces`}
      columns={columns}
      rows={items}
      rowKey={(row) => row.id}
    />
  );
}

/** One application: the report, the evidence, the decision. */
export function OperatorApplication({ id }: { id: string }) {
  const { t } = useLingui();
  const words = useRegistryWords();
  const { data: one, error, refetch } = useQuery(applicationQuery(id));
  if (error !== null && one === undefined) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (one === undefined) return <SkeletonLines lines={8} />;
  return (
    <div className={styles['part']}>
      <OperatorTabs />
      <h2>
        {one.space.name}{' '}
        <Tag>
          {words.tier(one.tier)}: {words.state(one.state)}
        </Tag>
      </h2>
      {one.report !== null && (
        <section className={styles['card']} aria-label={t`Conditions`}>
          <ReportView report={one.report} />
        </section>
      )}
      <section className={styles['card']} aria-label={t`Evidence`}>
        <EvidenceList
          base={`/api/v1/operations/makerspace-applications/${id}/papers`}
          papers={one.papers}
        />
      </section>
      {one.note !== '' && <p>{one.note}</p>}
      {one.state === 'submitted' && <Decide id={id} />}
    </div>
  );
}

function Decide({ id }: { id: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['reason'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/makerspace-applications/{id}/decision', {
          params: { path: { id } },
          body: { decision: typed(values, 'decision'), reason: typed(values, 'reason') },
        }),
      ),
    onDone: () => void client.invalidateQueries({ queryKey: REGISTRY }),
  });
  return (
    <section className={styles['card']} aria-labelledby="decide">
      <h3 id="decide">
        <Trans>Decide</Trans>
      </h3>
      <Form form={form} label={t`Decide`}>
        <TextArea
          label={t`Reason`}
          name="reason"
          maxLength={2000}
          hint={t`The keeper reads it. It may be empty when you approve.`}
          error={form.errorOf('reason')}
        />
        <FormActions>
          <Button type="submit" name="decision" value="approve" look="primary" disabled={form.busy}>
            <Trans>Give the title</Trans>
          </Button>
          <Button type="submit" name="decision" value="ask-for-more" disabled={form.busy}>
            <Trans>Ask for more</Trans>
          </Button>
          <Button type="submit" name="decision" value="reject" look="danger" disabled={form.busy}>
            <Trans>Reject</Trans>
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
