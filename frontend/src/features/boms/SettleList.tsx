import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useState, type KeyboardEvent } from 'react';
import type { Bom, BomLine, BomMatch } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { ShowMore } from '@/ui/States';
import { Candidates } from './Candidates';
import { FindPart } from './FindPart';
import { KeyLegend } from './KeyLegend';
import { alike, deedOf, moved, nextOpen } from './keys';
import { SettleLine, lineId } from './SettleLine';
import { isOpen } from './sorts';
import { useSettle } from './useSettle';
import styles from './Settle.module.css';

const SHOWN = 100;
const AHEAD = 12;

interface Props {
  bom: Bom;
  /** Those that are shown, in their order. */
  lines: readonly BomLine[];
  mayEdit: boolean;
}

/** The lines of a list, to be decided about with a few keys or by pointer. Keys work while the focus is in the list. */
export function SettleList({ bom, lines, mayEdit }: Props) {
  const { t } = useLingui();
  const settle = useSettle(bom.id);
  const [active, setActive] = useState<number | null>(() => lines.find(isOpen)?.row ?? null);
  const [searching, setSearching] = useState(false);
  const [most, setMost] = useState(SHOWN);
  const [said, setSaid] = useState('');
  // what was decided last, where other lines say the same
  const [echo, setEcho] = useState<{ rows: number[]; part: BomMatch | null } | null>(null);
  // counts up whenever the line in hand is to have the focus
  const [focus, setFocus] = useState(0);
  const at = lines.findIndex(({ row }) => row === active);
  const line = lines[at];
  const shown = lines.slice(0, Math.max(most, at + AHEAD));

  useEffect(() => {
    if (focus === 0 || active === null) return;
    const button = document.getElementById(lineId(active));
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest' });
    // The line is that of the moment when the focus was asked for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focus]);

  const go = useCallback((row: number | null) => {
    setFocus((count) => count + 1);
    setSearching(false);
    setActive(row);
  }, []);
  const open = useCallback((row: number) => {
    setSearching(false);
    setActive((before) => (before === row ? null : row));
  }, []);

  const decide = (row: number, part: BomMatch | null) => {
    settle.choose(row, part);
    const left = lines.filter((one) => one.row !== row && isOpen(one)).length;
    const words = part === null ? t`Row ${row}: without a part.` : t`Row ${row}: ${part.mpn}.`;
    setSaid(left === 0 ? t`${words} Nothing is left to check here.` : t`${words} ${left} left.`);
    const decided = lines.find((one) => one.row === row);
    const rows = decided === undefined ? [] : alike(lines, decided);
    setEcho(rows.length === 0 ? null : { rows, part });
    go(nextOpen(lines, row));
  };
  const decideAlike = () => {
    if (echo === null) return;
    const rows = new Set(echo.rows);
    for (const row of rows) settle.choose(row, echo.part);
    const left = lines.filter((one) => isOpen(one) && !rows.has(one.row));
    setSaid(t`The same for ${rows.size} lines. ${left.length} left.`);
    setEcho(null);
    go(left[0]?.row ?? active);
  };
  const undo = (row: number) => {
    settle.undo(row);
    setEcho(null);
    setSaid(t`Row ${row}: taken back.`);
    go(row);
  };

  const press = (event: KeyboardEvent) => {
    const deed = deedOf(event.key);
    const inside = event.target instanceof Element ? event.target : null;
    if (deed === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (inside?.closest('[data-keys="own"], input, textarea, select') !== null) return;
    event.preventDefault();
    if (deed.kind === 'move') go(moved(lines, active, deed.by));
    if (deed.kind === 'end') go((deed.last ? lines.at(-1) : lines[0])?.row ?? null);
    if (!mayEdit) return;
    if (deed.kind === 'undo') {
      const row = line?.choice != null ? line.row : settle.last;
      if (row === null) setSaid(t`There is nothing to take back.`);
      else undo(row);
    }
    if (deed.kind === 'alike') decideAlike();
    if (line === undefined) return;
    if (deed.kind === 'search') setSearching(true);
    if (deed.kind === 'none') decide(line.row, null);
    const part = deed.kind === 'choose' ? line.candidates[deed.candidate] : line.candidates[0];
    if (deed.kind === 'choose' || deed.kind === 'accept') {
      if (part === undefined) setSaid(t`There is no such part to choose. Press s to search.`);
      else decide(line.row, part);
    }
  };

  return (
    <>
      <div className={styles['tools']}>
        {mayEdit && <KeyLegend />}
        {line !== undefined && (
          <Button look="quiet" shape="small" onClick={() => focusLine(line.row)}>
            <Trans>Use the keyboard</Trans>
          </Button>
        )}
      </div>
      {settle.error !== null && <RefusalNotice error={settle.error} />}
      {echo !== null && (
        <p className={styles['echo']}>
          <Plural
            value={echo.rows.length}
            one="# more line says the same."
            other="# more lines say the same."
          />{' '}
          <Button shape="small" onClick={decideAlike}>
            <kbd aria-hidden="true">e</kbd>{' '}
            {echo.part === null ? (
              <Trans>No part for them either</Trans>
            ) : (
              <Trans>{echo.part.mpn} for them too</Trans>
            )}
          </Button>
        </p>
      )}
      <p className="hidden-text" role="status">
        {said}
      </p>
      {/* The keys work on the line that has the focus; each has a button too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol className={styles['lines']} aria-label={t`Lines of the list`} onKeyDown={press}>
        {shown.map((one, index) => (
          <li
            key={one.row}
            className={one.row === active ? styles['active'] : undefined}
            data-dnp={one.dnp || undefined}
          >
            <SettleLine
              line={one}
              active={one.row === active || (active === null && index === 0)}
              expanded={one.row === active}
              onOpen={open}
            />
            {one.row === active && (
              <div className={styles['inside']}>
                <Candidates
                  line={one}
                  mayEdit={mayEdit}
                  onChoose={(part) => decide(one.row, part)}
                />
                {mayEdit && (
                  <div className={styles['deeds']}>
                    {one.candidates[0] !== undefined && isOpen(one) && (
                      <Button
                        look="primary"
                        shape="small"
                        onClick={() => decide(one.row, one.candidates[0] ?? null)}
                      >
                        <Trans>Accept the first</Trans>
                      </Button>
                    )}
                    <Button shape="small" onClick={() => decide(one.row, null)}>
                      <Trans>None of these</Trans>
                    </Button>
                    <Button
                      shape="small"
                      aria-expanded={searching}
                      onClick={() => setSearching(!searching)}
                    >
                      <Trans>Search another part</Trans>
                    </Button>
                    {one.choice !== null && (
                      <Button shape="small" onClick={() => undo(one.row)}>
                        {one.choice.remembered ? <Trans>Forget it</Trans> : <Trans>Undo</Trans>}
                      </Button>
                    )}
                  </div>
                )}
                {searching && mayEdit && (
                  <FindPart
                    line={one}
                    onChoose={(part) => decide(one.row, part)}
                    onClose={() => go(one.row)}
                  />
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
      <ShowMore
        shown={shown.length}
        total={lines.length}
        hasMore={shown.length < lines.length}
        busy={false}
        onMore={() => setMost(shown.length + SHOWN)}
      />
    </>
  );
}

function focusLine(row: number) {
  document.getElementById(lineId(row))?.focus();
}
