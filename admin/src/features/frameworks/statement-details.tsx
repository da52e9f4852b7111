import { Markdown } from '../../components/markdown.tsx';
import { Details, Tag, Text } from '../../components/text-blocks.tsx';
import type { FrameworkVersion, Statement } from '../../lib/frameworks.ts';
import { inWords } from '../../lib/plural.ts';

interface StatementDetailsProps {
  readonly statement: Statement;
  readonly version: FrameworkVersion;
}

export function StatementDetails({ statement, version }: StatementDetailsProps) {
  const { code, shortTitle, text, statutory, lookFors, partners, guidance } = statement;
  const partnerNames = partners.map((partner) => version.partnerTypes.find((type) => type.code === partner)?.label ?? partner);
  return (
    <article aria-labelledby={`statement-${code}`}>
      <h3 className="govuk-heading-s" id={`statement-${code}`}>
        {code} {shortTitle ?? ''} {statutory && <Tag colour="grey">Statutory</Tag>}
      </h3>
      <Text>{text}</Text>
      <Details summary={`What to look for in ${code}`}>
        <ul className="govuk-list govuk-list--bullet">
          {lookFors.map((lookFor) => (
            <li key={lookFor}>{lookFor}</li>
          ))}
        </ul>
        {guidance !== null && <Markdown text={guidance} />}
        {partnerNames.length > 0 && <Text>Asked of: {inWords(partnerNames)}.</Text>}
      </Details>
    </article>
  );
}
