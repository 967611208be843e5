import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { numberText, timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { FactTable } from './FactTable';
import { useFactWords } from './optionWords';
import { PriceLines } from './PriceLines';
import { quoteQuery } from './queries';
import { QuotedTests } from './QuotedTests';
import type { Quote } from './types';
import { useProcessWord } from './words';
import styles from './Quote.module.css';

/** A firm price: what it is for, what it rests on, and until when it holds. */
export function QuotePage({
  id,
  order,
}: {
  id: string;
  /** The way to order it. */
  order: (quote: Quote) => ReactNode;
}) {
  const { t } = useLingui();
  const { data: quote, error, refetch } = useQuery(quoteQuery(id));
  if (quote === undefined) {
    return (
      <Page title={t`Firm quote`}>
        <h1 className="hidden-text">{t`Firm quote`}</h1>
        {error === null ? (
          <SkeletonLines lines={12} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  return (
    <Page title={t`Quote ${quote.number}`}>
      <header className={styles['head']}>
        <div className={styles['title']}>
          <h1>
            <Trans>
              Quote <span className="mono">{quote.number}</span>
            </Trans>
          </h1>
          <p className={styles['validity']}>
            {quote.state === 'firm' ? (
              <Tag tone="green">
                <Trans>Firm</Trans>
              </Tag>
            ) : (
              <Tag tone="copper">
                <Trans>Expired</Trans>
              </Tag>
            )}{' '}
            <Trans>Valid until {timeText(quote.validUntil)}</Trans>
          </p>
        </div>
        <div className={styles['actions']}>
          <CopyButton text={new URL(`/quotes/${id}`, window.location.origin).href}>
            <Trans>Copy the link</Trans>
          </CopyButton>
          <Button onClick={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
        </div>
      </header>
      <div className={styles['layout']}>
        <div className={styles['column']}>
          <Summary quote={quote} />
          {quote.tests.length > 0 && <QuotedTests quote={quote} />}
          <section className={styles['section']} aria-labelledby="quote-lines">
            <h2 id="quote-lines">
              <Trans>How the price comes about</Trans>
            </h2>
            <PriceLines lines={quote.lines} total={quote.total} />
          </section>
          {quote.state === 'firm' ? order(quote) : <Expired quote={quote} />}
        </div>
        <Facts quote={quote} />
      </div>
      <p className={styles['hash']}>
        {quote.designSha256 === null ? (
          <Trans>
            Bound to the facts of the test plan with SHA-256{' '}
            <span className="mono">{quote.factsSha256}</span>
          </Trans>
        ) : (
          <Trans>
            Bound to the file with SHA-256 <span className="mono">{quote.designSha256}</span>
          </Trans>
        )}
      </p>
    </Page>
  );
}

function Summary({ quote }: { quote: Quote }) {
  const processWord = useProcessWord();
  const { provider, designId, designName, planId } = quote;
  return (
    <dl className={styles['summary']}>
      <div className={styles['sum']}>
        <dt>
          <Trans>Total</Trans>
        </dt>
        <dd>
          <Amount {...quote.total} kind="total" strong />
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Provider</Trans>
        </dt>
        <dd>
          <Link to="/providers/$slug" params={{ slug: provider.slug }}>
            {provider.name}
          </Link>{' '}
          · {provider.city}
          {provider.demonstration && (
            <>
              {' '}
              <Tag tone="copper">
                <Trans>demonstration</Trans>
              </Tag>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>
          <Trans>What is made</Trans>
        </dt>
        <dd>
          {processWord(quote.process)} ·{' '}
          <Plural value={quote.quantity} one="# piece" other="# pieces" />
          {quote.quantity !== quote.asked && (
            <>
              {' '}
              <Trans>({numberText(quote.asked)} asked for)</Trans>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Lead time</Trans>
        </dt>
        <dd>
          {quote.leadTimeLabel} ·{' '}
          <Plural value={quote.workingDays} one="# working day" other="# working days" />
        </dd>
      </div>
      <div>
        <dt>{planId === null ? <Trans>Design</Trans> : <Trans>Product</Trans>}</dt>
        <dd>
          {planId !== null ? (
            <Link to="/testing/$id" params={{ id: planId }}>
              {designName}
            </Link>
          ) : designId === null ? (
            <Trans>{designName} (deleted)</Trans>
          ) : (
            <Link to="/designs/$id" params={{ id: designId }}>
              {designName}
            </Link>
          )}
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Made on</Trans>
        </dt>
        <dd>{timeText(quote.createdAt)}</dd>
      </div>
    </dl>
  );
}

function Facts({ quote }: { quote: Quote }) {
  const { t } = useLingui();
  const words = useFactWords();
  return (
    <FactTable
      title={t`What it rests on`}
      rows={quote.facts.map(({ fact, value, measured }) => [
        words.name(fact),
        words.value(fact, value),
        quote.planId !== null ? undefined : measured ? t`measured from the file` : t`chosen`,
      ])}
    />
  );
}

/** What comes after when the time is over. */
function Expired({ quote }: { quote: Quote }) {
  return (
    <Notice tone="copper" title={<Trans>This price no longer holds</Trans>}>
      <p>
        {quote.planId === null ? (
          <Trans>Open the design to see what it costs today.</Trans>
        ) : (
          <Trans>Open the test plan to see what it costs today.</Trans>
        )}
      </p>
    </Notice>
  );
}
