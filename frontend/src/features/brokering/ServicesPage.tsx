import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { buttonClass } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { useBriefQuestions } from './briefs';
import type { NewSearch } from './search';
import { useKindWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Brokering.module.css';

interface Service {
  kind: NonNullable<NewSearch['kind']>;
  what: string;
  get: string;
  time: string;
}

/** The five expert services that are brokered here. */
export function ServicesPage() {
  const { t } = useLingui();
  const services: Service[] = [
    {
      kind: 'technology-transfer',
      what: t`Somebody already has the technology you need, or needs what you have. A broker finds the other side and writes the licence between you.`,
      get: t`A short list of sources, terms for each, and a licence or contract ready to sign.`,
      time: t`Usually 3 to 12 weeks.`,
    },
    {
      kind: 'consultation',
      what: t`An engineer, a buyer or a lawyer who has done it before answers one question well: why a board fails, how a part is made, what a rule means.`,
      get: t`A written answer you can act on, and a call to go through it.`,
      time: t`Usually 2 to 10 working days.`,
    },
    {
      kind: 'ip-filing',
      what: t`Patents, designs and trade marks: what is worth filing, where, and before which day.`,
      get: t`A search report, the filing itself and its number, and the dates to keep.`,
      time: t`Search in 1 to 2 weeks, filing in 4 to 8.`,
    },
    {
      kind: 'industry-planning',
      what: t`For districts, parks and firms: who makes what, what is missing, and what to build where.`,
      get: t`A map of the chain, a plan with figures, and a presentation for those who decide.`,
      time: t`Usually 6 to 16 weeks.`,
    },
    {
      kind: 'brand',
      what: t`A name, marks, packaging and a first campaign for a small firm that makes things, in Chinese and English.`,
      get: t`The name cleared, the marks as files, rules for their use, and what was agreed of the campaign.`,
      time: t`Usually 3 to 8 weeks.`,
    },
  ];
  return (
    <Page title={t`Expert services`}>
      <header className={pieces['intro']}>
        <h1>
          <Trans>Expert services</Trans>
        </h1>
        <p>
          <Trans>
            The maker centre does not advise itself: it brokers. You write a brief, two to five
            experts bid sealed in stages with a price each, and you pay one stage after the other,
            each when you have accepted what came of it. The commission is named in the offer.
          </Trans>
        </p>
      </header>
      <ul className={styles['services']}>
        {services.map((service) => (
          <ServiceCard key={service.kind} service={service} />
        ))}
      </ul>
    </Page>
  );
}

function ServiceCard({ service }: { service: Service }) {
  const word = useKindWord();
  const questions = useBriefQuestions('expert', service.kind);
  return (
    <li className={pieces['card']}>
      <h2>{word(service.kind)}</h2>
      <p>{service.what}</p>
      <dl className={styles['facts']}>
        <dt>
          <Trans>You get</Trans>
        </dt>
        <dd>{service.get}</dd>
        <dt>
          <Trans>Time</Trans>
        </dt>
        <dd>{service.time}</dd>
        <dt>
          <Trans>We ask</Trans>
        </dt>
        <dd>{questions.join(' ')}</dd>
      </dl>
      <p>
        <Link
          to="/requests/new"
          search={{ service: 'expert', kind: service.kind }}
          className={buttonClass('primary')}
        >
          <Trans>Write a brief</Trans>
          <span className="hidden-text">: {word(service.kind)}</span>
        </Link>
      </p>
    </li>
  );
}
