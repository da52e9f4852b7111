import { useState } from 'react';
import { useParams } from 'react-router';
import { AnswerRadios } from '../../components/answer-radios.tsx';
import { Load, PageNotFound } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { StatementBody } from '../../components/statement-body.tsx';
import { InsetText, Text } from '../../components/text-blocks.tsx';
import { partPath, useDraft, type PartOf } from '../../lib/drafts.ts';
import { partTitle } from '../../lib/draft-tree.ts';
import type { Scale } from '../../lib/frameworks.ts';
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
        {({ parts }) => part?.kind === 'statement' && <Preview statement={part} scale={scaleOf(part.content, parts)} />}
      </Load>
    </Page>
  );
}

/** The scale as a published edition has it. */
function asPublished({ code, title, stages }: PartOf<'scale'>['content']): Scale {
  return {
    code,
    title,
    stages: stages.map((stage) => ({ ...stage, code: stageCode(stage), summary: stage.summary ?? null, translations: {} })),
  };
}

function Preview({
  statement: { content },
  scale,
}: {
  readonly statement: PartOf<'statement'>;
  readonly scale: ReturnType<typeof scaleOf>;
}) {
  const [answer, setAnswer] = useState<Answer>({ kind: 'not_answered' });
  const { text, statutory = false, plainText = null, easyRead = null, guidance = null, lookFors = [] } = content;
  return (
    <>
      <InsetText>This is how a council will see it. Nothing that you choose here is saved.</InsetText>
      <StatementBody
        text={text}
        statutory={statutory}
        plainText={plainText}
        easyRead={easyRead}
        guidance={guidance}
        lookFors={lookFors}
        openLookFors
      />
      {scale ? (
        <AnswerRadios
          scale={asPublished(scale)}
          answer={answer}
          error={undefined}
          onChoose={setAnswer}
          onReason={(reason) => 'reason' in answer && setAnswer({ ...answer, reason })}
          onLeave={() => undefined}
        />
      ) : (
        <Text>Choose a scale for this statement, and its stages are shown here.</Text>
      )}
    </>
  );
}
