import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { marketsQuery } from '@/lib/api/shared';
import type { PlanReport } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Segments, Select } from '@/ui/Field';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Table, type Column } from '@/ui/Table';
import { useDropArea } from '@/ui/useDropArea';
import { COORDINATES, sendFloors, type CoordinateSystem } from './importFloors';
import { PlanPreview } from './PlanPreview';
import styles from './ImportFloors.module.css';

type PlanError = PlanReport['errors'][number];

/** The operator's page: floor plans from a file, looked at before they take the place of the old ones. */
export function ImportFloors() {
  const { t } = useLingui();
  const cache = useQueryClient();
  const { data: markets } = useQuery(marketsQuery());
  const withPlans = markets?.items.filter(({ counters }) => counters > 0) ?? [];
  const [building, setBuilding] = useState<string | null>(null);
  const [coordinates, setCoordinates] = useState<CoordinateSystem>('wgs84');
  const [file, setFile] = useState<File | null>(null);
  const slug = building ?? withPlans[0]?.slug ?? '';
  const looking = useMutation({ mutationFn: sendFloors });
  const applying = useMutation({
    mutationFn: sendFloors,
    onSuccess: () => cache.invalidateQueries({ queryKey: ['market', slug] }),
  });

  function look(next: { file?: File; slug?: string; coordinates?: CoordinateSystem }) {
    applying.reset();
    const chosen = next.file ?? file;
    setFile(chosen);
    if (chosen === null) return;
    looking.mutate({
      building: next.slug ?? slug,
      coordinates: next.coordinates ?? coordinates,
      file: chosen,
      apply: false,
    });
  }

  const report = applying.data ?? looking.data;
  return (
    <section className={styles['section']} aria-labelledby="import-floors">
      <h2 id="import-floors">
        <Trans>Floor plans from a file</Trans>
      </h2>
      <p className={styles['about']}>
        <Trans>
          GeoJSON with features of the Indoor Mapping Data Format, or an archive of such. The floors
          of the file take the place of those that the building has, all at once. Counters keep
          their sellers by number.
        </Trans>
      </p>
      <div className={styles['asked']}>
        <Select
          label={t`Building`}
          value={slug}
          onChange={(event) => {
            setBuilding(event.target.value);
            look({ slug: event.target.value });
          }}
        >
          {withPlans.map(({ slug: value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
        <div className={styles['system']}>
          <span aria-hidden="true">
            <Trans>Coordinates of the file</Trans>
          </span>
          <Segments
            label={t`Coordinates of the file`}
            value={coordinates}
            choices={COORDINATES.map(({ code, title }) => ({ value: code, label: title }))}
            onChange={(next) => {
              setCoordinates(next);
              look({ coordinates: next });
            }}
          />
        </div>
      </div>
      <DropFile
        busy={looking.isPending || applying.isPending}
        onFile={(chosen) => look({ file: chosen })}
      />
      {looking.isError && <RefusalNotice error={looking.error} />}
      {applying.isError && <RefusalNotice error={applying.error} />}
      {report !== undefined && file !== null && (
        <Report
          report={report}
          name={file.name}
          busy={applying.isPending}
          onApply={() => applying.mutate({ building: slug, coordinates, file, apply: true })}
        />
      )}
    </section>
  );
}

function DropFile({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const area = useDropArea(setOver, (dropped) => {
    if (dropped !== undefined) onFile(dropped);
  });
  return (
    <div ref={area} className={`${styles['drop']} ${over ? styles['over'] : ''}`}>
      <input
        ref={input}
        className="hidden-text"
        type="file"
        accept=".geojson,.json,.zip,application/geo+json,application/zip"
        aria-label={t`File of floor plans`}
        disabled={busy}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen !== undefined) onFile(chosen);
          event.target.value = '';
        }}
      />
      <Button disabled={busy} onClick={() => input.current?.click()}>
        {busy ? <Trans>Reading</Trans> : <Trans>Choose a file</Trans>}
      </Button>
      <span>
        <Trans>or drop it here; at most 20 MB</Trans>
      </span>
    </div>
  );
}

interface ReportProps {
  report: PlanReport;
  name: string;
  busy: boolean;
  onApply: () => void;
}

function Report({ report, name, busy, onApply }: ReportProps) {
  const { t } = useLingui();
  const [level, setLevel] = useState<number | null>(null);
  const { state, floors, errors, errorsTotal, features, ignored, conversion } = report;
  const shown = floors.find((floor) => floor.level === level) ?? floors[0];
  const columns: Column<PlanError>[] = [
    {
      key: 'row',
      header: t`Feature`,
      cell: ({ file, row }) => (row === null ? '–' : `${file ?? ''} ${row}`),
    },
    { key: 'id', header: t`Id`, cell: ({ id }) => <code>{id}</code> },
    { key: 'code', header: t`Fault`, cell: ({ code }) => <code>{code}</code> },
    { key: 'message', header: t`What is wrong`, wide: true, cell: ({ message }) => message },
  ];
  return (
    <div className={styles['report']}>
      <Notice
        tone={state === 'refused' ? 'copper' : 'good'}
        title={
          state === 'applied' ? (
            <Trans>The plans of {name} are in place.</Trans>
          ) : state === 'fine' ? (
            <Trans>{name} can be applied.</Trans>
          ) : (
            <Plural
              value={errorsTotal}
              one="Refused: # thing is wrong."
              other="Refused: # things are wrong."
            />
          )
        }
      >
        <p>
          {conversion}{' '}
          <Trans>
            {numberText(features)} features, of which {numberText(ignored)} are neither floors nor
            counters.
          </Trans>
        </p>
      </Notice>
      {errors.length > 0 && (
        <Table
          caption={t`What is wrong`}
          columns={columns}
          rows={errors.slice(0, 100)}
          rowKey={({ row, id, code, other }) => `${row} ${id} ${code} ${other}`}
        />
      )}
      {shown !== undefined && (
        <>
          <Segments
            label={t`Floors`}
            value={String(shown.level)}
            choices={floors.map((floor) => ({ value: String(floor.level), label: floor.label }))}
            onChange={(next) => setLevel(Number(next))}
          />
          <p role="status" className={styles['change']}>
            <strong>{shown.label}</strong>{' '}
            <Plural value={shown.counters} one="# counter" other="# counters" />
            {' · '}
            <Trans>
              {numberText(shown.added)} new, {numberText(shown.changed)} changed,{' '}
              {numberText(shown.removed)} gone
            </Trans>
          </p>
          <PlanPreview floor={shown} />
        </>
      )}
      <div className={styles['deeds']}>
        {state === 'applied' ? (
          <Link
            to="/markets/$slug"
            params={{ slug: report.building }}
            search={shown ? { floor: shown.label } : {}}
          >
            <Trans>Look at the floor</Trans>
          </Link>
        ) : (
          <Button look="primary" disabled={state !== 'fine' || busy} onClick={onApply}>
            <Plural
              value={floors.length}
              one="Put # floor in place"
              other="Put # floors in place"
            />
          </Button>
        )}
      </div>
    </div>
  );
}
