import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent } from 'react';
import { useRested } from '@/lib/hooks';
import { Button } from '@/ui/Button';
import { partsAlikeQuery } from './queries';
import styles from './PartFinder.module.css';

const REST_MS = 160;

interface Props {
  /** The part that is looked for: its number, or null. */
  part: string | null;
  onChoose: (id: string) => void;
  onClear: () => void;
}

/** Looks for a part in this building: a combobox of parts that answer what is typed. */
export function PartFinder({ part, onChoose, onClear }: Props) {
  const { t } = useLingui();
  const id = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const words = useRested(text.trim(), REST_MS);
  const { data, isFetching } = useQuery({ ...partsAlikeQuery(words), enabled: words !== '' });
  const items = open && text.trim() !== '' && words !== '' ? (data?.items ?? []) : [];
  const shown = items.length > 0;
  const nothing = open && words !== '' && !isFetching && data?.items.length === 0;

  function choose(chosen: string) {
    setOpen(false);
    setActive(-1);
    setText('');
    onChoose(chosen);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (items.length > 0) setActive((active + step + items.length) % items.length);
    } else if (event.key === 'Escape') {
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const item = items[active] ?? items[0];
      if (item !== undefined) choose(item.id);
    }
  }

  return (
    <div className={styles['finder']}>
      <label htmlFor={id}>
        <Trans>Find a part in this building</Trans>
      </label>
      <div className={styles['field']}>
        <input
          id={id}
          role="combobox"
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
          placeholder={part ?? t`Part number or value`}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {part !== null && (
          <Button look="quiet" shape="small" onClick={onClear}>
            <Trans>Show all counters alike</Trans>
          </Button>
        )}
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label={t`Parts`}
          className={styles['list']}
          hidden={!shown}
        >
          {items.map((item, index) => (
            <li
              key={item.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(item.id);
              }}
            >
              <span className="mono">{item.mpn}</span>
              <span className={styles['about']}>
                {item.manufacturer} · {item.description}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <p className={styles['nothing']} role="status">
        {nothing && <Trans>No part answers to that.</Trans>}
      </p>
    </div>
  );
}
