import { classes } from '../components/classes.ts';
import { DataTable } from '../components/data-table.tsx';
import { Withheld } from '../components/withheld.tsx';
import type { Schemas } from '../lib/api.ts';
import { csvOf } from '../lib/csv.ts';
import { stageLabel, type Scale, type Stage } from '../lib/frameworks.ts';
import { count } from '../lib/plural.ts';
import { placeWords } from '../lib/stage-bands.ts';
import { Figure } from './figure.tsx';
import { FigureFile } from './figure-file.tsx';

export interface ProfileRow {
  readonly code: string;
  readonly title: string;
  readonly scale: Scale;
  /** Null where nothing is signed off. */
  readonly own: Schemas['AnswerPlace'] | null;
  readonly england: { readonly kind: 'stage'; readonly stage: Stage } | { readonly kind: 'none' | 'withheld' };
}

interface ThemeProfileProps {
  readonly title: string;
  readonly rows: readonly ProfileRow[];
  readonly fileName: string;
}

/** F2: a theme's statements, each with its stages as boxes: the council's own filled, the one England agrees most often ringed. */
export function ThemeProfile({ title, rows, fileName }: ThemeProfileProps) {
  return (
    <Figure
      headline={title}
      subtitle="Your agreed stage, and the stage agreed most often in England"
      sentence={profileSentence(title, rows)}
      source={null}
    >
      <DataTable
        caption={`${title}: your stages beside England`}
        hideCaption
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          { header: 'Statement', cell: ({ code, title: words }) => `${code} ${words}` },
          { header: 'Stages', cell: (row) => <Stages row={row} /> },
          { header: 'You', cell: ({ own, scale }) => (own === null ? 'Not signed off' : placeWords(own, scale)) },
          {
            header: 'England, most often',
            cell: ({ england }) => (england.kind === 'withheld' ? <Withheld /> : englandWords(england)),
          },
        ]}
      />
      <FigureFile csv={profileCsv(rows)} name={fileName} headline={title} />
    </Figure>
  );
}

/** A picture of what the two columns after it say. */
function Stages({ row: { scale, own, england } }: { readonly row: ProfileRow }) {
  return (
    <span className="wm-stages" aria-hidden="true">
      {scale.stages.map((stage) => {
        const isOwn = own?.kind === 'stage' && own.stage === stage.code;
        const isEngland = england.kind === 'stage' && england.stage.code === stage.code;
        return (
          <span
            key={stage.code}
            className={classes('wm-stages__stage', isOwn && 'wm-stages__stage--own', isEngland && 'wm-stages__stage--england')}
          >
            {isOwn ? `▶${stage.value}` : stage.value}
          </span>
        );
      })}
    </span>
  );
}

function englandWords(england: Exclude<ProfileRow['england'], { kind: 'withheld' }>): string {
  return england.kind === 'stage' ? stageLabel(england.stage) : 'No one stage stands out';
}

/** "In A Leadership you agreed a stage in the upper half of the scale on 4 of 6 statements. 1 is not on a stage." */
export function profileSentence(title: string, rows: readonly ProfileRow[]): string {
  if (rows.every(({ own }) => own === null)) return 'You have not signed off your judgements on these statements.';
  const placed = rows.flatMap(({ own, scale }) => {
    const at = own?.kind === 'stage' ? scale.stages.findIndex(({ code }) => code === own.stage) : -1;
    return at === -1 ? [] : [at >= scale.stages.length / 2];
  });
  const unplaced = rows.length - placed.length;
  const rest = unplaced > 0 ? ` ${unplaced} ${unplaced === 1 ? 'is' : 'are'} on no stage.` : '';
  const later = placed.filter(Boolean).length;
  return `In ${title} you agreed a stage in the later half of the scale on ${later} of ${count(rows.length, 'statement')}.${rest}`;
}

/** The table, a statement a line. */
export function profileCsv(rows: readonly ProfileRow[]): string {
  const lines = rows.map(({ code, own, england }) => [
    code,
    own?.kind === 'stage' ? own.stage : '',
    own?.kind ?? 'not_signed_off',
    england.kind === 'stage' ? england.stage.code : '',
    england.kind === 'withheld' ? '[c]' : '',
  ]);
  return csvOf([['statement_code', 'own_stage', 'own_state', 'cohort_mode_stage', 'symbol'], ...lines]);
}
