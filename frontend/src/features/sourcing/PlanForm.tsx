import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/ui/Button';
import { CurrencyChoice } from '@/ui/CurrencyChoice';
import { Field, Segments, Switch } from '@/ui/Field';
import { MOST_BOARDS } from './planSearch';
import type { Delivery, PlanSearch } from './types';
import styles from './Plan.module.css';

interface Props {
  wish: PlanSearch;
  onChange: (change: { [K in keyof PlanSearch]?: PlanSearch[K] | undefined }) => void;
}

/** How many boards, and what the purchase has to keep to. */
export function PlanForm({ wish, onChange }: Props) {
  const { t } = useLingui();
  const [boards, setBoards] = useState(String(wish.boards ?? 1));
  const [kept, setKept] = useState(wish.boards);
  if (kept !== wish.boards) {
    setKept(wish.boards);
    setBoards(String(wish.boards ?? 1));
  }
  // what is typed counts as soon as the field is left, so that nobody buys for another number than they see
  const plan = () => {
    const number = Number(boards);
    const possible = Number.isInteger(number) && number >= 1 && number <= MOST_BOARDS;
    if (possible && number !== (wish.boards ?? 1)) onChange({ boards: number });
  };
  const deliveries: { value: Delivery; label: string }[] = [
    { value: 'courier', label: t`Courier` },
    { value: 'consolidated', label: t`One parcel` },
    { value: 'pick-up', label: t`Pick up` },
  ];
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        plan();
      }}
    >
      <div className={styles['boards']}>
        <Field
          label={t`Boards`}
          type="number"
          min={1}
          max={MOST_BOARDS}
          step={1}
          required
          inputMode="numeric"
          value={boards}
          onChange={(event) => setBoards(event.target.value)}
          onBlur={plan}
        />
        <Button type="submit" look="primary">
          <Trans>Plan it</Trans>
        </Button>
      </div>
      <Segments
        label={t`Delivery`}
        value={wish.delivery ?? 'courier'}
        choices={deliveries}
        onChange={(delivery) => onChange({ delivery, days: undefined })}
      />
      <CurrencyChoice />
      <div className={styles['switches']}>
        <Switch
          label={t`Only new original goods of distributors`}
          checked={wish.authorised === true}
          onChange={(on) => onChange({ authorised: on ? true : undefined })}
        />
        <Switch
          label={t`Count pieces that are lost in placing`}
          checked={wish.exact !== true}
          onChange={(on) => onChange({ exact: on ? undefined : true })}
        />
        <Switch
          label={t`Also minimum orders far above the need`}
          checked={wish.surplus === true}
          onChange={(on) => onChange({ surplus: on ? true : undefined })}
        />
      </div>
    </form>
  );
}
