import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import type { PayoutAccount } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Tag } from '@/ui/Tag';
import { BankForm } from './BankForm';
import {
  accountQuery,
  checkAccount,
  chooseStripe,
  PAYOUTS,
  startOnboarding,
  type OnboardingFrom,
} from './queries';
import styles from './Payouts.module.css';

/** What brought the reader here: back from Stripe's page, or from a link of it that was too old. */
export type Onboarding = 'done' | 'again' | undefined;

/** Where the supplier is paid to, and what is still to be done about it. */
export function AccountCard({
  account,
  onboarding,
  from,
}: {
  account: PayoutAccount;
  onboarding: Onboarding;
  from: OnboardingFrom;
}) {
  const client = useQueryClient();
  const [typing, setTyping] = useState(false);
  const keep = (next: PayoutAccount) => {
    client.setQueryData(accountQuery().queryKey, next);
    void client.invalidateQueries({ queryKey: PAYOUTS });
  };
  const toStripe = useMutation({
    mutationFn: async () => {
      if (account.method !== 'stripe') keep(await chooseStripe());
      return startOnboarding(from);
    },
    onSuccess: ({ url }) => window.location.assign(url),
  });
  const check = useMutation({ mutationFn: checkAccount, onSuccess: keep });
  const { mutate: goOn } = toStripe;
  const { mutate: look } = check;
  useEffect(() => {
    if (onboarding === 'again') goOn();
    if (onboarding === 'done') look();
  }, [onboarding, goOn, look]);
  const failed = toStripe.error ?? check.error;
  const stripeReady = account.stripe?.transfers === 'active';
  return (
    <section className={styles['account']} aria-labelledby="payout-account">
      <h2 id="payout-account">
        <Trans>Where you are paid</Trans>
      </h2>
      <Standing account={account} />
      {failed !== null && <RefusalNotice error={failed} />}
      <div className={styles['ways']}>
        <Way chosen={account.method === 'stripe'} title={<Trans>Stripe account</Trans>}>
          <p>
            <Trans>
              For businesses outside the mainland. Each order is paid by itself, without anybody
              having to do anything. Stripe asks who you are on its own page.
            </Trans>
          </p>
          {(account.method !== 'stripe' || !stripeReady) && (
            <Button
              look={account.method === 'bank' ? 'plain' : 'primary'}
              disabled={toStripe.isPending}
              onClick={() => goOn()}
            >
              {account.stripe === null ? (
                <Trans>Set up with Stripe</Trans>
              ) : stripeReady ? (
                <Trans>Use this account</Trans>
              ) : (
                <Trans>Continue at Stripe</Trans>
              )}
            </Button>
          )}
          {account.method === 'stripe' && !stripeReady && account.stripe !== null && (
            <Button disabled={check.isPending} onClick={() => look()}>
              <Trans>Ask Stripe again</Trans>
            </Button>
          )}
        </Way>
        <Way chosen={account.method === 'bank'} title={<Trans>Bank transfer</Trans>}>
          <p>
            <Trans>
              For banks in the mainland and where Stripe cannot pay. We pay all that is available in
              one transfer, as soon as it is at least 50.
            </Trans>
          </p>
          {account.bank !== null && (
            <p className="mono">
              {account.bank.bankName} ····{account.bank.lastFour}
            </p>
          )}
          <Button
            look={account.method === null ? 'primary' : 'plain'}
            onClick={() => setTyping(true)}
          >
            {account.bank === null ? (
              <Trans>Enter bank account</Trans>
            ) : (
              <Trans>Change bank account</Trans>
            )}
          </Button>
        </Way>
      </div>
      {typing && (
        <Dialog title={<Trans>Bank account</Trans>} onClose={() => setTyping(false)}>
          <BankForm
            account={account}
            onDone={(next) => {
              keep(next);
              setTyping(false);
            }}
          />
        </Dialog>
      )}
    </section>
  );
}

function Way(props: { chosen: boolean; title: ReactNode; children: ReactNode }) {
  return (
    <div className={`${styles['way']} ${props.chosen ? styles['chosen'] : ''}`}>
      <h3>
        {props.title}
        {props.chosen && (
          <Tag tone="green">
            <Trans>In use</Trans>
          </Tag>
        )}
      </h3>
      {props.children}
    </div>
  );
}

function Standing({ account }: { account: PayoutAccount }) {
  const { t } = useLingui();
  switch (account.state) {
    case 'none':
      return (
        <Notice tone="copper" title={t`Tell us where to pay you`}>
          <p>
            <Trans>Until then what you earn is kept for you.</Trans>
          </p>
        </Notice>
      );
    case 'unfinished':
      return (
        <Notice tone="copper" title={t`Stripe needs to know more`}>
          <p>
            <Trans>Go on at Stripe’s page. Until then what you earn is kept for you.</Trans>
          </p>
        </Notice>
      );
    case 'checking':
      return (
        <Notice title={t`Stripe is checking your details`}>
          <p>
            <Trans>This mostly takes a few minutes; you need not wait here.</Trans>
          </p>
        </Notice>
      );
    case 'restricted':
      return (
        <Notice tone="danger" title={t`Stripe does not pay to this account`}>
          <p>
            <Trans>Look on Stripe’s page what is missing, or choose a bank transfer.</Trans>
          </p>
        </Notice>
      );
    case 'held':
      return (
        <Notice tone="copper" title={t`Nothing is paid for a while, because this was changed`}>
          <p>
            <Trans>Payouts go on from {timeText(account.heldUntil ?? '')}.</Trans>
          </p>
        </Notice>
      );
    default:
      return (
        <Notice tone="good">
          <p>
            <Trans>All set: what becomes available is paid out.</Trans>
          </p>
        </Notice>
      );
  }
}
