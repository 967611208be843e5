import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { OwnOffer } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import {
  cellFault,
  cellText,
  EDITABLE,
  paste,
  readBlock,
  type,
  type CellKey,
  type Edits,
} from './cells';
import { useSaveEdits } from './useSaveEdits';
import styles from './Stock.module.css';

/**
 * Offers as rows of cells. Enter and the arrows up and down move between rows, Tab between columns, Escape takes a cell back;
 * a block that was copied from a spreadsheet fills the cells from the one it is pasted into. Nothing is sent before it is saved.
 */
export function StockGrid({ offers }: { offers: readonly OwnOffer[] }) {
  const { t } = useLingui();
  const table = useRef<HTMLTableElement>(null);
  const [edits, setEdits] = useState<Edits>(new Map());
  const { save, saving, saved, error, refusals } = useSaveEdits(offers, edits, setEdits);
  useLeaveWarning(edits.size > 0);
  const words: Record<CellKey, string> = {
    stock: t`Stock`,
    moq: t`MOQ`,
    multiple: t`Multiple`,
    prices: t`Price breaks`,
    dateCode: t`Date code`,
    leadTimeDays: t`Lead time, days`,
    lowStockAt: t`Alert at`,
  };

  function move(event: KeyboardEvent<HTMLInputElement>, row: number, column: number) {
    const down =
      event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (down !== 0) {
      event.preventDefault();
      const next = table.current?.querySelector<HTMLInputElement>(
        `[data-cell="${row + down}-${column}"]`,
      );
      next?.focus();
      next?.select();
    } else if (event.key === 'Escape') {
      const offer = offers[row];
      const key = EDITABLE[column];
      if (offer && key) setEdits(type(edits, offer, key, cellText(offer, key)));
    } else if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    }
  }

  function take(event: ClipboardEvent<HTMLInputElement>, row: number, column: number) {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    setEdits(paste(edits, offers, { row, column }, readBlock(text)));
  }

  const faulty = [...edits.values()].some((typed) =>
    (Object.entries(typed) as [CellKey, string][]).some(
      ([key, text]) => cellFault(key, text) !== null,
    ),
  );
  return (
    <>
      <div className={styles['frame']}>
        <table ref={table} className={styles['grid']}>
          <caption className="hidden-text">{t`Own offers`}</caption>
          <thead>
            <tr>
              <th scope="col">{t`Part`}</th>
              {EDITABLE.map((key) => (
                <th key={key} scope="col">
                  {words[key]}
                </th>
              ))}
              <th scope="col">{t`Currency`}</th>
            </tr>
          </thead>
          <tbody>
            {offers.map((offer, row) => (
              <tr key={offer.sku}>
                <th scope="row">
                  <Link to="/counter/offers/$sku" params={{ sku: offer.sku }} className="mono">
                    {offer.part.mpn}
                  </Link>
                  <small>
                    {offer.sku} · {offer.part.manufacturer}
                  </small>
                  {offer.lowStock && (
                    <Tag tone="copper">
                      <Trans>Running low</Trans>
                    </Tag>
                  )}
                  {refusals.get(offer.sku) !== undefined && (
                    <span className={styles['refusal']} role="alert">
                      {refusals.get(offer.sku)}
                    </span>
                  )}
                </th>
                {EDITABLE.map((key, column) => {
                  const typed = edits.get(offer.sku)?.[key];
                  const text = typed ?? cellText(offer, key);
                  const fault = typed === undefined ? null : cellFault(key, typed);
                  return (
                    <td key={key} className={typed === undefined ? undefined : styles['edited']}>
                      <input
                        className={`mono ${key === 'prices' ? styles['wide'] : styles['number']}`}
                        aria-label={`${words[key]}, ${offer.sku}`}
                        aria-invalid={fault !== null}
                        title={fault === null ? undefined : t`Not readable`}
                        inputMode={key === 'prices' ? 'text' : 'numeric'}
                        data-cell={`${row}-${column}`}
                        value={text}
                        onChange={(event) => {
                          setEdits(type(edits, offer, key, event.target.value));
                        }}
                        onFocus={(event) => {
                          event.target.select();
                        }}
                        onKeyDown={(event) => {
                          move(event, row, column);
                        }}
                        onPaste={(event) => {
                          take(event, row, column);
                        }}
                      />
                    </td>
                  );
                })}
                <td>{offer.currency}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['hint']}>
        <Trans>
          Enter and the arrow keys move through a column; paste a block from a spreadsheet into any
          cell; price breaks are written 1: 0.5, 100: 0.42.
        </Trans>
      </p>
      <div className={styles['save']} data-open={edits.size > 0 || saved !== null}>
        <p role="status">
          {edits.size > 0 ? (
            <Plural
              value={edits.size}
              one="# offer changed, not saved"
              other="# offers changed, not saved"
            />
          ) : (
            saved !== null && <Plural value={saved} one="# offer saved" other="# offers saved" />
          )}
        </p>
        {faulty && (
          <p className={styles['refusal']}>
            <Trans>Some cells cannot be read; they are marked.</Trans>
          </p>
        )}
        <Button
          disabled={edits.size === 0 || saving}
          onClick={() => {
            setEdits(new Map());
          }}
        >
          <Trans>Discard</Trans>
        </Button>
        <Button look="primary" disabled={edits.size === 0 || faulty || saving} onClick={save}>
          <Trans>Save</Trans>
        </Button>
      </div>
      {error !== null && <ErrorState error={error} />}
    </>
  );
}

/** Asks before the window is closed over typed cells. */
function useLeaveWarning(typed: boolean) {
  useEffect(() => {
    if (!typed) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [typed]);
}
