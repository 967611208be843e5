import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Bom, BomLine, BomMatch } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { ShowMore } from '@/ui/States';
import { Candidates } from './Candidates';
import { FindPart } from './FindPart';
import { KeyLegend } from './KeyLegend';
import { deedOf, moved, nextOpen } from './keys';
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
  const [active, setActive] = useState<number | null>(() => lines.find(isOpen)?.row ?? null);
  const [searching, setSearching] = useState(false);
  const [most, setMost] = useState(SHOWN);
  const [said, setSaid] = useState('');
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

  // where a decision led on to: when its answer settles that line too, because it says the same, the way leads further on
  const reached = useRef<number | null>(null);
  const go = useCallback((row: number | null, on = false) => {
    reached.current = on ? row : null;
    setFocus((count) => count + 1);
    setSearching(false);
    setActive(row);
  }, []);
  const settle = useSettle(bom.id, (fresh) => {
    const now = fresh.find(({ row }) => row === reached.current);
    if (now === undefined || isOpen(now)) return;
    const byRow = new Map(fresh.map((one) => [one.row, one]));
    const next = nextOpen(
      lines.map((one) => byRow.get(one.row) ?? one),
      now.row,
    );
    if (next !== now.row) go(next, true);
  });
  const open = useCallback((row: number) => {
    reached.current = null;
    setSearching(false);
    setActive((before) => (before === row ? null : row));
  }, []);

  const decide = (row: number, part: BomMatch | null) => {
    settle.choose(row, part);
    const left = lines.filter((one) => one.row !== row && isOpen(one)).length;
    const words = part === null ? t`Row ${row}: without a part.` : t`Row ${row}: ${part.mpn}.`;
    setSaid(left === 0 ? t`${words} Nothing is left to check here.` : t`${words} ${left} left.`);
    go(nextOpen(lines, row), true);
  };
  const undo = (row: number) => {
    settle.undo(row);
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
