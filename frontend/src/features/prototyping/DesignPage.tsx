import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { bytesText, timeText } from '@/lib/format';
import { Button, buttonClass } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { Field } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { BoardReport } from './BoardReport';
import { DeleteDesign } from './DeleteDesign';
import { readWishes } from './options';
import { PricePart } from './PricePart';
import { processesFor } from './processes';
import { designQuery, isAtWork, type Look } from './queries';
import type { DesignSearch } from './search';
import { SolidReport } from './SolidReport';
import type { Design } from './types';
import styles from './Design.module.css';

interface Props {
  id: string;
  search: DesignSearch;
  onSearch: (search: DesignSearch) => void;
}

/** A design: what was measured of it, what to look at, and what it costs. */
export function DesignPage({ id, search, onSearch }: Props) {
  const { t } = useLingui();
  const { data: design, error, refetch } = useQuery(designQuery(id));
  if (design === undefined) {
    return (
      <Page title={t`Design`}>
        <h1 className="hidden-text">{t`Design`}</h1>
        {error === null ? (
          <SkeletonLines lines={12} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} actions={<Another />} />
        )}
      </Page>
    );
  }
  return (
    <Page title={design.fileName}>
      <nav aria-label={t`Back`}>
        <Link to="/prototype">
          <Trans>Send another design</Trans>
        </Link>
      </nav>
      <header className={styles['head']}>
        <div>
          <h1>{design.fileName}</h1>
          <p className={styles['quiet']}>
            {bytesText(design.bytes)} · {timeText(design.createdAt)}
          </p>
        </div>
        <div className={styles['actions']}>
          <CopyButton text={new URL(`/designs/${id}`, window.location.origin).href}>
            <Trans>Copy the link</Trans>
          </CopyButton>
          <DeleteDesign design={design} />
        </div>
      </header>
      <Body design={design} search={search} onSearch={onSearch} />
    </Page>
  );
}

function Body({ design, search, onSearch }: { design: Design } & Omit<Props, 'id'>) {
  if (isAtWork(design.state)) return <AtWork design={design} />;
  if (design.state === 'uploading') return <Unfinished />;
  if (design.state === 'failed') return <Failed design={design} />;
  const processes = processesFor(design.kind);
  return (
    <>
      {design.board !== null && (
        <BoardReport design={design} board={design.board} look={lookOf(search)} />
      )}
      {design.solid !== null && <SolidReport design={design} solid={design.solid} />}
      {processes.length > 0 ? (
        <PricePart design={design} processes={processes} search={search} onSearch={onSearch} />
      ) : (
        <ForAPerson id={design.id} />
      )}
    </>
  );
}

/** The board is shown in the colours in which it would be made. */
function lookOf({ option }: DesignSearch): Look {
  const { 'mask-colour': mask = 'green', finish = 'hasl' } = readWishes(option);
  return { mask, finish: finish.endsWith('hasl') ? 'hasl' : finish };
}

/** Told as it goes on: a page that stands still would be taken for a broken one. */
function AtWork({ design }: { design: Design }) {
  const { t } = useLingui();
  return (
    <section className={styles['atWork']}>
      <progress aria-label={t`Progress`} />
      <p role="status">
        {design.state === 'queued' ? (
          <Trans>It is here and waits for its turn.</Trans>
        ) : (
          <Trans>
            Its layers are read and measured. That takes seconds, for large boards a minute.
          </Trans>
        )}
      </p>
      <p className={styles['quiet']}>
        <Trans>You may leave this page: the link stays the same.</Trans>
      </p>
    </section>
  );
}

const AskBrokers = ({ id }: { id: string }) => (
  <Link to="/requests/new" search={{ service: 'production', design: id }} className={buttonClass()}>
    <Trans>Ask the brokers</Trans>
  </Link>
);

const Another = () => (
  <Link to="/prototype" className={buttonClass('primary')}>
    <Trans>Send another file</Trans>
  </Link>
);

function Unfinished() {
  return (
    <EmptyState
      icon="upload"
      title={<Trans>Not all of this file is here</Trans>}
      actions={
        <Link to="/prototype" className={buttonClass('primary')}>
          <Trans>Go on sending it</Trans>
        </Link>
      }
    >
      <p>
        <Trans>Choose the same file again: it goes on where it broke off.</Trans>
      </p>
    </EmptyState>
  );
}

function Failed({ design }: { design: Design }) {
  return (
    <div className={styles['failed']}>
      <Notice tone="danger" title={<Trans>This file cannot be measured</Trans>}>
        <p>{design.failure ?? <Trans>Nobody knows why. Send it once more.</Trans>}</p>
      </Notice>
      <p>
        <Trans>
          A board needs a zip with one Gerber file for each layer, the outline and a drill file. A
          part needs a closed body as STL, 3MF or STEP.
        </Trans>
      </p>
      <div className={styles['actions']}>
        <Another />
        <AskBrokers id={design.id} />
      </div>
    </div>
  );
}

/** What no price list knows is asked for here: one click leads to a request that is filled in already. */
function ForAPerson({ id }: { id: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [pieces, setPieces] = useState('1');
  const ask = (event: SyntheticEvent) => {
    event.preventDefault();
    const wanted = Math.max(1, Math.trunc(Number(pieces)) || 1);
    void navigate({
      to: '/requests/new',
      search: { service: 'production', design: id, pieces: wanted },
    });
  };
  return (
    <EmptyState
      icon="person"
      title={<Trans>A person has to look at this file</Trans>}
      actions={
        <form className={styles['ask']} onSubmit={ask}>
          <Field
            label={t`Pieces`}
            type="number"
            min={1}
            max={10_000_000}
            required
            value={pieces}
            onChange={({ target }) => setPieces(target.value)}
          />
          <Button type="submit" look="primary">
            <Trans>Request a quote</Trans>
          </Button>
        </form>
      }
    >
      <p>
        <Trans>
          This file is kept, but no price list can read it. Providers look at it and bid for it. The
          same part as STL or 3MF is priced at once.
        </Trans>
      </p>
    </EmptyState>
  );
}
