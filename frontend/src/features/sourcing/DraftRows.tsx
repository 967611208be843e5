import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { draftLine, isNamed, type DraftLine } from './draft';
import { ASKED_CONDITIONS, PACKAGING_CODES, useConditionWord, usePackagingWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Rfq.module.css';

const MOST = 200;
/** The fields of a line that show their own errors. */
export const LINE_FIELDS = [
  'mpn',
  'manufacturer',
  'quantity',
  'targetPrice',
  'dateCodeFrom',
  'note',
] as const;

interface Props {
  lines: readonly DraftLine[];
  /** What is wrong with a field of a line, by the line's place among those that name something. */
  errorOf: (at: number, field: string) => string | null;
  onChange: (lines: DraftLine[]) => void;
}

/** The parts that are asked for, a row each. */
export function DraftRows({ lines, errorOf, onChange }: Props) {
  const { t } = useLingui();
  const change = (key: string, changed: Partial<DraftLine>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...changed } : line)));
  return (
    <>
      <ol className={styles['rows']}>
        {lines.map((line, index) => (
          <li key={line.key}>
            <Row
              line={line}
              number={index + 1}
              errorOf={(field) => errorOf(lines.slice(0, index).filter(isNamed).length, field)}
              onChange={(changed) => change(line.key, changed)}
              onRemove={
                lines.length > 1
                  ? () => onChange(lines.filter(({ key }) => key !== line.key))
                  : undefined
              }
            />
          </li>
        ))}
      </ol>
      <div>
        <Button
          disabled={lines.length >= MOST}
          onClick={() => onChange([...lines, draftLine()])}
          aria-label={t`Ask for another part`}
        >
          <Trans>Another part</Trans>
        </Button>
      </div>
    </>
  );
}

interface RowProps {
  line: DraftLine;
  number: number;
  errorOf: (field: string) => string | null;
  onChange: (changed: Partial<DraftLine>) => void;
  onRemove: (() => void) | undefined;
}

function Row({ line, number, errorOf, onChange, onRemove }: RowProps) {
  const { t } = useLingui();
  const packaging = usePackagingWord();
  const condition = useConditionWord();
  return (
    <fieldset className={styles['row']}>
      <legend className="hidden-text">
        <Trans>Part {number}</Trans>
      </legend>
      {line.partId === null ? (
        <>
          <Field
            label={t`Part number`}
            value={line.mpn}
            error={errorOf('mpn')}
            maxLength={100}
            required
            onChange={(event) => onChange({ mpn: event.target.value })}
          />
          <Field
            label={t`Manufacturer (optional)`}
            hint={t`Left out, each supplier says whose goods it quotes.`}
            value={line.manufacturer}
            error={errorOf('manufacturer')}
            maxLength={120}
            onChange={(event) => onChange({ manufacturer: event.target.value })}
          />
        </>
      ) : (
        <p className={styles['named']}>
          <Link to="/parts/$id" params={{ id: line.partId }} className="mono">
            {line.mpn}
          </Link>
          <span className={styles['small']}>{line.manufacturer}</span>
        </p>
      )}
      <Field
        label={t`Pieces`}
        value={line.quantity}
        error={errorOf('quantity')}
        inputMode="numeric"
        required
        onChange={(event) => onChange({ quantity: event.target.value })}
      />
      <Field
        label={t`Target price`}
        value={line.targetPrice}
        error={errorOf('targetPrice')}
        inputMode="decimal"
        onChange={(event) => onChange({ targetPrice: event.target.value })}
      />
      <Select
        label={t`Condition`}
        value={line.condition}
        onChange={(event) => onChange({ condition: event.target.value })}
      >
        {ASKED_CONDITIONS.map((code) => (
          <option key={code} value={code}>
            {condition(code)}
          </option>
        ))}
      </Select>
      <details className={styles['more']}>
        <summary>
          <Trans>More terms</Trans>
        </summary>
        <div className={pieces['pair']}>
          <Field
            label={t`Not older than`}
            hint={t`Year and week, such as 2401`}
            value={line.dateCodeFrom}
            error={errorOf('dateCodeFrom')}
            maxLength={4}
            onChange={(event) => onChange({ dateCodeFrom: event.target.value })}
          />
          <Select
            label={t`Packaging`}
            value={line.packaging}
            onChange={(event) => onChange({ packaging: event.target.value })}
          >
            <option value="">{t`Any`}</option>
            {PACKAGING_CODES.map((code) => (
              <option key={code} value={code}>
                {packaging(code)}
              </option>
            ))}
          </Select>
          <Field
            label={t`Note`}
            value={line.note}
            error={errorOf('note')}
            maxLength={500}
            onChange={(event) => onChange({ note: event.target.value })}
          />
        </div>
      </details>
      {onRemove !== undefined && (
        <div className={styles['remove']}>
          <Button look="quiet" shape="small" onClick={onRemove}>
            <Trans>Remove</Trans> <span className="hidden-text">{line.mpn}</span>
          </Button>
        </div>
      )}
    </fieldset>
  );
}
