import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { BomLine, BomMatch } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import styles from './Settle.module.css';

interface Props {
  line: BomLine;
  mayEdit: boolean;
  onChoose: (part: BomMatch) => void;
}

/** The parts that a line may mean, each with why, what it costs and how many there are. */
export function Candidates({ line, mayEdit, onChoose }: Props) {
  const { t } = useLingui();
  if (line.candidates.length === 0) {
    return (
      <p className={styles['fine']}>
        <Trans>
          Nothing in the catalogue answers to what this line says. Search for the part, or say that
          none is wanted.
        </Trans>
      </p>
    );
  }
  return (
    <ol className={styles['candidates']} aria-label={t`Parts that it may mean`}>
      {line.candidates.map((part, at) => {
        const chosen = line.match?.partId === part.partId && line.match.accepted;
        return (
          <li key={part.partId} className={chosen ? styles['chosen'] : undefined}>
            <kbd aria-hidden="true">{at < 8 ? at + 1 : ''}</kbd>
            <PartFacts part={chosen && line.match !== null ? line.match : part} />
            {mayEdit && (
              <Button shape="small" aria-pressed={chosen} onClick={() => onChoose(part)}>
                {chosen ? <Trans>Chosen</Trans> : <Trans>Choose it</Trans>}
                <span className="hidden-text">
                  : {part.mpn}, {part.manufacturer}
                </span>
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What tells a part from others at a glance. */
export function PartFacts({ part }: { part: BomMatch }) {
  const { mpn, manufacturer, housing, description, stock, unitPrice, reason, confidence } = part;
  return (
    <div className={styles['facts']}>
      <span className={styles['names']}>
        <Link to="/parts/$id" params={{ id: part.partId }} className="mono">
          {mpn}
        </Link>{' '}
        {manufacturer}
        {housing !== null && <span className={styles['housing']}>{housing}</span>}
      </span>
      <span className={styles['numbers']}>
        {stock === 0 ? <Trans>none in stock</Trans> : <Trans>{numberText(stock)} in stock</Trans>}
        {unitPrice !== null && <Amount {...unitPrice} kind="brief" />}
      </span>
      {description !== null && <span className={styles['about']}>{description}</span>}
      <span className={styles['why']}>
        {confidence < 1 && <span className={styles['sure']}>{Math.round(confidence * 100)} %</span>}{' '}
        {reason}
      </span>
    </div>
  );
}
