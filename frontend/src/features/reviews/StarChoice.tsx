import { Plural } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import styles from './Reviews.module.css';

const STARS = [1, 2, 3, 4, 5];

interface Props {
  label: ReactNode;
  name: string;
  initial: number | null;
  error?: string | null;
}

/** Five stars of which one is chosen: radio buttons to the keyboard and to a screen reader. */
export function StarChoice({ label, name, initial, error = null }: Props) {
  const [stars, setStars] = useState(initial ?? 0);
  return (
    <fieldset className={styles['choice']} {...(error !== null && { 'data-invalid': '' })}>
      <legend>{label}</legend>
      <div className={styles['rate']}>
        {STARS.map((one) => (
          <label key={one} className={one <= stars ? styles['lit'] : undefined}>
            <input
              type="radio"
              name={name}
              value={one}
              checked={one === stars}
              onChange={() => setStars(one)}
            />
            <span className="hidden-text">
              <Plural value={one} one="# star" other="# stars" />
            </span>
          </label>
        ))}
      </div>
      {error !== null && (
        <p className={styles['error']} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
