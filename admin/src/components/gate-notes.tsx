import { Link } from 'react-router';
import { stageLabel } from '../lib/frameworks.ts';
import { codeAndTitle, type GateOn, type GatedStatement } from '../lib/gates.ts';
import { Text } from './text-blocks.tsx';

interface CapsProps {
  readonly gates: readonly GateOn[];
  readonly pathTo: (statement: GatedStatement) => string;
}

/** What a statement with a gate caps, said where that statement is answered; nothing for one without. */
export function CapsNote({ gates: [first, ...others], pathTo }: CapsProps) {
  if (!first) return null;
  return (
    <>
      <Text>{`Other statements depend on this one. Until it reaches ${stageLabel(first.minimum)}, these need a reason to stand higher:`}</Text>
      <ul className="govuk-list govuk-list--bullet">
        {[first, ...others].map(({ capped, at }) => (
          <li key={capped.code}>
            <StatementLink statement={capped} pathTo={pathTo} />
            {`, above ${stageLabel(at)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A statement by its code and title, with the way to it. */
export function StatementLink({ statement, pathTo }: { readonly statement: GatedStatement } & Pick<CapsProps, 'pathTo'>) {
  return (
    <Link className="govuk-link" to={pathTo(statement)}>
      {codeAndTitle(statement)}
    </Link>
  );
}
