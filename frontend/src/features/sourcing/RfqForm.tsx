import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { CURRENCIES } from '@/lib/api/types';
import { Button, buttonClass } from '@/ui/Button';
import { Field, Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { typed, useForm } from '@/ui/useForm';
import { bodyLines, draftLine, linesOfPlan, type DraftLine } from './draft';
import { DraftRows, LINE_FIELDS } from './DraftRows';
import { sendFiles } from './files';
import { DraftFiles } from './RfqFiles';
import { planQuery } from './planQueries';
import { RFQ_KEY, rfqBomQuery, rfqPartQuery } from './queries';
import type { NewRfqSearch } from './search';
import { WhomToAsk } from './WhomToAsk';
import pieces from '@/ui/Pieces.module.css';

const USUAL_DAYS = 3;

/** A new request: by hand, from a part, or with what of a list nobody has. */
export function RfqForm({ search }: { search: NewRfqSearch }) {
  const { t } = useLingui();
  const bom = useQuery({ ...rfqBomQuery(search.bom ?? ''), enabled: search.bom !== undefined });
  const part = useQuery({ ...rfqPartQuery(search.part ?? ''), enabled: search.part !== undefined });
  const boards = search.boards ?? 1;
  const plan = useQuery({
    ...planQuery(search.bom ?? '', { boards, currency: 'CNY' }),
    enabled: search.bom !== undefined,
  });
  const error = bom.error ?? plan.error ?? part.error;
  const waiting =
    (search.bom !== undefined && (bom.data === undefined || plan.data === undefined)) ||
    (search.part !== undefined && part.data === undefined);
  const title = t`Ask for quotes`;
  const lines =
    bom.data !== undefined && plan.data !== undefined
      ? linesOfPlan(bom.data, plan.data.unmet, boards)
      : part.data !== undefined
        ? [
            draftLine({
              partId: part.data.id,
              mpn: part.data.mpn,
              manufacturer: part.data.manufacturer,
              quantity: String(search.quantity ?? ''),
            }),
          ]
        : [draftLine()];
  return (
    <Page title={title}>
      <nav aria-label={t`Back`}>
        <Link to="/rfqs">
          <Trans>All requests</Trans>
        </Link>
      </nav>
      <header className={pieces['intro']}>
        <h1>{title}</h1>
        <p>
          <Trans>
            Suppliers quote until your deadline. Bids have no names until then; you see prices only,
            and no bidder sees another's.
          </Trans>
        </p>
      </header>
      {error !== null ? (
        <ErrorState error={error} />
      ) : waiting ? (
        <SkeletonLines lines={10} />
      ) : lines.length === 0 ? (
        <NothingToAsk id={search.bom ?? ''} unmet={plan.data?.unmet.length ?? 0} />
      ) : (
        <Filled
          first={lines}
          title={bom.data?.fileName ?? part.data?.mpn ?? ''}
          bomId={search.bom ?? null}
        />
      )}
    </Page>
  );
}

/** Why nothing of a list can be asked for: all of it is there, or lines do not say which part they mean. */
function NothingToAsk({ id, unmet }: { id: string; unmet: number }) {
  if (unmet === 0) {
    return (
      <EmptyState icon="check" title={<Trans>Nothing of this list has to be asked for</Trans>}>
        <p>
          <Trans>All its parts are known and in stock for that many boards.</Trans>
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="list"
      title={<Trans>First say which parts are meant</Trans>}
      actions={
        <Link to="/boms/$id" params={{ id }} className={buttonClass('primary')}>
          <Trans>Settle the lines</Trans>
        </Link>
      }
    >
      <p>
        <Plural
          value={unmet}
          one="# line names no part number that could be asked for."
          other="# lines name no part numbers that could be asked for."
        />
      </p>
    </EmptyState>
  );
}

interface Props {
  first: DraftLine[];
  title: string;
  bomId: string | null;
}

const inDays = (days: number): string => {
  const at = new Date(Date.now() + days * 86_400_000);
  at.setMinutes(at.getMinutes() - at.getTimezoneOffset());
  return at.toISOString().slice(0, 16);
};

function Filled({ first, title, bomId }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [lines, setLines] = useState(first);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [deadline] = useState(() => inDays(USUAL_DAYS));
  const form = useForm({
    fields: [
      ...['title', 'notes', 'wantedBy', 'deadline', 'currency'],
      ...lines.flatMap((_, at) => LINE_FIELDS.map((field) => `lines/${at}/${field}`)),
    ],
    send: async (values) => {
      const until = new Date(typed(values, 'deadline'));
      const made = await bodyOf(
        api.POST('/api/v1/rfqs', {
          body: {
            title: typed(values, 'title'),
            notes: typed(values, 'notes') || null,
            currency: typed(values, 'currency'),
            wantedBy: typed(values, 'wantedBy') || null,
            deadline: Number.isNaN(until.getTime()) ? '' : until.toISOString(),
            suppliers: chosen === null ? null : [...chosen],
            bomId,
            lines: bodyLines(lines),
          },
        }),
      );
      await sendFiles(made.id, files);
      return made;
    },
    onDone: ({ id }) => {
      void client.invalidateQueries({ queryKey: RFQ_KEY });
      void navigate({ to: '/rfqs/$id', params: { id } });
    },
  });
  return (
    <Form form={form} label={t`Ask for quotes`}>
      <section className={pieces['card']} aria-labelledby="parts">
        <h2 id="parts">
          <Plural value={lines.length} one="# part" other="# parts" />
        </h2>
        <DraftRows
          lines={lines}
          errorOf={(at, field) => form.errorOf(`lines/${at}/${field}`)}
          onChange={setLines}
        />
      </section>
      <section className={pieces['card']} aria-labelledby="terms">
        <h2 id="terms">
          <Trans>Terms</Trans>
        </h2>
        <div className={pieces['pair']}>
          <Field
            label={t`What it is for`}
            name="title"
            defaultValue={title}
            maxLength={120}
            required
            error={form.errorOf('title')}
          />
          <Field
            label={t`Bids are taken until`}
            name="deadline"
            type="datetime-local"
            defaultValue={deadline}
            required
            error={form.errorOf('deadline')}
          />
          <Field
            label={t`Wanted by (optional)`}
            name="wantedBy"
            type="date"
            error={form.errorOf('wantedBy')}
          />
          <Select
            label={t`Compare in`}
            name="currency"
            defaultValue="CNY"
            error={form.errorOf('currency')}
          >
            {CURRENCIES.map((currency) => (
              <option key={currency}>{currency}</option>
            ))}
          </Select>
        </div>
        <TextArea
          label={t`Notes for all bidders (optional)`}
          name="notes"
          maxLength={4000}
          error={form.errorOf('notes')}
        />
        <DraftFiles files={files} onChange={setFiles} />
      </section>
      <WhomToAsk lines={lines} chosen={chosen} onChange={setChosen} />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Send to suppliers</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
