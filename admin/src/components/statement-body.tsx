import type { ReactNode } from 'react';
import { Markdown } from './markdown.tsx';
import { Details, Tag, Text } from './text-blocks.tsx';

interface StatementBodyProps {
  readonly text: string;
  readonly statutory: boolean;
  readonly plainText: string | null;
  readonly easyRead: string | null;
  readonly guidance: string | null;
  readonly lookFors: readonly string[];
  readonly openLookFors: boolean;
}

/** What a council reads of a statement before it answers. */
export function StatementBody({ text, statutory, plainText, easyRead, guidance, lookFors, openLookFors }: StatementBodyProps) {
  return (
    <>
      <Text>
        {text} {statutory && <Tag colour="grey">Statutory</Tag>}
      </Text>
      <Optional summary="In plain language">{plainText}</Optional>
      <Optional summary="In Easy Read">{easyRead}</Optional>
      {lookFors.length > 0 && (
        <Details summary="What to look for" open={openLookFors}>
          <ul className="govuk-list govuk-list--bullet">
            {lookFors.map((lookFor) => (
              <li key={lookFor}>{lookFor}</li>
            ))}
          </ul>
        </Details>
      )}
      {guidance !== null && (
        <Details summary="Guidance">
          <Markdown text={guidance} />
        </Details>
      )}
    </>
  );
}

function Optional({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    children !== null && (
      <Details summary={summary}>
        <p className="govuk-body wm-pre-line">{children}</p>
      </Details>
    )
  );
}
