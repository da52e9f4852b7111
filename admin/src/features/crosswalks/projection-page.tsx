import { Link, useParams } from 'react-router';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { SummaryCard } from '../../components/summary-list.tsx';
import { Details, InsetText, Text } from '../../components/text-blocks.tsx';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { scaleOf, stageLabel, useFrameworkVersion, type FrameworkVersion } from '../../lib/frameworks.ts';
import { answerWords } from '../../lib/judgements.ts';
import { useProjection, type ProjectedStatement } from './api.ts';
import { relationWords } from './relation-words.ts';

/** What an assessment would say in another framework: to be read, never saved. */
export function ProjectionPage() {
  const council = useCouncil();
  const { id = '', code = '' } = useParams();
  const projection = useProjection(council.gssCode, id, code);
  const target = useFrameworkVersion(projection.data?.crosswalk.to.frameworkCode, projection.data?.crosswalk.to.version);
  return (
    <Page
      title={projection.data ? `Read as: ${projection.data.crosswalk.to.title}` : 'Read as another framework'}
      wide
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to the assessment', to: councilPath(council.gssCode, 'assessments', id) }}
    >
      <Load query={projection} thing="what it would say">
        {(found) => (
          <>
            <InsetText>{found.crosswalk.note}</InsetText>
            <Text>
              {
                'This is worked out from your judgements. Nothing is saved, and no answer of yours is changed. Local statements are left out. '
              }
              <Link className="govuk-link" to={`/crosswalks/${found.crosswalk.code}`}>
                How the two frameworks are linked
              </Link>
            </Text>
            <Load query={target} thing="the other framework">
              {(version) =>
                found.statements.map((statement) => (
                  <Projected key={statement.statementCode} statement={statement} version={version} />
                ))
              }
            </Load>
          </>
        )}
      </Load>
    </Page>
  );
}

interface ProjectedProps {
  readonly statement: ProjectedStatement;
  readonly version: FrameworkVersion;
}

function Projected({ statement, version }: ProjectedProps) {
  const { statementCode, title, weakest, own, brought } = statement;
  const asked = version.statements.find(({ code }) => code === statementCode);
  const scale = asked && scaleOf(version, asked);
  const named = (stage: string | null) => {
    const found = scale?.stages.find(({ code }) => code === stage);
    return found ? stageLabel(found) : 'no stage';
  };
  return (
    <SummaryCard
      title={`${statementCode} ${title}`}
      rows={[
        { key: 'Your judgements would say', value: rangeWords(statement, named) },
        ...(weakest ? [{ key: 'Weakest link', value: `A statement that ${relationWords[weakest]}` }] : []),
        ...(own && scale ? [{ key: 'Your own answer there', value: answerWords(own, scale) }] : []),
        {
          key: 'From',
          value: (
            <Details
              summary={`${brought.filter(({ stage }) => stage !== null).length} of ${brought.length} statements that lead here`}
            >
              <ul className="govuk-list govuk-list--bullet">
                {brought.map((one) => (
                  <li key={one.from}>
                    {one.statementCode === null
                      ? `${one.from}: asks something else in your version, so it is left out`
                      : `${one.statementCode} ${relationWords[one.relation]}: ${one.stage === null ? 'on no stage' : named(one.stage)}`}
                    {one.note !== null && `. ${one.note}`}
                  </li>
                ))}
              </ul>
            </Details>
          ),
        },
      ]}
    />
  );
}

function rangeWords({ lowest, highest }: ProjectedStatement, named: (stage: string | null) => string): string {
  if (lowest === null) return 'Nothing yet: no statement that leads here is on a stage';
  return lowest === highest ? named(lowest) : `Between ${named(lowest)} and ${named(highest)}`;
}
