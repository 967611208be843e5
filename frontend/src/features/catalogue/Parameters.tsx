import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ParameterText, PartDetail } from '@/lib/api/types';
import { filterNumber } from '@/lib/units';
import { Icon } from '@/ui/Icon';
import styles from './Parameters.module.css';

/** The parameters as typed values, each a way to parts that share it; what could not be read stays as text. */
export function Parameters({ part }: { part: PartDetail }) {
  const { t } = useLingui();
  return (
    <section className={styles['parameters']} aria-labelledby="parameters">
      <h2 id="parameters">
        <Trans>Parameters</Trans>
      </h2>
      {part.parameterList.length === 0 && part.package === null ? (
        <p className={styles['none']}>
          <Trans>The source gives none for this part.</Trans>
        </p>
      ) : (
        <table>
          <tbody>
            {part.package !== null && (
              <tr>
                <th scope="row">
                  <Trans>Package</Trans>
                </th>
                <td>{part.package}</td>
                <td className={styles['same']}>
                  <Link
                    to="/parts"
                    search={{ category: [part.category], package: [part.package] }}
                    aria-label={t`Parts with the same package`}
                    title={t`Parts with the same package`}
                  >
                    <Icon name="search" size={14} />
                  </Link>
                </td>
              </tr>
            )}
            {part.parameterList.map((parameter) => (
              <tr key={parameter.name}>
                <th scope="row">{parameter.label}</th>
                <td>{parameter.text}</td>
                <td className={styles['same']}>
                  <Link
                    to="/parts"
                    search={{ category: [part.category], filter: [filterOf(parameter)] }}
                    aria-label={t`Parts with the same value: ${parameter.label} ${parameter.text}`}
                    title={t`Parts with the same value`}
                  >
                    <Icon name="search" size={14} />
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {part.otherAttributes.length > 0 && (
        <details>
          <summary>
            <Trans>More from the source ({part.otherAttributes.length})</Trans>
          </summary>
          <table>
            <tbody>
              {part.otherAttributes.map(({ name, text }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

function filterOf({ name, value, unit }: ParameterText): string {
  return `${name}:${typeof value === 'number' ? filterNumber(value, unit) : value}`;
}
