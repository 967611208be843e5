import { Trans } from '@lingui/react/macro';
import type { Facet, PartDetail } from '@/lib/api/types';
import { PartCards } from './PartCards';
import styles from './Alternatives.module.css';

/** Parts that may stand in: same kind, same key values. */
export function Alternatives({ part }: { part: PartDetail }) {
  const facets = part.parameterList.map<Facet>(({ name, label, unit }) => ({
    name,
    label,
    unit,
    kind: 'term',
    buckets: [],
  }));
  return (
    <section className={styles['alternatives']} aria-labelledby="alternatives">
      <h2 id="alternatives">
        <Trans>Alternatives</Trans>
      </h2>
      <p>
        <Trans>
          Same kind of part with the same key values. Check the data sheet before you swap.
        </Trans>
      </p>
      <PartCards parts={part.alternatives} facets={facets} />
    </section>
  );
}
