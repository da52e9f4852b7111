import type { Statement } from '../lib/frameworks.ts';
import { read, untranslated, weightWords, wordedPartners, type Language, type PartnerType, type Read } from '../lib/reading.ts';
import { useKeptChoice } from '../lib/use-kept-choice.ts';
import { Markdown } from './markdown.tsx';
import { Select } from './select.tsx';
import { Details, InsetText, Tag } from './text-blocks.tsx';

interface StatementBodyProps {
  readonly statement: Pick<
    Statement,
    | 'shortTitle'
    | 'text'
    | 'statutory'
    | 'plainText'
    | 'easyRead'
    | 'guidance'
    | 'lookFors'
    | 'wordings'
    | 'weight'
    | 'translations'
  >;
  readonly partnerTypes: readonly PartnerType[];
  /** The language it is read in; null: English. */
  readonly language: Language | null;
  readonly openLookFors: boolean;
}

/** What a council reads of a statement before it answers. */
export function StatementBody({ statement, partnerTypes, language, openLookFors }: StatementBodyProps) {
  const { text, shortTitle, statutory, plainText, easyRead, guidance, lookFors, wordings, weight, translations } = statement;
  const partners = wordedPartners(wordings, partnerTypes);
  const [kept, keep] = useKeptChoice('wording-for');
  const partner = partners.find(({ code }) => code === kept);
  const inWords = <Value extends string | string[]>(english: Value | null, field: string) =>
    read(english, translations, field, language);
  const title = inWords(shortTitle, 'shortTitle');
  const wording = partner && wordings[partner.code];
  const told = wording === undefined ? (inWords(text, 'text') ?? untranslated(text, language)) : untranslated(wording, language);
  const counts = weightWords(weight);
  return (
    <>
      {partners.length > 0 && (
        <Select
          id="wording-for"
          label="Show the wording for"
          options={[{ value: '', text: 'Everyone' }, ...partners.map(({ code, label }) => ({ value: code, text: label }))]}
          value={partner?.code ?? ''}
          onChange={(code) => keep(code === '' ? null : code)}
        />
      )}
      {title?.lang !== undefined && (
        <p className="govuk-body" lang={title.lang} dir="auto">
          <strong>{title.value}</strong>
        </p>
      )}
      <p className="govuk-body" lang={told.lang} dir="auto">
        {told.value}{' '}
        {statutory && (
          <span lang="en">
            <Tag colour="grey">Statutory</Tag>
          </span>
        )}
      </p>
      <Gap read={told} />
      {told.value !== text && <InsetText>{`What is judged is the official English text: “${text}”`}</InsetText>}
      {counts !== null && <p className="govuk-hint">{counts}</p>}
      <Passage summary="In plain language" read={inWords(plainText, 'plainText')} />
      <Passage summary="In Easy Read" read={inWords(easyRead, 'easyRead')} />
      <LookFors read={inWords(lookFors, 'lookFors')} open={openLookFors} />
      <Guidance read={inWords(guidance, 'guidance')} />
    </>
  );
}

/** Says that a translation is missing, where one was asked for. */
function Gap({ read: { gap } }: { readonly read: Read<unknown> }) {
  return gap !== undefined && <p className="govuk-hint">{gap}</p>;
}

function Passage({ summary, read }: { readonly summary: string; readonly read: Read<string> | null }) {
  return (
    read && (
      <Details summary={summary}>
        <p className="govuk-body wm-pre-line" lang={read.lang} dir="auto">
          {read.value}
        </p>
        <Gap read={read} />
      </Details>
    )
  );
}

function LookFors({ read, open }: { readonly read: Read<string[]> | null; readonly open: boolean }) {
  return (
    read && (
      <Details summary="What to look for" open={open}>
        <ul className="govuk-list govuk-list--bullet" lang={read.lang} dir="auto">
          {read.value.map((lookFor) => (
            <li key={lookFor}>{lookFor}</li>
          ))}
        </ul>
        <Gap read={read} />
      </Details>
    )
  );
}

function Guidance({ read }: { readonly read: Read<string> | null }) {
  return (
    read && (
      <Details summary="Guidance">
        <div lang={read.lang} dir="auto">
          <Markdown text={read.value} />
        </div>
        <Gap read={read} />
      </Details>
    )
  );
}
