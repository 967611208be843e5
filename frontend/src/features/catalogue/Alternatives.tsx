import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Alternative, PartDetail } from '@/lib/api/types';
import { AlternativeCard } from './AlternativeCard';
import styles from './Alternatives.module.css';

const KINDS = ['packing', 'better', 'drop-in'] as const;
type Kind = (typeof KINDS)[number];

/** Parts that may stand in, by what makes them so, each with what is different about it. */
export function Alternatives({ part }: { part: PartDetail }) {
  return (
    <section className={styles['alternatives']} aria-labelledby="alternatives">
      <h2 id="alternatives">
        <Trans>Alternatives</Trans>
      </h2>
      <p>
        <Trans>Found by rule from key values. Check the data sheet before you swap.</Trans>
      </p>
      {KINDS.map((kind) => (
        <Group
          key={kind}
          kind={kind}
          parts={part.alternatives.filter((other) => other.kind === kind)}
        />
      ))}
    </section>
  );
}

function Group({ kind, parts }: { kind: Kind; parts: readonly Alternative[] }) {
  const words = useWords(kind);
  if (parts.length === 0) return null;
  const id = `alternatives-${kind}`;
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      <p>{words.about}</p>
      <ul className={styles['cards']} aria-labelledby={id}>
        {parts.map((other) => (
          <AlternativeCard key={other.id} part={other} />
        ))}
      </ul>
    </section>
  );
}

function useWords(kind: Kind): { title: ReactNode; about: ReactNode } {
  const { t } = useLingui();
  switch (kind) {
    case 'packing':
      return {
        title: t`Packed otherwise`,
        about: t`The same part of the same maker in another packing or grade.`,
      };
    case 'better':
      return {
        title: t`Better stocked or cheaper`,
        about: t`Does the same job, no key value is worse, and there is enough of it or it costs less.`,
      };
    case 'drop-in':
      return {
        title: t`Fits in its place`,
        about: t`The same package, and no key value is worse.`,
      };
  }
}
