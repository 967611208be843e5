import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { numberText } from '@/lib/format';
import { Icon } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import { FactTable, lengthText, type FactRow } from './FactTable';
import { Findings } from './Findings';
import { pictureAddress } from './queries';
import { SolidView } from './SolidView';
import type { Design, SolidFacts } from './types';
import { useUnitWord } from './words';
import styles from './Design.module.css';

const PICTURE = 'body.png';

/** A body: its picture, its figures, and the question whether its unit is what it seems. */
export function SolidReport({ design, solid }: { design: Design; solid: SolidFacts }) {
  return (
    <>
      <UnitQuestion solid={solid} />
      <div className={styles['report']}>
        <section className={styles['look']} aria-labelledby="body-picture">
          <h2 id="body-picture">
            <Trans>The part</Trans>
          </h2>
          <SolidView
            design={design.id}
            sides={solid.boundingBoxMm}
            fallback={<Picture design={design} />}
          />
        </section>
        <div className={styles['figures']}>
          <Facts solid={solid} />
          <Findings findings={design.findings} />
        </div>
      </div>
    </>
  );
}

function Picture({ design }: { design: Design }) {
  const { t } = useLingui();
  return design.pictures.includes(PICTURE) ? (
    <div className={styles['canvas']}>
      <img
        className={styles['body']}
        src={pictureAddress(design.id, PICTURE)}
        alt={t`The part, seen from above at an angle`}
      />
    </div>
  ) : (
    <div className={styles['noPicture']}>
      <Icon name="picture" size={40} />
      <p>
        <Trans>There is no picture of this yet. Measurements and prices do not need one.</Trans>
      </p>
    </div>
  );
}

function Facts({ solid }: { solid: SolidFacts }) {
  const { t } = useLingui();
  const rows: FactRow[] = [
    [t`Size`, sizeText(solid.boundingBoxMm)],
    [
      t`Volume`,
      solid.volumeMm3 === null
        ? t`not known: not closed`
        : `${numberText(solid.volumeMm3 / 1000, 2)} cm³`,
    ],
    [t`Surface`, `${numberText(solid.areaMm2 / 100, 2)} cm²`],
    [t`Thinnest wall`, lengthText(solid.minWallMm)],
    [t`Watertight`, solid.watertight ? t`yes` : t`no`],
    [t`Bodies`, numberText(solid.shells)],
    [t`Triangles`, numberText(solid.triangles)],
  ];
  return <FactTable title={t`Measured`} rows={rows} />;
}

const sizeText = (sides: readonly number[]): string =>
  `${sides.map((side) => numberText(side, 2)).join(' × ')} mm`;

/** How many millimetres one of a unit is. */
const MILLIMETRES: Readonly<Record<string, number>> = {
  um: 0.001,
  cm: 10,
  inch: 25.4,
  foot: 304.8,
  m: 1000,
};

/** An STL does not say its unit. When its size is odd for millimetres somebody has to look; nothing is changed by itself. */
function UnitQuestion({ solid }: { solid: SolidFacts }) {
  const unitWord = useUnitWord();
  const scale = MILLIMETRES[solid.unitGuess ?? 'mm'];
  if (scale === undefined) return null;
  const unit = unitWord(solid.unitGuess ?? 'mm');
  const scaled = sizeText(solid.boundingBoxMm.map((side) => side * scale));
  return (
    <Notice tone="copper" title={<Trans>Was this drawn in {unit}?</Trans>}>
      <p>
        <Trans>
          Taken as millimetres it measures {sizeText(solid.boundingBoxMm)}. In {unit} it would be{' '}
          {scaled}.
        </Trans>
      </p>
      <p>
        <Trans>
          Prices below count in millimetres. If that is wrong,{' '}
          <Link to="/prototype">send it again</Link> as 3MF, which knows its unit, or as STL in
          millimetres.
        </Trans>
      </p>
    </Notice>
  );
}
