import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import { may, useMe } from '@/lib/api/session';
import { Button } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { QrCode } from '@/ui/QrCode';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { dayName, dayOf } from '@/lib/clock';
import { PARK_KEY, passQuery } from './queries';
import { useDeskWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import sheet from './Pass.module.css';

/** The pass of a desk day: it can be printed, and needs no network at the door. Operators check in from it. */
export function PassPage({ token }: { token: string }) {
  const { t } = useLingui();
  const word = useDeskWord();
  const { data: pass, error, refetch } = useQuery(passQuery(token));
  const code = useRouterState({ select: ({ location }) => location.hash });
  if (pass === undefined) {
    return (
      <Page title={t`Desk pass`}>
        <h1 className="hidden-text">{t`Desk pass`}</h1>
        {error === null ? (
          <SkeletonLines lines={8} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  const today = pass.day === dayOf(new Date());
  return (
    <Page title={t`Desk pass`}>
      <article className={sheet['pass']}>
        <h1>
          <Trans>Desk pass</Trans>
        </h1>
        <p className={sheet['passDay']}>{dayName(pass.day, 'long')}</p>
        <p>
          <Tag tone={pass.state === 'booked' || pass.state === 'checked-in' ? 'green' : 'copper'}>
            {word(pass.state)}
          </Tag>
        </p>
        <QrCode
          text={`${window.location.origin}/park/pass/${token}`}
          label={t`QR code with the address of this pass`}
        />
        {/^[0-9A-Z]{5}-[0-9A-Z]{5}$/.test(code) && <p className={sheet['code']}>{code}</p>}
        <dl className={pieces['facts']}>
          <div>
            <dt>
              <Trans>Centre</Trans>
            </dt>
            <dd>{pass.centreName}</dd>
          </div>
          <div>
            <dt>
              <Trans>Where</Trans>
            </dt>
            <dd>{pass.place}</dd>
          </div>
          <div>
            <dt>
              <Trans>Desk</Trans>
            </dt>
            <dd>{pass.desk}</dd>
          </div>
          {pass.opens !== null && (
            <div>
              <dt>
                <Trans>Opening hours</Trans>
              </dt>
              <dd>
                {pass.opens}–{pass.closes}
              </dd>
            </div>
          )}
          <div>
            <dt>
              <Trans>Team</Trans>
            </dt>
            <dd>{pass.organisation}</dd>
          </div>
          <div>
            <dt>
              <Trans>Number</Trans>
            </dt>
            <dd className="mono">{pass.number}</dd>
          </div>
        </dl>
        <CheckIn token={token} open={pass.state === 'booked' && today} />
        <p className={sheet['noPrint']}>
          <Button onClick={() => window.print()}>
            <Trans>Print the pass</Trans>
          </Button>
        </p>
      </article>
    </Page>
  );
}

function CheckIn({ token, open }: { token: string; open: boolean }) {
  const me = useMe();
  const client = useQueryClient();
  const checkIn = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/v1/operations/desk-days/check-in', { body: { pass: token } })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['desk-pass'] });
      void client.invalidateQueries({ queryKey: PARK_KEY });
    },
  });
  if (me === undefined || me === null || !may(me, 'operate')) return null;
  return (
    <div className={sheet['noPrint']}>
      {checkIn.isError && <RefusalNotice error={checkIn.error} />}
      {checkIn.isSuccess && (
        <Notice tone="good">
          <Trans>Checked in</Trans>
        </Notice>
      )}
      {open && (
        <Button look="primary" disabled={checkIn.isPending} onClick={() => checkIn.mutate()}>
          <Trans>Check the team in</Trans>
        </Button>
      )}
    </div>
  );
}
