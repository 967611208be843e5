import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMedia, PHONE } from '@/lib/hooks';
import { buttonClass } from '@/ui/Button';
import { Segments } from '@/ui/Field';
import { EmptyState, ErrorState, Renewing, SkeletonLines } from '@/ui/States';
import { useWanted } from '@/ui/Wanted';
import { CurrencyChoice } from '@/ui/CurrencyChoice';
import { Excluded } from './Excluded';
import { byScore, cellName, findCell } from './matrix';
import { OptionsForm } from './OptionsForm';
import { askedOf, chosenOptions, measuredFacts, readWishes, writeWishes } from './options';
import { PriceCards } from './PriceCards';
import { PriceDialog } from './PriceDialog';
import { PriceMatrix } from './PriceMatrix';
import type { Process } from './processes';
import { Quantities } from './Quantities';
import { choicesQuery, pricesQuery, type Asked } from './queries';
import { readQuantities, writeQuantities, type DesignSearch } from './search';
import type { Choice, Design } from './types';
import { useProcessWord } from './words';
import styles from './Prices.module.css';

interface Props {
  design: Design;
  processes: readonly Process[];
  search: DesignSearch;
  onSearch: (search: DesignSearch) => void;
}

/** What a design costs: first what is wanted, then who makes it for how much. All of it lives in the address. */
export function PricePart({ design, processes, search, onSearch }: Props) {
  const { t } = useLingui();
  const processWord = useProcessWord();
  const process =
    processes.find((one) => one === search.process) ?? processes[0] ?? ('pcb' as const);
  const choices = useQuery(choicesQuery(process));
  const asked = askedOf(choices.data?.choices ?? [], measuredFacts(design));
  const wishes = readWishes(search.option);
  const quantities = readQuantities(search.pieces);

  /** Another question closes the explanation of an old answer. */
  function ask(change: Partial<DesignSearch>) {
    const { price: _price, ...rest } = search;
    onSearch({ ...rest, ...change });
  }

  return (
    <section className={styles['part']} aria-labelledby="prices">
      <h2 id="prices" className={styles['title']}>
        <Trans>Prices</Trans>
      </h2>
      <div className={styles['top']}>
        <Segments
          label={t`Process`}
          value={process}
          choices={processes.map((one) => ({ value: one, label: processWord(one) }))}
          onChange={(next) =>
            onSearch({
              process: next,
              ...(search.pieces !== undefined && { pieces: search.pieces }),
            })
          }
        />
        <Quantities
          key={writeQuantities(quantities)}
          quantities={quantities}
          onChange={(next) => ask({ pieces: writeQuantities(next) })}
        />
        <CurrencyChoice />
      </div>
      {choices.isError ? (
        <ErrorState error={choices.error} onRetry={() => void choices.refetch()} />
      ) : choices.data === undefined ? (
        <SkeletonLines lines={5} height="2em" />
      ) : (
        <>
          <OptionsForm
            asked={asked}
            wishes={wishes}
            onWish={(fact, value) => ask({ option: writeWishes({ ...wishes, [fact]: value }) })}
          />
          <Answer
            design={design}
            process={process}
            asked={asked}
            wishes={wishes}
            quantities={quantities}
            search={search}
            onSearch={onSearch}
          />
        </>
      )}
    </section>
  );
}

/** With what a request to the brokers begins. */
const brokered = (design: string, process: Process, [pieces]: number[]) => ({
  design,
  process,
  ...(pieces !== undefined && { pieces }),
});

interface AnswerProps extends Omit<Props, 'processes'> {
  process: Process;
  asked: readonly Choice[];
  wishes: Readonly<Record<string, string>>;
  quantities: number[];
}

function Answer({ design, process, asked, wishes, quantities, search, onSearch }: AnswerProps) {
  const { currency } = useWanted();
  const narrow = useMedia(PHONE);
  const { t } = useLingui();
  const [order, setOrder] = useState('price');
  const question: Asked = { process, options: chosenOptions(asked, wishes), quantities };
  const prices = useQuery(pricesQuery(design.id, question, currency));
  if (prices.isError) {
    return <ErrorState error={prices.error} onRetry={() => void prices.refetch()} />;
  }
  if (prices.data === undefined) return <SkeletonLines lines={6} height="2.4em" />;
  const { excluded } = prices.data;
  const offers = order === 'score' ? byScore(prices.data.offers) : prices.data.offers;
  const open = findCell(offers, search.price);
  const show = (slug: string, cell: Parameters<typeof cellName>[1]) =>
    onSearch({ ...search, price: cellName(slug, cell) });
  return (
    <Renewing busy={prices.isPlaceholderData} className={styles['answer']}>
      {offers.length > 1 && (
        <Segments
          label={t`Order`}
          value={order}
          choices={[
            { value: 'price', label: t`Cheapest first` },
            { value: 'score', label: t`Best score first` },
          ]}
          onChange={setOrder}
        />
      )}
      {offers.length === 0 ? (
        <EmptyState
          icon="counter"
          title={<Trans>Nobody makes it like this</Trans>}
          actions={
            <Link
              to="/requests/new"
              search={brokered(design.id, process, quantities)}
              className={buttonClass('primary')}
            >
              <Trans>Ask the brokers</Trans>
            </Link>
          }
        >
          <p>
            <Trans>
              Below is why. Other options or quantities may help, or a person who finds somebody.
            </Trans>
          </p>
        </EmptyState>
      ) : narrow ? (
        <PriceCards offers={offers} quantities={quantities} onOpen={show} />
      ) : (
        <PriceMatrix offers={offers} quantities={quantities} onOpen={show} />
      )}
      <Excluded excluded={excluded} open={offers.length === 0} />
      {offers.length > 0 && (
        <p>
          <Link to="/requests/new" search={brokered(design.id, process, quantities)}>
            <Trans>None of these will do? Ask the brokers</Trans>
          </Link>
        </p>
      )}
      {open !== null && !prices.isPlaceholderData && (
        <PriceDialog
          key={search.price}
          design={design}
          question={question}
          offer={open.offer}
          cell={open.cell}
          onClose={() => {
            const { price: _price, ...rest } = search;
            onSearch(rest);
          }}
        />
      )}
    </Renewing>
  );
}
