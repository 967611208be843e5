import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Facet, Part } from '@/lib/api/types';
import { PackageDrawing } from '@/ui/package/PackageDrawing';
import { CompareToggle } from './compare/CompareToggle';
import { parameterFacets, parameterText } from './facetText';
import { BestPrice, Stock } from './PartTable';
import styles from './PartCards.module.css';

const MOST_PARAMETERS = 4;

interface Props {
  parts: readonly Part[];
  facets: readonly Facet[];
}

/** Parts to look through: a picture, the number, what it is, what it costs. */
export function PartCards({ parts, facets }: Props) {
  const { t } = useLingui();
  const parameters = parameterFacets(facets);
  return (
    <ul className={styles['cards']} aria-label={t`Parts`}>
      {parts.map((part) => (
        <li key={part.id} className={styles['card']}>
          <div className={styles['head']}>
            <PackageDrawing name={part.package} category={part.category} size={52} />
            <div className={styles['names']}>
              <Link to="/parts/$id" params={{ id: part.id }} className={`mono ${styles['mpn']}`}>
                {part.mpn}
              </Link>
              <div className={styles['maker']}>{part.manufacturer}</div>
              <CompareToggle part={part} />
            </div>
          </div>
          <ul className={styles['values']}>
            {part.package !== null && <li>{part.package}</li>}
            {valuesOf(part, parameters).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <div className={styles['foot']}>
            <div>
              <Stock part={part} />
            </div>
            <div className={styles['price']}>
              <BestPrice part={part} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

function valuesOf(part: Part, facets: readonly Facet[]): string[] {
  const texts = facets
    .map((facet) => parameterText(part.parameters[facet.name], facet))
    .filter((text): text is string => text !== null);
  return texts.length > 0 ? [...new Set(texts)].slice(0, MOST_PARAMETERS) : [part.description];
}
