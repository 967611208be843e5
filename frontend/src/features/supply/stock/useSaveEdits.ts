import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import type { OwnOffer } from '@/lib/api/types';
import { changeOf, type Edits } from './cells';

const MOST = 500;

/** Sends typed cells, each offer with the version it was read at; what is refused stays typed, with the reason. */
export function useSaveEdits(
  offers: readonly OwnOffer[],
  edits: Edits,
  setEdits: (edits: Edits) => void,
) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map());
  const [saved, setSaved] = useState<number | null>(null);
  const sending = useMutation({
    mutationFn: async () => {
      const changes = offers
        .filter(({ sku }) => edits.has(sku))
        .map((offer) => changeOf(offer, edits.get(offer.sku) ?? {}))
        .filter((change) => change !== null);
      const outcomes = [];
      for (let at = 0; at < changes.length; at += MOST) {
        const body = { changes: changes.slice(at, at + MOST) };
        outcomes.push(
          ...(await bodyOf(api.POST('/api/v1/supply/offers/batch', { body }))).outcomes,
        );
      }
      return outcomes;
    },
    onSuccess: async (outcomes) => {
      const left = new Map(edits);
      const reasons = new Map<string, string>();
      for (const { sku, status, errors } of outcomes) {
        if (status === 'stale') {
          reasons.set(
            sku,
            t`Somebody else changed this offer; look at it again and save once more.`,
          );
        } else if (status === 'refused') {
          reasons.set(sku, errors.map(({ message }) => message).join(' '));
        } else {
          left.delete(sku);
        }
      }
      setEdits(left);
      setRefusals(reasons);
      setSaved(outcomes.length - reasons.size);
      await client.invalidateQueries({ queryKey: [MINE, 'offers'] });
    },
  });
  return {
    save: () => {
      if (!sending.isPending && edits.size > 0) sending.mutate();
    },
    saving: sending.isPending,
    saved: edits.size > 0 && refusals.size === 0 ? null : saved,
    error: sending.error,
    refusals,
  };
}
