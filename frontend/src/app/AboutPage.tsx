import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { metaQuery } from '@/lib/api/shared';
import { dayText } from '@/lib/format';
import { Page } from '@/ui/Page';
import styles from './AboutPage.module.css';

/** Where everything on screen comes from, and what of it is invented. */
export function AboutPage() {
  const { t } = useLingui();
  const { data: meta } = useQuery(metaQuery());
  return (
    <Page title={t`Sources and licences`}>
      <div className={styles['about']}>
        <h1>
          <Trans>Sources, licences, and what is invented</Trans>
        </h1>
        <p className={styles['lead']}>
          <Trans>
            Virtual HQB is modelled on the electronics district of Huaqiangbei in Shenzhen. Its
            parts and buildings are real; its market is a demonstration.
          </Trans>
        </p>
        <Section title={t`What is invented`}>
          <ul>
            <li>
              <Trans>
                All sellers, their names and their counters. No real firm is shown as a seller.
              </Trans>
            </li>
            <li>
              <Trans>
                All offers: prices, stock, date codes and packaging are derived from a public price
                list by a fixed rule.
              </Trans>
            </li>
            <li>
              <Trans>
                All spaces to let: area, rent, owner and requirements. Their number and total area
                follow what the district’s own finder reported in August 2024.
              </Trans>
            </li>
            <li>
              <Trans>
                Floor plans, and the outlines of buildings. Places marked as estimated may be off by
                about 80 m.
              </Trans>
            </li>
          </ul>
        </Section>
        <Section title={t`Parts`}>
          <p>
            <Trans>
              Part numbers, manufacturers, parameters and data sheet addresses: the public JLCPCB
              and LCSC catalogue of 21 May 2026, collected by the project yaqwsx/jlcparts (MIT
              licence). The catalogue itself states no data licence.
            </Trans>
          </p>
        </Section>
        <Section title={t`Places`}>
          <p>
            <Trans>
              Buildings and streets: compiled for this project from published addresses and a
              published market map. Metro: haliun0301/metro; the coordinates look like those of
              OpenStreetMap, © OpenStreetMap contributors, ODbL.
            </Trans>
          </p>
        </Section>
        <Section title={t`Exchange rates`}>
          <p>
            <Trans>Fixed rates of this demonstration, not those of a bank:</Trans>
          </p>
          <ul>
            {meta?.rates.map(({ from, to, rate, asOf }) => (
              <li key={`${from} ${to}`}>
                {`1 ${from} = ${rate} ${to}`}
                {asOf ? ` (${dayText(asOf)})` : ''}
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t`Software and fonts`}>
          <p>
            <Trans>
              Virtual HQB is free software under the Apache licence 2.0. Fonts: Archivo, JetBrains
              Mono and Noto Sans SC, under the SIL Open Font Licence 1.1. Map drawing: MapLibre GL,
              BSD 3-clause.
            </Trans>
          </p>
        </Section>
      </div>
    </Page>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
