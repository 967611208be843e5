import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, done } from '@/lib/api/client';
import type { OfferReport } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { EmptyState } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { OpenCards } from './OpenCards';
import { reportsQuery } from './queries';
import { useReportWord } from './words';
import styles from './Operator.module.css';

/** Reports of wrong listings that nobody has decided yet, the oldest first. */
export function ReportsList() {
  return (
    <OpenCards
      list={useInfiniteQuery(reportsQuery())}
      card={(report) => <Report report={report} />}
      empty={
        <EmptyState icon="check" title={<Trans>No report is open</Trans>}>
          <p>
            <Trans>Makers report counterfeit or wrong offers on the page of the part.</Trans>
          </p>
        </EmptyState>
      }
    />
  );
}

function Report({ report }: { report: OfferReport }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const word = useReportWord();
  const form = useForm({
    fields: ['decision', 'note'],
    send: (values) =>
      done(
        api.POST('/api/v1/operations/reports/{id}/decision', {
          params: { path: { id: report.id } },
          body: { decision: typed(values, 'decision'), note: typed(values, 'note') },
        }),
      ),
    onDone: () => void client.invalidateQueries(reportsQuery()),
  });
  return (
    <article className={styles['card']} aria-labelledby={report.id}>
      <header>
        <h2 id={report.id}>
          <Link to="/parts/$id" params={{ id: report.part.id }} className="mono">
            {report.part.mpn}
          </Link>{' '}
          <small>{report.part.manufacturer}</small>
        </h2>
        <Tag tone="copper">{word(report.kind)}</Tag>
        {!report.onSale && (
          <Tag>
            <Trans>Off sale already</Trans>
          </Tag>
        )}
      </header>
      <p className={styles['facts']}>
        <Link to="/suppliers/$id" params={{ id: report.supplier.id }}>
          {report.supplier.name}
        </Link>{' '}
        · <span className="mono">{report.sku}</span> · {timeText(report.reportedAt)}
      </p>
      <blockquote>{report.text}</blockquote>
      <Form form={form} label={t`Decide the report about ${report.sku}`}>
        <Select label={t`Decision`} name="decision">
          <option value="dismissed">{t`Dismiss: the offer is right`}</option>
          <option value="upheld">{t`Uphold: the offer goes off sale`}</option>
        </Select>
        <TextArea
          label={t`What you found`}
          name="note"
          required
          maxLength={2000}
          error={form.errorOf('note')}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Decide</Trans>
          </Button>
        </FormActions>
      </Form>
    </article>
  );
}
