import type { PartOf } from '../../lib/drafts.ts';
import type { Editing } from './editing.ts';
import { Many, TextField } from './fields.tsx';
import { LinesField } from './lines-field.tsx';
import { pointerTo } from './pointer.ts';
import { Section } from './section.tsx';

interface Row {
  readonly tool: string;
  readonly codes: readonly string[];
}

/** A row that says nothing, or repeats the tool of one before it, cannot be kept. */
function cannotBeKept({ tool, codes }: Row, index: number, rows: readonly Row[]): boolean {
  return (tool === '' && codes.length === 0) || rows.findIndex((row) => row.tool === tool) < index;
}

/** The headings of other tools that a theme speaks to. */
export function CrosswalkFields({ editing }: { readonly editing: Editing<PartOf<'theme'>['content']> }) {
  const { crosswalk = {} } = editing.content;
  const rows = Object.entries(crosswalk).map(([tool, codes]): Row => ({ tool, codes }));
  return (
    <Section
      editing={editing}
      pointer="/crosswalk"
      summary={rows.length === 0 ? 'Codes in other tools' : `Codes in other tools (${rows.length})`}
      open={rows.length > 0}
    >
      <Many
        editing={{ errorAt: () => undefined }}
        pointer="/crosswalk/add"
        legend="Other tools"
        hint="Whose headings the theme speaks to. A row that you empty, or that repeats a tool, is not kept"
        items={rows}
        empty={(): Row => ({ tool: '', codes: [] })}
        holdsNothing={cannotBeKept}
        onChange={(kept) => editing.set('crosswalk', Object.fromEntries(kept.map(({ tool, codes }) => [tool, [...codes]])))}
        addText="Add another tool"
        row={(row, index, change) => (
          <>
            <TextField
              editing={editing}
              pointer={pointerTo('crosswalk', row.tool, 'tool')}
              label={`Code of tool ${index + 1}`}
              width={20}
              value={row.tool}
              onChange={(tool) => change({ ...row, tool })}
            />
            <LinesField
              editing={editing}
              pointer={pointerTo('crosswalk', row.tool)}
              label={`Its codes in tool ${index + 1}`}
              hint="One to a line"
              value={row.codes}
              onChange={(codes) => change({ ...row, codes })}
            />
          </>
        )}
      />
    </Section>
  );
}
