import { Trans, useLingui } from '@lingui/react/macro';
import { Elements, PaymentElement, useElements, useStripe } from '@stripe/react-stripe-js';
import { loadStripe } from '@stripe/stripe-js/pure';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState, type SyntheticEvent } from 'react';
import { MINE } from '@/lib/api/session';
import type { CardForm } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';
import { currentTheme } from '@/lib/theme';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import styles from './Checkout.module.css';

/**
 * Stripe's own payment form: cards, Alipay, WeChat Pay. What is typed there never reaches us. The page
 * is loaded anew, because only it may load anything from Stripe.
 */
export function CardFormPage({
  load,
  back,
}: {
  load: (signal: AbortSignal) => Promise<CardForm>;
  /** Where one comes from and goes back to. */
  back: string;
}) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery({
    queryKey: [MINE, 'card-form', back],
    queryFn: ({ signal }) => load(signal),
    staleTime: Infinity,
  });
  return (
    <Page title={t`Payment`}>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={6} />
      ) : (
        <AtStripe back={back} form={data} />
      )}
    </Page>
  );
}

function AtStripe({ back, form }: { back: string; form: CardForm }) {
  const stripe = useMemo(() => loadStripe(form.publishableKey), [form.publishableKey]);
  return (
    <div className={styles['paid']}>
      <h1>
        <Trans>Pay at Stripe</Trans>
      </h1>
      {form.publishableKey.startsWith('pk_test_') && (
        <Notice tone="copper" title={<Trans>Test payments</Trans>}>
          <p>
            <Trans>No real money moves, and real cards are refused.</Trans>
          </p>
        </Notice>
      )}
      <Elements
        stripe={stripe}
        options={{
          clientSecret: form.clientSecret,
          locale: currentLanguage() === 'zh-CN' ? 'zh' : 'en',
          appearance: { theme: currentTheme() === 'dark' ? 'night' : 'stripe' },
        }}
      >
        <StripeForm back={back} form={form} />
      </Elements>
    </div>
  );
}

function StripeForm({ back, form }: { back: string; form: CardForm }) {
  const stripe = useStripe();
  const elements = useElements();
  const [ready, setReady] = useState(false);
  const pay = useMutation({
    mutationFn: async () => {
      if (stripe === null || elements === null) return null;
      const { error } = await stripe.confirmPayment({
        elements,
        confirmParams: { return_url: `${window.location.origin}${back}` },
      });
      return error.message ?? error.code ?? error.type; // when all is well, Stripe has left the page
    },
  });
  const send = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!pay.isPending) pay.mutate();
  };
  const trouble = pay.isError ? pay.error.message : pay.data;
  return (
    <form onSubmit={send} aria-busy={pay.isPending}>
      <PaymentElement onReady={() => setReady(true)} />
      {trouble !== null && trouble !== undefined && (
        <Notice tone="danger" title={<Trans>It was not paid</Trans>}>
          <p>{trouble}</p>
        </Notice>
      )}
      <FormActions>
        <Button type="submit" look="primary" disabled={!ready || pay.isPending}>
          <Trans>Pay</Trans>{' '}
          <Amount amount={form.due.amount} currency={form.due.currency} kind="total" />
        </Button>
        <a href={back}>
          <Trans>Not now</Trans>
        </a>
      </FormActions>
    </form>
  );
}
