import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import styles from './ExampleQueries.module.css';

const EXAMPLES = [
  'STM32F103C8T6',
  '100nF 16V X7R 0603',
  '10k 1% 0402',
  'LDO 3.3V SOT-23-5',
  'ESP32',
];

/** Searches to try; they show what the box can read. */
export function ExampleQueries({ onMask = false }: { onMask?: boolean }) {
  return (
    <div className={`${styles['row']} ${onMask ? styles['onMask'] : ''}`}>
      <span>
        <Trans>Try</Trans>
      </span>
      <ul>
        {EXAMPLES.map((q) => (
          <li key={q}>
            <Link to="/parts" search={{ q }} className="mono">
              {q}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
