import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { Listing } from '@/lib/api/types';
import { dayOf } from '@/lib/clock';
import { dayText, numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Field, Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { PaperList } from '@/ui/Papers';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { LETTING_KEY, operatedQuery } from './queries';
import { listingTone, PROOF_KINDS, useLettingWords } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Letting.module.css';

/** A listing as the operator sees it: the proof of title beside what the owner says, and the decision. */
export function OperatorListing({ id }: { id: string }) {
  const { t } = useLingui();
  const { data: listing, error, refetch } = useQuery(operatedQuery(id));
  const words = useLettingWords();
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (listing === undefined) return <SkeletonLines lines={12} />;
  const { unit } = listing;
  return (
    <div className={styles['part']}>
      <nav>
        <Link to="/operator/lettings">
          <Trans>Units to let</Trans>
        </Link>
      </nav>
      <header className={styles['title']}>
        <h2>
          {unit.label}, {unit.building.name}
        </h2>
        <Tag tone={listingTone(listing.state)}>{words.listing(listing.state)}</Tag>
      </header>
      <p>
        <Trans>Listed by {listing.owner.name}</Trans>
      </p>
      {listing.note !== '' && (
        <Notice tone="copper">
          <p className={styles['said']}>{listing.note}</p>
        </Notice>
      )}
      <div className={styles['columns']}>
        <section className={styles['card']} aria-labelledby="facts">
          <h3 id="facts">
            <Trans>What the owner says</Trans>
          </h3>
          <ListingFacts listing={listing} />
        </section>
        <div className={styles['part']}>
          <section className={styles['card']} aria-labelledby="proof">
            <h3 id="proof">
              <Trans>Proof of title</Trans>
            </h3>
            {unit.proof !== null && (
              <p>
                {unit.proof.name}, {dayText(unit.proof.provedOn)}
              </p>
            )}
            <PaperList
              base={`/api/v1/operations/lettings/${id}/papers`}
              papers={listing.papers}
              kindName={words.paper}
              label={t`Papers`}
            />
          </section>
          {listing.can.includes('publish') && <Decision listing={listing} />}
        </div>
      </div>
    </div>
  );
}

function ListingFacts({ listing: { unit, form } }: { listing: Listing }) {
  const { t } = useLingui();
  const words = useLettingWords();
  const rows = [
    { name: t`Space`, value: unit.space.name },
    { name: t`Where it is`, value: unit.building.address },
    { name: t`Ownership`, value: words.ownership(unit.ownership) },
    { name: t`Gross area`, value: `${numberText(unit.area, 1)} m²` },
    { name: t`Usable area`, value: `${numberText(unit.usableArea, 1)} m²` },
    { name: t`Permitted use`, value: unit.use.map(words.use).join(', ') },
    { name: t`Power`, value: unit.power === null ? t`not told` : `${unit.power} kVA` },
    {
      name: t`Floor load`,
      value: unit.floorLoad === null ? t`not told` : `${unit.floorLoad} kg/m²`,
    },
    {
      name: t`Rent for a m² and month`,
      value: unit.rent === null ? t`on request` : `¥${unit.rent}`,
    },
    { name: t`Management`, value: `¥${unit.management}` },
    { name: t`Deposit`, value: t`${unit.depositMonths} months' rent` },
    { name: t`Shortest lease`, value: t`${unit.minTermMonths} months` },
    {
      name: t`Free from`,
      value: unit.freeFrom === null ? t`on request` : dayText(unit.freeFrom),
    },
    {
      name: t`Fees besides`,
      value:
        (form.fees ?? [])
          .map((fee) => `${fee.nameEn} / ${fee.nameZh} ¥${fee.amount} ${words.fee(fee.kind ?? '')}`)
          .join('; ') || t`none`,
    },
    {
      name: t`What a tenant has to meet`,
      value: unit.requirements.map(({ text }) => text).join('; ') || t`none`,
    },
  ];
  return (
    <dl className={pieces['facts']}>
      {rows.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Decision({ listing }: { listing: Listing }) {
  const { t } = useLingui();
  const words = useLettingWords();
  const client = useQueryClient();
  const { version } = listing;
  const params = { path: { id: listing.unit.id } };
  const keep = (fresh: Listing) => {
    client.setQueryData(operatedQuery(listing.unit.id).queryKey, fresh);
    void client.invalidateQueries({ queryKey: LETTING_KEY });
  };
  const accept = useForm({
    fields: ['proof', 'provedOn'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/lettings/{id}/publication', {
          params,
          body: {
            version,
            proof: typed(values, 'proof'),
            provedOn: typed(values, 'provedOn') === '' ? null : typed(values, 'provedOn'),
          },
        }),
      ),
    onDone: keep,
  });
  const refuse = useForm({
    fields: ['reason'],
    check: (values) =>
      typed(values, 'reason').trim() === '' ? { reason: t`This is needed.` } : {},
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/lettings/{id}/refusal', {
          params,
          body: { version, reason: typed(values, 'reason') },
        }),
      ),
    onDone: keep,
  });
  return (
    <>
      <section className={styles['card']} aria-labelledby="accept">
        <h3 id="accept">
          <Trans>The title is proved</Trans>
        </h3>
        <Form form={accept} label={t`The title is proved`}>
          <Select
            label={t`By what`}
            name="proof"
            defaultValue={PROOF_KINDS.find((kind) =>
              listing.papers.some((paper) => paper.kind === kind),
            )}
            error={accept.errorOf('proof')}
          >
            {PROOF_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.paper(kind)}
              </option>
            ))}
          </Select>
          <Field
            label={t`Day of the document`}
            name="provedOn"
            type="date"
            max={dayOf(new Date())}
            defaultValue={dayOf(new Date())}
            error={accept.errorOf('provedOn')}
          />
          <FormActions>
            <Button type="submit" look="primary" disabled={accept.busy}>
              <Trans>Publish it</Trans>
            </Button>
          </FormActions>
        </Form>
      </section>
      <section className={styles['card']} aria-labelledby="refuse">
        <h3 id="refuse">
          <Trans>It is not</Trans>
        </h3>
        <Form form={refuse} label={t`It is not`}>
          <TextArea
            label={t`Why`}
            name="reason"
            rows={3}
            maxLength={2000}
            required
            hint={t`The owner gets it by mail and can put it right.`}
            error={refuse.errorOf('reason')}
          />
          <FormActions>
            <Button type="submit" look="danger" disabled={refuse.busy}>
              <Trans>Do not accept it</Trans>
            </Button>
          </FormActions>
        </Form>
      </section>
    </>
  );
}
