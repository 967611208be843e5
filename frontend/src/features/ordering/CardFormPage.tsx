import { Trans, useLingui } from '@lingui/react/macro';
import { Elements, PaymentElement, useElements, useStripe } from '@stripe/react-stripe-js';
import { loadStripe } from '@stripe/stripe-js/pure';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState, type SyntheticEvent } from 'react';
import type { CardForm } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';
import { currentTheme } from '@/lib/theme';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { cardFormQuery } from './queries';
import styles from './Checkout.module.css';

/**
 * Stripe's own payment form: cards, Alipay, WeChat Pay. What is typed there never reaches us. The page
 * is loaded anew, because only it may load anything from Stripe.
 */
export function CardFormPage({ id }: { id: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(cardFormQuery(id));
  return (
    <Page title={t`Payment`}>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={6} />
      ) : (
        <AtStripe id={id} form={data} />
      )}
    </Page>
  );
}

function AtStripe({ id, form }: { id: string; form: CardForm }) {
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
        <StripeForm id={id} form={form} />
      </Elements>
    </div>
  );
}

function StripeForm({ id, form }: { id: string; form: CardForm }) {
  const stripe = useStripe();
  const elements = useElements();
  const [ready, setReady] = useState(false);
  const pay = useMutation({
    mutationFn: async () => {
      if (stripe === null || elements === null) return null;
      const { error } = await stripe.confirmPayment({
        elements,
        confirmParams: { return_url: `${window.location.origin}/checkout/${id}` },
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
        <Link to="/checkout/$id" params={{ id }}>
          <Trans>Not now</Trans>
        </Link>
      </FormActions>
    </form>
  );
}
