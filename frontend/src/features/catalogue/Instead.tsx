import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { PartDetail } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Notice } from '@/ui/Notice';
import { useWanted } from '@/ui/Wanted';
import { BestPrice } from './PartTable';

/** Where there is too little of a part: the first alternative of which there is enough. */
export function Instead({ part }: { part: PartDetail }) {
  const { quantity } = useWanted();
  const instead = part.alternatives.find(({ stock }) => stock >= quantity);
  if (part.stock >= quantity || instead === undefined) return null;
  const differing = instead.differences.filter(({ verdict }) => verdict !== 'same');
  return (
    <Notice
      tone="copper"
      title={
        part.stock === 0 ? (
          <Trans>Nobody has this part in stock</Trans>
        ) : (
          <Trans>
            Only {numberText(part.stock)} of {numberText(quantity)} are in stock
          </Trans>
        )
      }
    >
      <p>
        <Trans>In stock instead:</Trans>{' '}
        <Link to="/parts/$id" params={{ id: instead.id }} className="mono">
          {instead.mpn}
        </Link>{' '}
        {instead.manufacturer} · {numberText(instead.stock)} · <BestPrice part={instead} />
      </p>
      <p>
        {differing.length === 0 ? (
          <Trans>No difference in what is known of both.</Trans>
        ) : (
          <Trans>
            Differs in: {differing.map(({ label }) => label).join(' · ')}.{' '}
            <a href="#alternatives">All alternatives</a>
          </Trans>
        )}
      </p>
    </Notice>
  );
}
