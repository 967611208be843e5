import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import styles from './Prototype.module.css';

/* eslint-disable lingui/no-unlocalized-strings -- names of products are the same in every language */
const KICAD = 'KiCad';
const ALTIUM = 'Altium Designer';
const EASYEDA = 'EasyEDA';
const EAGLE = 'Eagle / Fusion';
/* eslint-enable lingui/no-unlocalized-strings */

/** Which files to export from the usual programs. */
export function ExportGuide() {
  const programs: { name: string; steps: ReactNode[] }[] = [
    {
      name: KICAD,
      steps: [
        <Trans>
          File → Fabrication Outputs → Gerbers: all copper, mask, silkscreen and paste layers, and
          Edge.Cuts.
        </Trans>,
        <Trans>In the same window: Generate Drill Files, format Excellon.</Trans>,
        <Trans>Pack all of the files as one zip.</Trans>,
      ],
    },
    {
      name: ALTIUM,
      steps: [
        <Trans>
          File → Fabrication Outputs → Gerber X2 Files, with all layers in use and the outline.
        </Trans>,
        <Trans>File → Fabrication Outputs → NC Drill Files, with the same units and origin.</Trans>,
        <Trans>Zip the folder Project Outputs.</Trans>,
      ],
    },
    {
      name: EASYEDA,
      steps: [
        <Trans>Fabrication → PCB Fabrication File (Gerber).</Trans>,
        <Trans>Let it check the design rules, then generate.</Trans>,
        <Trans>Send the zip as it comes.</Trans>,
      ],
    },
    {
      name: EAGLE,
      steps: [
        <Trans>CAM Processor with the template for two or four layers.</Trans>,
        <Trans>Tick “Export as ZIP”; drills belong to it.</Trans>,
        <Trans>Send the zip as it comes.</Trans>,
      ],
    },
  ];
  return (
    <section className={styles['section']} aria-labelledby="export-guide">
      <h2 id="export-guide">
        <Trans>Which files to export</Trans>
      </h2>
      <div className={styles['guide']}>
        {programs.map(({ name, steps }) => (
          <article key={name}>
            <h3 translate="no">{name}</h3>
            <Steps steps={steps} />
          </article>
        ))}
        <article>
          <h3>
            <Trans>Parts for printing or milling</Trans>
          </h3>
          <Steps
            steps={[
              <Trans>For printing: 3MF, which knows its unit, or STL in millimetres.</Trans>,
              <Trans>One closed body a file; walls of at least 1 mm.</Trans>,
              <Trans>
                For milling: STEP. A person looks at it; STL and 3MF are priced at once.
              </Trans>,
            ]}
          />
        </article>
      </div>
    </section>
  );
}

function Steps({ steps }: { steps: readonly ReactNode[] }) {
  return (
    <ol>
      {steps.map((step, index) => (
        <li key={index}>{step}</li>
      ))}
    </ol>
  );
}
