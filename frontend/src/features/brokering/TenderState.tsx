import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { api, bodyOf } from '@/lib/api/client';
import type { OperatedRequest } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Icon } from '@/ui/Icon';
import { Tag } from '@/ui/Tag';
import { Fold } from './Fold';
import { ReasonForm } from './ReasonForm';
import { useAnswerWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Brokering.module.css';

interface Props {
  data: OperatedRequest;
  onDone: (answer: OperatedRequest) => void;
}

/** A tender that goes on: who has answered, and what bidders ask. The bids stay closed. */
export function TenderState({ data, onDone }: Props) {
  const { t } = useLingui();
  const answer = useAnswerWord();
  const { request, invitations, questions } = data;
  return (
    <section className={pieces['card']} aria-labelledby="tender">
      <h2 id="tender" className={styles['line']}>
        <Icon name="lock" size={16} /> <Trans>Sealed tender</Trans>
      </h2>
      {request.tender !== null && (
        <p>
          <Plural value={request.tender.bids} one="# bid is in." other="# bids are in." />{' '}
          <Trans>
            They open together at {timeText(request.tender.deadline)}, or as soon as all have
            answered. Until then nobody can read them, you neither.
          </Trans>
        </p>
      )}
      <ul className={styles['list']} aria-label={t`Who is invited`}>
        {invitations.map((one) => (
          <li key={one.id}>
            <span>
              <strong>{one.provider.name}</strong>{' '}
              {one.newcomer && <Tag tone="copper">{t`newcomer`}</Tag>}{' '}
              <Tag tone={one.state === 'bid' ? 'green' : 'plain'}>{answer(one.state)}</Tag>
              {one.reason !== null && <q>{one.reason}</q>}
            </span>
            {one.state === 'invited' && (
              <Fold
                title={
                  <>
                    <Trans>Note that it declined</Trans>
                    <span className="hidden-text">: {one.provider.name}</span>
                  </>
                }
              >
                <ReasonForm
                  label={t`What it said`}
                  button={t`Note it`}
                  send={(reason) =>
                    bodyOf(
                      api.POST(
                        '/api/v1/operations/requests/{id}/invitations/{invitationId}/refusal',
                        {
                          params: { path: { id: request.id, invitationId: one.id } },
                          body: { reason },
                        },
                      ),
                    )
                  }
                  onDone={onDone}
                />
              </Fold>
            )}
          </li>
        ))}
      </ul>
      {questions.length > 0 && (
        <>
          <h3>
            <Trans>Bidders ask</Trans>
          </h3>
          <ul className={styles['list']}>
            {questions.map((one) => (
              <li key={one.id}>
                <span>
                  <strong>{one.provider.name}</strong>{' '}
                  <span className={pieces['tiny']}>{timeText(one.askedAt)}</span>
                  <span className={styles['brief']}>{one.question}</span>
                  {one.answer !== null && <q>{one.answer}</q>}
                </span>
                {one.answer === null && (
                  <ReasonForm
                    name="text"
                    label={t`Answer to all who are invited`}
                    button={t`Answer`}
                    send={(text) =>
                      bodyOf(
                        api.POST(
                          '/api/v1/operations/requests/{id}/bidder-questions/{questionId}/answer',
                          {
                            params: { path: { id: request.id, questionId: one.id } },
                            body: { text },
                          },
                        ),
                      )
                    }
                    onDone={onDone}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
