import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { BomLine, BomMatch } from '@/lib/api/types';
import { useRested } from '@/lib/hooks';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { RefusalNotice } from '@/ui/Notice';
import { PartFacts } from './Candidates';
import { firstWords } from './firstWords';
import { partsFoundQuery } from './queries';
import styles from './Settle.module.css';

const REST_MS = 250;

interface Props {
  line: BomLine;
  onChoose: (part: BomMatch) => void;
  onClose: () => void;
}

/** Looks for another part for a line, within the page. */
export function FindPart({ line, onChoose, onClose }: Props) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(() => firstWords(line));
  const wanted = useRested(text.trim(), REST_MS);
  const { data, error, isFetching, isPlaceholderData } = useQuery(partsFoundQuery(wanted));
  // Enter may be faster than the search: it takes the first of what these words find, not of the words before
  const [entered, setEntered] = useState(false);
  const found = text.trim() === wanted && !isPlaceholderData && data !== undefined;
  const parts = (wanted === '' ? [] : (data?.items ?? [])).map((one): BomMatch => ({
    partId: one.id,
    mpn: one.mpn,
    manufacturer: one.manufacturer,
    confidence: 1,
    kind: 'chosen',
    accepted: true,
    reason: '',
    stock: one.stock,
    housing: one.package,
    description: one.description,
    unitPrice: one.bestPrice,
  }));
  const [first] = parts;
  useEffect(() => {
    if (entered && found && first !== undefined) onChoose(first);
    // what is chosen is that of the moment when both are there
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [entered, found]);
  const step = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, li button') ?? [])];
    const at = stops.findIndex((one) => one === document.activeElement);
    stops[
      Math.max(0, Math.min(stops.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))
    ]?.focus();
  };
  return (
    // The keys move between what is inside and is reached without them too.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className={styles['find']} onKeyDown={step} data-keys="own">
      <form
        className={styles['ask']}
        onSubmit={(event) => {
          event.preventDefault();
          setEntered(text.trim() !== '');
        }}
      >
        <Field
          label={t`Another part`}
          type="search"
          value={text}
          // It was opened to be typed into.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          hint={t`A number, or words such as 100nF 0603 X7R. Arrow keys reach the results, Enter takes the first, Escape closes.`}
          // what is typed takes the place of the line's own words; arrow keys keep them
          onFocus={(event) => {
            event.target.select();
          }}
          onChange={(event) => {
            setEntered(false);
            setText(event.target.value);
          }}
        />
        <Button look="quiet" onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
      </form>
      {error !== null && <RefusalNotice error={error} />}
      <p className="hidden-text" role="status">
        {!isFetching && wanted !== '' && (
          <Plural value={parts.length} one="# part found" other="# parts found" />
        )}
      </p>
      {wanted !== '' && data !== undefined && parts.length === 0 && (
        <p className={styles['fine']}>
          <Trans>Nothing is found with these words. Fewer words find more.</Trans>
        </p>
      )}
      <ol className={styles['candidates']} aria-label={t`Parts found`}>
        {parts.map((part) => (
          <li key={part.partId}>
            <span />
            <PartFacts part={part} />
            <Button shape="small" onClick={() => onChoose(part)}>
              <Trans>Choose it</Trans>
              <span className="hidden-text">
                : {part.mpn}, {part.manufacturer}
              </span>
            </Button>
          </li>
        ))}
      </ol>
    </div>
  );
}
