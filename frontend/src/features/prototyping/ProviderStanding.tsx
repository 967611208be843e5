import { Trans } from '@lingui/react/macro';
import { Tag } from '@/ui/Tag';
import type { Maker } from './types';
import { useProviderStateWord } from './words';
import styles from './Providers.module.css';

/** How a provider stands with the platform, and whether it is an invented one. */
export function ProviderStanding({
  provider,
}: {
  provider: Pick<Maker, 'state' | 'demonstration'>;
}) {
  const stateWord = useProviderStateWord();
  return (
    <p className={styles['tags']}>
      <Tag tone={provider.state === 'good' ? 'green' : 'copper'}>{stateWord(provider.state)}</Tag>
      {provider.demonstration && (
        <Tag tone="copper">
          <Trans>Demonstration: this provider is invented</Trans>
        </Tag>
      )}
    </p>
  );
}
