import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { CURRENCIES } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Checks, Field, Segments, Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { SkeletonLines } from '@/ui/States';
import { typed, ticked, useForm } from '@/ui/useForm';
import { FilesField } from './FilesField';
import { BROKERING_KEY, requestedDesignQuery } from './queries';
import { KINDS, PROCESSES, SERVICES, type NewSearch } from './search';
import { sendFiles } from './sendFiles';
import { useKindWord, useProcessWord, useServiceWord } from './words';
import { useBriefQuestions, useFirstBrief } from './briefs';
import pieces from '@/ui/Pieces.module.css';
import styles from './Brokering.module.css';

const FIELDS = [
  'service',
  'kind',
  'process',
  'title',
  'brief',
  'quantity',
  'wantedOn',
  'budget',
  'designId',
];

/** A new request. What is known of a design is filled in, so that it can be sent as it is. */
export function RequestForm({ search }: { search: NewSearch }) {
  const { t } = useLingui();
  const design = useQuery({
    ...requestedDesignQuery(search.design ?? ''),
    enabled: search.design !== undefined,
  });
  if (design.isLoading) {
    return (
      <Page title={t`Ask the brokers`}>
        <h1 className="hidden-text">{t`Ask the brokers`}</h1>
        <SkeletonLines lines={12} />
      </Page>
    );
  }
  return <FilledForm search={search} design={design.data ?? null} />;
}

interface Sent {
  fileName: string;
  kind: string | null;
  sha256: string | null;
}

/** What is wanted, and what has to be known to name a price. */
function FilledForm({ search, design }: { search: NewSearch; design: Sent | null }) {
  const { t } = useLingui();
  const first = useFirstBrief(design);
  const client = useQueryClient();
  const navigate = useNavigate();
  const service = useServiceWord();
  const kindWord = useKindWord();
  const process = useProcessWord();
  const [chosen, setChosen] = useState(search.service ?? 'production');
  const [kind, setKind] = useState<string>(search.kind ?? 'consultation');
  const questions = useBriefQuestions(chosen, kind);
  const form = useForm({
    fields: FIELDS,
    send: async (values) => {
      const amount = typed(values, 'amount').trim();
      const request = await bodyOf(
        api.POST('/api/v1/requests', {
          body: {
            service: chosen,
            kind: chosen === 'expert' ? kind : null,
            process: chosen === 'production' ? typed(values, 'process') || null : null,
            title: typed(values, 'title'),
            brief: typed(values, 'brief'),
            quantity: chosen === 'expert' ? 1 : Number(typed(values, 'quantity')) || 0,
            wantedOn: typed(values, 'wantedOn') || null,
            budget: amount === '' ? null : { amount, currency: typed(values, 'currency') },
            budgetShown: ticked(values, 'budgetShown').length > 0,
            designId: search.design ?? null,
          },
        }),
      );
      const base = `/api/v1/requests/${request.id}`;
      // The request is there by now: what goes wrong with a file can be put right on its page.
      const files = await sendFiles(base, values).catch(() => []);
      if (files.length > 0) {
        await bodyOf(
          api.POST('/api/v1/requests/{id}/attachments', {
            params: { path: { id: request.id } },
            body: { text: null, mark: null, files },
          }),
        );
      }
      return request;
    },
    onDone: ({ id }) => {
      void client.invalidateQueries({ queryKey: BROKERING_KEY });
      void navigate({ to: '/requests/$id', params: { id } });
    },
  });
  return (
    <Page title={t`Ask the brokers`}>
      <header className={pieces['intro']}>
        <h1>
          <Trans>Ask the brokers</Trans>
        </h1>
        <p>
          <Trans>
            For what no price list knows. An operator reads your request within a day, asks what is
            missing, has two to five providers bid sealed for it, and makes you one offer.
          </Trans>
        </p>
      </header>
      <div className={styles['columns']}>
        <Form form={form} label={t`Your request`}>
          <Segments
            label={t`What sort of help`}
            value={chosen}
            choices={SERVICES.map((value) => ({ value, label: service(value) }))}
            onChange={setChosen}
          />
          {chosen === 'expert' && (
            <Select
              label={t`Which service`}
              name="kind"
              value={kind}
              error={form.errorOf('kind')}
              onChange={({ target }) => setKind(target.value)}
            >
              {KINDS.map((value) => (
                <option key={value} value={value}>
                  {kindWord(value)}
                </option>
              ))}
            </Select>
          )}
          {chosen === 'production' && (
            <Select
              label={t`How it is made`}
              name="process"
              defaultValue={search.process ?? ''}
              error={form.errorOf('process')}
            >
              <option value="">{t`I do not know, or several ways`}</option>
              {PROCESSES.map((value) => (
                <option key={value} value={value}>
                  {process(value)}
                </option>
              ))}
            </Select>
          )}
          <Field
            label={t`In a few words`}
            name="title"
            maxLength={120}
            required
            defaultValue={first.title}
            error={form.errorOf('title')}
          />
          <TextArea
            label={t`All that somebody has to know who is to name a price`}
            name="brief"
            rows={8}
            maxLength={6000}
            required
            defaultValue={first.brief}
            error={form.errorOf('brief')}
          />
          <div className={styles['pair']}>
            {chosen !== 'expert' && (
              <Field
                label={chosen === 'testing' ? t`Samples` : t`Pieces`}
                name="quantity"
                type="number"
                min={1}
                defaultValue={search.pieces ?? 1}
                error={form.errorOf('quantity')}
              />
            )}
            <Field
              label={t`Wanted by, if there is a day`}
              name="wantedOn"
              type="date"
              error={form.errorOf('wantedOn')}
            />
          </div>
          <div className={styles['pair']}>
            <Field
              label={t`Budget, if there is one`}
              name="amount"
              inputMode="decimal"
              error={form.errorOf('budget')}
            />
            <Select label={t`Currency`} name="currency" defaultValue="CNY">
              {CURRENCIES.map((currency) => (
                <option key={currency}>{currency}</option>
              ))}
            </Select>
          </div>
          <Checks
            label={t`Who sees the budget`}
            name="budgetShown"
            choices={[
              {
                value: 'yes',
                label: t`Show it to the providers`,
                about: t`Otherwise only the operator sees it.`,
              },
            ]}
          />
          <FilesField error={null} />
          <FormActions>
            <Button type="submit" look="primary" disabled={form.busy}>
              {form.busy ? <Trans>Sending</Trans> : <Trans>Send the request</Trans>}
            </Button>
          </FormActions>
        </Form>
        <aside className={pieces['stack']}>
          <Notice title={<Trans>A good request says</Trans>}>
            <ul className={styles['asked']}>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </Notice>
          {search.design !== undefined && (
            <Notice>
              <p>
                {design === null ? (
                  <Trans>Your design goes along with the request.</Trans>
                ) : (
                  <Trans>
                    Your design <strong>{design.fileName}</strong> goes along with the request.
                    Whoever is invited may download it, and you see who did.
                  </Trans>
                )}
              </p>
            </Notice>
          )}
        </aside>
      </div>
    </Page>
  );
}
