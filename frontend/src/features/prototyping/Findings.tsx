import { Trans, useLingui } from '@lingui/react/macro';
import { numberText } from '@/lib/format';
import { Icon } from '@/ui/Icon';
import { Tag } from '@/ui/Tag';
import { FINDING_WORDS, type Measure } from './findingWords';
import { bySeverity, SEVERITIES } from './severities';
import type { Finding } from './types';
import { plainCode, useRoleWord } from './words';
import styles from './Design.module.css';

interface Props {
  findings: readonly Finding[];
  marked?: Finding | null;
  /** Shows the place of a finding; left out where there is no picture to mark. */
  onMark?: (finding: Finding) => void;
}

/** What to look at before something is made. */
export function Findings({ findings, marked = null, onMark }: Props) {
  const sorted = [...findings].sort(bySeverity);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <section className={styles['section']} aria-labelledby="findings">
      <h2 id="findings">
        <Trans>Findings</Trans>
      </h2>
      {findings.length === 0 ? (
        <p className={styles['clean']}>
          <Icon name="check" />
          <Trans>Nothing stands in the way of making it.</Trans>
        </p>
      ) : (
        <>
          {errors > 0 && (
            <p className={styles['grave']}>
              <Trans>It cannot be made as it was sent. Mend the errors and send it anew.</Trans>
            </p>
          )}
          <ul className={styles['findings']}>
            {sorted.map((finding, index) => (
              <Item
                key={`${finding.rule} ${index}`}
                finding={finding}
                marked={finding === marked}
                onMark={onMark}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const TONES = { error: 'solid', warning: 'copper' } as const;

function Item({
  finding,
  marked,
  onMark,
}: {
  finding: Finding;
  marked: boolean;
  onMark: Props['onMark'];
}) {
  const { i18n } = useLingui();
  const roleWord = useRoleWord();
  const { rule, severity, layer, measured, limit, x, y } = finding;
  const word = FINDING_WORDS[rule];
  const name = SEVERITIES[severity];
  const tone = severity in TONES ? TONES[severity as keyof typeof TONES] : 'plain';
  return (
    <li className={styles['finding']} data-severity={severity}>
      <div className={styles['findingHead']}>
        <Tag tone={tone}>{name === undefined ? severity : i18n._(name)}</Tag>
        <strong>{word === undefined ? plainCode(rule) : i18n._(word.title)}</strong>
      </div>
      <p className={styles['measured']}>
        {measured !== null && word?.measure !== 'none' && (
          <Figures measured={measured} limit={limit} measure={word?.measure ?? 'mm'} />
        )}
        {layer !== null && <span>{roleWord(layer)}</span>}
      </p>
      {word !== undefined && <p>{i18n._(word.help)}</p>}
      {onMark !== undefined && x !== null && y !== null && (
        <button
          type="button"
          className={styles['place']}
          aria-pressed={marked}
          onClick={() => onMark(finding)}
        >
          <Icon name="pin" size={15} />
          <Trans>
            Show where: {numberText(x, 2)}, {numberText(y, 2)} mm
          </Trans>
        </button>
      )}
    </li>
  );
}

function Figures({
  measured,
  limit,
  measure,
}: {
  measured: number;
  limit: number | null;
  measure: Measure;
}) {
  const { t } = useLingui();
  const text = (value: number) => {
    if (measure === 'mm') return `${numberText(value, 3)} mm`;
    if (measure === 'degrees') return `${numberText(value, 1)}°`;
    if (measure === 'percent') return `${numberText(value, 0)} %`;
    return measure === 'points' ? t`${numberText(value, 0)} points` : numberText(value);
  };
  return (
    <span>
      {limit === null || (measure === 'count' && limit === 0) ? (
        <Trans>
          Measured: <b>{text(measured)}</b>
        </Trans>
      ) : (
        <Trans>
          Measured: <b>{text(measured)}</b>, limit: {text(limit)}
        </Trans>
      )}
    </span>
  );
}
