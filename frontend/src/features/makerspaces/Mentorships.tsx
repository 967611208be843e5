import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf, done } from '@/lib/api/client';
import type { Mentorship } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { MAKER_KEY, mentorshipsQuery } from './queries';
import { spanText } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Makerspaces.module.css';

/** The hours in which people come to the reader, and those of which a makerspace asks whether they are theirs. */
export function Mentorships() {
  const { data } = useQuery(mentorshipsQuery());
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section className={styles['list']} aria-labelledby="mentorships">
      <h2 id="mentorships">
        <Trans>Hours as a mentor</Trans>
      </h2>
      <ul className={styles['list']}>
        {data.items.map((one) => (
          <MentorshipCard key={one.slug} one={one} />
        ))}
      </ul>
    </section>
  );
}

function MentorshipCard({ one }: { one: Mentorship }) {
  const client = useQueryClient();
  const answer = useMutation({
    mutationFn: async (agreed: boolean) => {
      const params = { params: { path: { slug: one.slug } } };
      if (agreed) await bodyOf(api.POST('/api/v1/mentorships/{slug}/agreement', params));
      else await done(api.DELETE('/api/v1/mentorships/{slug}', params));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: MAKER_KEY }),
  });
  return (
    <li className={styles['card']}>
      <h3>
        <Link to="/makerspaces/machines/$slug" params={{ slug: one.slug }} search={{}}>
          {one.name}
        </Link>
      </h3>
      <p className={pieces['small']}>{one.makerspaceName}</p>
      {!one.agreed ? (
        <p>
          <Trans>
            They ask whether this is you. If you agree, you are told of every booking of these
            hours; you can end it at any time.
          </Trans>
        </p>
      ) : one.coming.length === 0 ? (
        <p className={pieces['small']}>
          <Trans>Nobody has booked an hour to come.</Trans>
        </p>
      ) : (
        <ul>
          {one.coming.map(({ from, to, note }) => (
            <li key={from}>
              {spanText(from, to)}
              {note !== '' && <span className={pieces['small']}> {note}</span>}
            </li>
          ))}
        </ul>
      )}
      {answer.isError && <RefusalNotice error={answer.error} />}
      <p className={pieces['buttons']}>
        {!one.agreed && (
          <Button look="primary" disabled={answer.isPending} onClick={() => answer.mutate(true)}>
            <Trans>Yes, that is me</Trans>
          </Button>
        )}
        <Button disabled={answer.isPending} onClick={() => answer.mutate(false)}>
          {one.agreed ? <Trans>I am not the mentor any more</Trans> : <Trans>No</Trans>}
          <span className="hidden-text"> {one.name}</span>
        </Button>
      </p>
    </li>
  );
}
