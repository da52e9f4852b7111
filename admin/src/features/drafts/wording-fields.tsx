import { Text } from '../../components/text-blocks.tsx';
import type { DraftPart, PartOf } from '../../lib/drafts.ts';
import { partsIn } from '../../lib/draft-tree.ts';
import type { Editing } from './editing.ts';
import { TextField } from './fields.tsx';
import { pointerTo } from './pointer.ts';
import { scaleOf, stageCode } from './scale-of.ts';
import { Section } from './section.tsx';
import { useEver } from './use-ever.ts';

interface StatementPartProps {
  readonly editing: Editing<PartOf<'statement'>['content']>;
  readonly parts: readonly DraftPart[];
}

/** Codes under which a text stands although nothing has them any more: a fault that has to be seen. */
function useOrphans(known: readonly { code: string }[], written: Readonly<Record<string, string>>): string[] {
  return useEver(Object.keys(written)).filter((code) => known.every((one) => one.code !== code));
}

function counted(summary: string, written: Readonly<Record<string, string>>): string {
  const length = Object.keys(written).length;
  return length === 0 ? summary : `${summary} (${length} written)`;
}

/** The statement in other words for one kind of partner. */
export function WordingFields({ editing, parts }: StatementPartProps) {
  const { wordings = {}, partners = [] } = editing.content;
  const types = partsIn(parts, 'about', null).flatMap((about) => about.content.partnerTypes);
  // Where it is put to some, the others need no words.
  const asked = types.filter(({ code }) => partners.length === 0 || partners.includes(code) || Object.hasOwn(wordings, code));
  const rows = [
    ...asked.map(({ code, label }) => ({ code, label: `Words for ${label || code}` })),
    ...useOrphans(types, wordings).map((code) => ({ code, label: `Words for ${code}, which is no partner type now` })),
  ];
  return (
    <Section
      editing={editing}
      pointer="/wordings"
      summary={counted('Other words for one kind of partner', wordings)}
      open={Object.keys(wordings).length > 0}
    >
      <Text>Whoever has no words of their own here reads the text above.</Text>
      {rows.length === 0 && <Text>The framework names no partner types yet.</Text>}
      {rows.map(({ code, label }) => (
        <TextField
          key={code}
          editing={editing}
          pointer={pointerTo('wordings', code)}
          label={label}
          rows={3}
          value={wordings[code] ?? ''}
          onChange={(text) => editing.put(pointerTo('wordings', code), text)}
        />
      ))}
    </Section>
  );
}

/** What each stage looks like for this very statement. */
export function DescriptorFields({ editing, parts }: StatementPartProps) {
  const { descriptors = {} } = editing.content;
  const stages = (scaleOf(editing.content, parts)?.stages ?? []).map((stage) => ({ ...stage, code: stageCode(stage) }));
  const rows = [
    ...stages.map(({ code, label, descriptor }) => ({
      code,
      label: `What “${label || code}” looks like here`,
      onScale: descriptor,
    })),
    ...useOrphans(stages, descriptors).map((code) => ({
      code,
      label: `What ${code} looks like, which is no stage of its scale now`,
      onScale: '',
    })),
  ];
  return (
    <Section
      editing={editing}
      pointer="/descriptors"
      summary={counted('What its stages look like, where the scale is too general', descriptors)}
      open={Object.keys(descriptors).length > 0}
    >
      <Text>A stage that is empty here is described as on the scale.</Text>
      {rows.length === 0 && <Text>Choose a scale for the statement, and its stages are shown here.</Text>}
      {rows.map(({ code, label, onScale }) => (
        <TextField
          key={code}
          editing={editing}
          pointer={pointerTo('descriptors', code)}
          label={label}
          hint={onScale !== '' && `On the scale: ${onScale}`}
          rows={3}
          value={descriptors[code] ?? ''}
          onChange={(text) => editing.put(pointerTo('descriptors', code), text)}
        />
      ))}
    </Section>
  );
}
