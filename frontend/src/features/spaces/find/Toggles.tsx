import styles from './NeedForm.module.css';

interface TogglesProps {
  label: string;
  choices: readonly { code: string; name: string }[];
  selected: readonly string[] | undefined;
  onToggle: (code: string) => void;
}

/** Choices of which several hold. */
export function Toggles({ label, choices, selected, onToggle }: TogglesProps) {
  return (
    <div className={styles['row']} role="group" aria-label={label}>
      {choices.map(({ code, name }) => (
        <Toggle
          key={code}
          label={name}
          checked={selected?.includes(code) ?? false}
          onToggle={() => onToggle(code)}
        />
      ))}
    </div>
  );
}

/** One that holds or not. */
export function Toggle({
  label,
  checked,
  onToggle,
}: {
  label: string;
  checked: boolean;
  onToggle: () => void;
}) {
  return (
    <label className={styles['toggle']}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span>{label}</span>
    </label>
  );
}
