import { useState, type ComponentProps } from 'react';
import { useParams } from 'react-router';
import { AnswerRadios } from '../../components/answer-radios.tsx';
import { Load, PageNotFound } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { CapsNote, StatementLink } from '../../components/gate-notes.tsx';
import { ReadIn, useReadIn } from '../../components/read-in.tsx';
import { StatementBody } from '../../components/statement-body.tsx';
import { InsetText, Text } from '../../components/text-blocks.tsx';
import { partPath, useDraft, type DraftPart, type PartOf } from '../../lib/drafts.ts';
import { partsIn, partTitle, statementsInOrder } from '../../lib/draft-tree.ts';
import { inOwnWords, type Scale } from '../../lib/frameworks.ts';
import { gatesOf, gatesOver, isAbove, untilWords, type Gated } from '../../lib/gates.ts';
import type { Answer } from '../../lib/judgements.ts';
import { scaleOf, stageCode } from './scale-of.ts';

/** A statement of a draft as a council will meet it once it is published. */
export function PreviewPage() {
  const { draftId = '', partId = '' } = useParams();
  const query = useDraft(draftId);
  const part = query.data?.parts.find(({ id }) => id === partId);
  if (query.data && part?.kind !== 'statement') throw new PageNotFound();
  const theme = query.data?.parts.find(({ id }) => id === part?.parentId);
  return (
    <Page
      title={part ? partTitle(part) : 'Statement'}
      caption={theme && partTitle(theme)}
      back={{ text: 'Back to writing', to: partPath(draftId, partId) }}
    >
      <Load query={query} thing="the statement">
        {({ parts }) =>
          part?.kind === 'statement' && (
            <Preview
              part={part}
              about={aboutOf(parts)}
              scale={scaleOf(part.content, parts)}
              gated={gatedOf(parts)}
              pathTo={({ code }) => {
                const named = statementsInOrder(parts).find(({ content }) => content.code === code);
                return partPath(draftId, named?.id ?? part.id, 'preview');
              }}
            />
          )
        }
      </Load>
    </Page>
  );
}

/** What a draft says of itself: every draft has this part. */
function aboutOf(parts: readonly DraftPart[]): PartOf<'about'>['content'] {
  const [about] = partsIn(parts, 'about', null);
  if (!about) throw new Error('the draft says nothing of itself');
  return about.content;
}

/** What gates need to know of the draft. */
function gatedOf(parts: readonly DraftPart[]): Gated {
  const statements = statementsInOrder(parts).map(({ content }) => ({ content, scale: scaleOf(content, parts) }));
  return {
    scales: statements.flatMap(({ scale }) => (scale ? asPublished(scale) : [])),
    statements: statements.map(({ content: { code, shortTitle = null, text, gate = null }, scale }) => ({
      ...{ code, shortTitle, text, gate },
      scaleCode: scale?.code ?? '',
    })),
  };
}

/** The scale as a published edition has it. */
function asPublished({ code, title, stages }: PartOf<'scale'>['content']): Scale {
  return {
    code,
    title,
    stages: stages.map((stage) => ({
      ...stage,
      code: stageCode(stage),
      summary: stage.summary ?? null,
      translations: stage.translations ?? {},
    })),
  };
}

interface PreviewProps {
  readonly part: PartOf<'statement'>;
  readonly about: PartOf<'about'>['content'];
  readonly scale: ReturnType<typeof scaleOf>;
  readonly gated: Gated;
  readonly pathTo: ComponentProps<typeof CapsNote>['pathTo'];
}

function Preview({ part: { content }, about, scale, gated, pathTo }: PreviewProps) {
  const [answer, setAnswer] = useState<Answer>({ kind: 'not_answered' });
  const [language, readIn] = useReadIn(about.languages ?? []);
  const statement = {
    text: content.text,
    shortTitle: content.shortTitle ?? null,
    statutory: content.statutory ?? false,
    plainText: content.plainText ?? null,
    easyRead: content.easyRead ?? null,
    guidance: content.guidance ?? null,
    lookFors: content.lookFors ?? [],
    wordings: content.wordings ?? {},
    weight: content.weight ?? null,
    translations: content.translations ?? {},
  };
  return (
    <>
      <InsetText>This is how a council will see it. Nothing that you choose here is saved.</InsetText>
      <ReadIn languages={about.languages ?? []} language={language} onChange={readIn} />
      <StatementBody statement={statement} partnerTypes={about.partnerTypes ?? []} language={language} openLookFors />
      <CapsNote gates={gatesOf(gated, content.code)} pathTo={pathTo} />
      {scale ? (
        <AnswerRadios
          scale={inOwnWords(asPublished(scale), content.descriptors ?? {})}
          answer={answer}
          language={language}
          error={undefined}
          onChoose={setAnswer}
          onReason={(reason) => 'reason' in answer && setAnswer({ ...answer, reason })}
          onLeave={() => undefined}
        />
      ) : (
        <Text>Choose a scale for this statement, and its stages are shown here.</Text>
      )}
      {gatesOver(gated, content.code)
        .filter((gate) => isAbove(gate, answer))
        .map((gate) => (
          <InsetText key={gate.by.code}>
            <StatementLink statement={gate.by} pathTo={pathTo} /> can hold this back.{' '}
            {untilWords(gate, 'this statement', gate.by.code + ' reaches')}
          </InsetText>
        ))}
    </>
  );
}
