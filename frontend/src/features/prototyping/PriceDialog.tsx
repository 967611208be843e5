import { Plural, Trans } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { numberText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { PriceLines } from './PriceLines';
import { anything, quoteQuery, type Asked } from './queries';
import type { Cell, Design, Offer } from './types';
import styles from './Prices.module.css';

interface Props {
  design: Design;
  question: Asked;
  offer: Offer;
  cell: Cell;
  onClose: () => void;
}

/** One price explained line by line, with the way to make it firm. */
export function PriceDialog({ design, question, offer, cell, onClose }: Props) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID()); // two clicks are one quote
  const firm = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/v1/designs/{id}/quotes', {
          params: { path: { id: design.id } },
          headers: { 'Idempotency-Key': key },
          body: {
            process: question.process,
            options: anything(question.options),
            provider: offer.provider.slug,
            quantity: cell.asked,
            leadTime: cell.leadTime,
          },
        }),
      ),
    onSuccess: async (quote) => {
      client.setQueryData(quoteQuery(quote.id).queryKey, quote);
      await navigate({ to: '/quotes/$id', params: { id: quote.id } });
    },
  });
  const errors = design.findings.some(({ severity }) => severity === 'error');
  return (
    <Dialog title={offer.provider.name} onClose={onClose}>
      <p>
        <Plural value={cell.quantity} one="# piece" other="# pieces" /> · {cell.leadTimeLabel} ·{' '}
        <Plural value={cell.workingDays} one="# working day" other="# working days" />
        {cell.grams !== null && (
          <>
            {' · '}
            <Trans>about {numberText(cell.grams)} g</Trans>
          </>
        )}
      </p>
      {cell.quantity !== cell.asked && (
        <Notice tone="copper">
          <p>
            <Trans>
              You asked for {numberText(cell.asked)}; this provider makes{' '}
              {numberText(cell.quantity)}, and you get them all.
            </Trans>
          </p>
        </Notice>
      )}
      <PriceLines lines={cell.lines} total={cell.total} />
      {cell.shown !== null && (
        <p className={styles['fine']}>
          <Trans>
            About <Amount {...cell.shown} kind="total" /> at today's rate. What is firm is the
            provider's currency.
          </Trans>
        </p>
      )}
      {errors ? (
        <Notice tone="copper">
          <p>
            <Trans>
              The findings hold errors: mend them and send the design anew to make a price firm.
            </Trans>
          </p>
        </Notice>
      ) : (
        <>
          <p className={styles['fine']}>
            <Trans>
              A firm price is bound to this file and stays the same for 30 days, whatever the
              provider changes.
            </Trans>
          </p>
          {firm.error !== null && <RefusalNotice error={firm.error} />}
          <Button look="primary" disabled={firm.isPending} onClick={() => firm.mutate()}>
            <Trans>Make this price firm</Trans>
          </Button>
        </>
      )}
    </Dialog>
  );
}
