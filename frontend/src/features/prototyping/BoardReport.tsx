import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { numberText } from '@/lib/format';
import { Segments } from '@/ui/Field';
import { Table, type Column } from '@/ui/Table';
import { BoardPicture } from './BoardPicture';
import { sideOf } from './drawing';
import { FactTable, lengthText, type FactRow } from './FactTable';
import { Findings } from './Findings';
import type { Look } from './queries';
import type { BoardFacts, Design, Drill, Finding } from './types';
import { useRoleWord } from './words';
import styles from './Design.module.css';

interface Props {
  design: Design;
  board: BoardFacts;
  look: Look;
}

/** A board: its pictures, what to look at, and its figures. */
export function BoardReport({ design, board, look }: Props) {
  const { t } = useLingui();
  const [picture, setPicture] = useState('top.svg');
  const [marked, setMarked] = useState<Finding | null>(null);
  const sides = [
    { value: 'top.svg', label: t`Top` },
    { value: 'bottom.svg', label: t`Bottom` },
  ];

  /** Shows a finding's place: in copper on that layer alone, else on the board as it will look. */
  function mark(finding: Finding) {
    setMarked(finding);
    const copper = design.layers.find(
      ({ role }) => role === finding.layer && role.startsWith('copper'),
    );
    setPicture(copper?.picture ?? `${sideOf(finding.layer)}.svg`);
  }

  return (
    <>
      <div className={styles['report']}>
        <section className={styles['look']} aria-labelledby="board-picture">
          <header className={styles['lookHead']}>
            <h2 id="board-picture">
              <Trans>The board</Trans>
            </h2>
            {design.pictures.length > 0 && (
              <Segments
                label={t`Side`}
                value={picture}
                choices={sides.filter(({ value }) => design.pictures.includes(value))}
                onChange={setPicture}
              />
            )}
          </header>
          <BoardPicture design={design} picture={picture} look={look} marked={marked} />
          <Layers design={design} picture={picture} onPicture={setPicture} />
        </section>
        <div className={styles['figures']}>
          <Facts board={board} />
          <Findings findings={design.findings} marked={marked} onMark={mark} />
        </div>
      </div>
      {design.assembly !== null && <Parts parts={design.assembly} />}
      {board.drills.length > 0 && <Drills drills={board.drills} />}
    </>
  );
}

interface LayersProps {
  design: Design;
  picture: string;
  onPicture: (name: string) => void;
}

/** The files, what each was taken for, and a way to look at each alone. */
function Layers({ design, picture, onPicture }: LayersProps) {
  const roleWord = useRoleWord();
  return (
    <details className={styles['fold']}>
      <summary>
        <Trans>Files and layers ({design.layers.length})</Trans>
      </summary>
      <ul className={styles['layers']}>
        {design.layers.map(({ file, role, picture: own }) => (
          <li key={file}>
            {own === null ? (
              <span>{roleWord(role)}</span>
            ) : (
              <button
                type="button"
                className={styles['layer']}
                aria-pressed={picture === own}
                onClick={() => onPicture(own)}
              >
                {roleWord(role)}
              </button>
            )}
            <span className={`mono ${styles['file']}`}>{file}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Facts({ board }: { board: BoardFacts }) {
  const { t } = useLingui();
  const sources: Record<string, string> = {
    routing: t`from the routing`,
    layer: t`from lines in another layer`,
  };
  const rows: FactRow[] = [
    [
      t`Size`,
      board.widthMm === null || board.heightMm === null
        ? null
        : `${numberText(board.widthMm, 2)} × ${numberText(board.heightMm, 2)} mm`,
      sources[board.sizeSource ?? ''],
    ],
    [t`Copper layers`, numberText(board.copperLayers)],
    [t`Thinnest track`, lengthText(board.minTrackMm)],
    [t`Smallest gap`, lengthText(board.minGapMm)],
    [t`Smallest hole`, lengthText(board.minDrillMm)],
    [t`Thinnest ring`, lengthText(board.minRingMm)],
    [t`Holes`, numberText(board.holes)],
    [t`Slots`, board.slots === 0 ? null : numberText(board.slots)],
    [t`Half holes at the edge`, board.castellations === 0 ? null : numberText(board.castellations)],
    [t`Boards in the file`, board.boards <= 1 ? null : numberText(board.boards)],
    [t`Copper on top`, squareText(board.topCopperMm2)],
    [t`Copper on the bottom`, squareText(board.bottomCopperMm2)],
  ];
  return <FactTable title={t`Measured`} rows={rows} />;
}

const squareText = (mm2: number | null): string | null =>
  mm2 === null ? null : `${numberText(mm2 / 100, 2)} cm²`;

function Drills({ drills }: { drills: readonly Drill[] }) {
  const { t } = useLingui();
  const columns: Column<Drill>[] = [
    { key: 'tool', header: t`Tool`, cell: ({ tool }) => `T${tool}` },
    {
      key: 'diameter',
      header: t`Diameter`,
      align: 'end',
      cell: ({ diameterMm }) => `${numberText(diameterMm, 3)} mm`,
    },
    { key: 'holes', header: t`Holes`, align: 'end', cell: ({ holes }) => numberText(holes) },
    { key: 'slots', header: t`Slots`, align: 'end', cell: ({ slots }) => numberText(slots) },
    {
      key: 'plated',
      header: t`Plated`,
      cell: ({ plated }) => (plated === null ? t`not stated` : plated ? t`yes` : t`no`),
    },
    {
      key: 'file',
      header: t`File`,
      wide: true,
      cell: ({ file }) => <span className={`mono ${styles['file']}`}>{file}</span>,
    },
  ];
  return (
    <details className={styles['fold']}>
      <summary>
        <Trans>Drill table ({drills.length})</Trans>
      </summary>
      <Table
        caption={t`Drill table`}
        columns={columns}
        rows={drills}
        rowKey={({ file, tool }) => `${file} ${tool}`}
      />
    </details>
  );
}

/** What is to be put on the board, by the parts list and the placements among its files. */
function Parts({ parts }: { parts: NonNullable<Design['assembly']> }) {
  const { t } = useLingui();
  const rows: [string, string][] = [
    [t`Parts list (BOM)`, parts.partsFile ?? t`none among the files`],
    [t`Placements (CPL)`, parts.placementFile ?? t`none among the files`],
  ];
  if (parts.partsFile !== null) {
    rows.push(
      [t`Different parts`, numberText(parts.lines)],
      [t`Parts in all`, numberText(parts.parts)],
    );
  }
  if (parts.placed !== null) rows.push([t`Placed by machine`, numberText(parts.placed)]);
  if (parts.sides !== null) rows.push([t`Sides with parts`, numberText(parts.sides)]);
  if (parts.unplaced.length > 0) rows.push([t`Without placement`, parts.unplaced.join(', ')]);
  if (parts.unlisted.length > 0) rows.push([t`Not in the parts list`, parts.unlisted.join(', ')]);
  return <FactTable title={t`Assembly`} rows={rows} />;
}
