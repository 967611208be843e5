import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Suggestion } from '@/lib/api/types';
import { useRested } from '@/lib/hooks';
import { textOf } from '@/lib/search';
import { Icon, type IconName } from '@/ui/Icon';
import { Highlighted } from './Highlighted';
import { suggestQuery } from './queries';
import { centreServiceAddress, serviceAddress } from './services';
import styles from './SearchBox.module.css';

const REST_MS = 90;
const KIND_ICONS: Record<string, IconName> = {
  part: 'chip',
  value: 'filter',
  package: 'chip',
  function: 'list',
  category: 'list',
  manufacturer: 'building',
  supplier: 'counter',
  provider: 'people',
  service: 'file',
  'centre-service': 'pin',
};

interface Props {
  look: 'header' | 'hero';
}

/** The search box of every page: a combobox whose list is filled as one types. */
export function SearchBox({ look }: Props) {
  const { t } = useLingui();
  const id = useId();
  const navigate = useNavigate();
  const router = useRouter();
  const asked = useRouterState({
    select: ({ location }) =>
      location.pathname === '/parts'
        ? (textOf((location.search as Record<string, unknown>)['q']) ?? '')
        : '',
  });
  const [text, setText] = useState(asked);
  const [before, setBefore] = useState(asked);
  if (asked !== before) {
    setBefore(asked);
    setText(asked);
  }
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const words = useRested(text.trim(), REST_MS);
  const { data } = useQuery({ ...suggestQuery(words), enabled: open && words !== '' });
  const items = open && text.trim() !== '' ? (data?.items ?? []) : [];

  useSlashFocus(input);

  function search(q: string) {
    setOpen(false);
    input.current?.blur();
    const trimmed = q.trim();
    void navigate({ to: '/parts', search: trimmed === '' ? {} : { q: trimmed } });
  }

  function choose(item: Suggestion) {
    setOpen(false);
    setActive(-1);
    if (item.kind === 'part' && item.id !== null) {
      setText('');
      void navigate({ to: '/parts/$id', params: { id: item.id } });
    } else if (item.kind === 'category' && item.id !== null) {
      setText('');
      void navigate({ to: '/parts', search: { category: [item.id] } });
    } else if (item.kind === 'manufacturer') {
      setText('');
      void navigate({ to: '/parts', search: { manufacturer: [item.text] } });
    } else if (item.kind === 'value' && item.id !== null) {
      setText('');
      void navigate({ to: '/parts', search: { filter: [item.id] } });
    } else if (item.kind === 'supplier' && item.id !== null) {
      setText('');
      void navigate({ to: '/suppliers/$id', params: { id: item.id } });
    } else if (item.kind === 'provider' && item.id !== null) {
      setText('');
      void navigate({ to: '/providers/$slug', params: { slug: item.id } });
    } else if (item.kind === 'centre-service' && item.id !== null) {
      setText('');
      void navigate(centreServiceAddress(item.id));
    } else if (item.kind === 'service' && item.id !== null) {
      setText('');
      void navigate(serviceAddress(item.id));
    } else {
      setText(item.text);
      search(item.text);
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    const last = items.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (last >= 0)
        setActive(event.key === 'ArrowDown' ? next(active, last) : previous(active, last));
    } else if (event.key === 'Escape') {
      if (open) setOpen(false);
      else setText('');
      setActive(-1);
    } else if (event.key === 'Enter') {
      const item = items[active];
      if (item === undefined) return;
      event.preventDefault();
      choose(item);
    }
  }

  const showList = items.length > 0;
  return (
    <search className={`${styles['box']} ${styles[look]}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          search(text);
        }}
      >
        <Icon name="search" size={look === 'hero' ? 22 : 18} />
        <input
          ref={input}
          className={styles['input']}
          role="combobox"
          type="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={200}
          aria-label={t`Search parts, providers and services`}
          aria-autocomplete="list"
          aria-expanded={showList}
          aria-controls={`${id}-list`}
          aria-activedescendant={showList && active >= 0 ? `${id}-${active}` : undefined}
          placeholder={
            look === 'hero'
              ? t`Part number, value, service or laboratory`
              : t`Search parts and services`
          }
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onFocus={() => {
            setOpen(true);
            // Else the page one leaves stands there, under the new address, until the results' code has come.
            void router.preloadRoute({ to: '/parts' });
          }}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className={styles['go']}>
          {t`Search`}
        </button>
      </form>
      <ul
        id={`${id}-list`}
        className={styles['list']}
        role="listbox"
        aria-label={t`Suggestions`}
        hidden={!showList}
      >
        {items.map((item, index) => (
          <li
            key={`${item.kind} ${item.text} ${item.id}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={styles['option']}
            // Before the blur that a click brings, which would close the list.
            onPointerDown={(event) => {
              event.preventDefault();
              choose(item);
            }}
            onPointerMove={() => setActive(index)}
          >
            <Icon name={KIND_ICONS[item.kind] ?? 'search'} size={15} />
            <span className={`${styles['name']} ${item.kind === 'part' ? 'mono' : ''}`}>
              <Highlighted text={item.text} part={text.trim()} />
            </span>
            <KindOf kind={item.kind} />
          </li>
        ))}
      </ul>
    </search>
  );
}

function KindOf({ kind }: { kind: string }) {
  const { t } = useLingui();
  const names: Record<string, string> = {
    part: t`Part`,
    value: t`Value`,
    package: t`Package`,
    function: t`Function`,
    supplier: t`Supplier`,
    category: t`Category`,
    manufacturer: t`Manufacturer`,
    provider: t`Provider`,
    'centre-service': t`Service centres`,
    service: t`Service`,
  };
  return <span className={styles['kind']}>{names[kind] ?? ''}</span>;
}

const next = (active: number, last: number): number => (active >= last ? -1 : active + 1);
const previous = (active: number, last: number): number => (active < 0 ? last : active - 1);

/** The key "/" goes to the search box from anywhere outside a field. */
function useSlashFocus(input: { current: HTMLInputElement | null }) {
  useEffect(() => {
    function onKey(event: globalThis.KeyboardEvent) {
      const at = event.target as HTMLElement;
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        at.closest('input,select,textarea')
      )
        return;
      event.preventDefault();
      input.current?.focus();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [input]);
}
