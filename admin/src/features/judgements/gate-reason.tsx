import { useState } from 'react';
import { StatementLink } from '../../components/gate-notes.tsx';
import { InsetText, Text } from '../../components/text-blocks.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { standingWords, untilWords, type GateOn, type GatedStatement } from '../../lib/gates.ts';
import type { Answer } from '../../lib/judgements.ts';

/** A gate that holds this statement, and what its own statement stands at. */
export interface Holding {
  readonly gate: GateOn;
  readonly answer: Answer;
}

interface GateReasonProps {
  /** The gates that ask for a reason; null: not known yet. */
  readonly holding: readonly Holding[] | null;
  readonly value: string;
  readonly error: string | undefined;
  readonly pathTo: (statement: GatedStatement) => string;
  readonly onChange: (reason: string) => void;
  readonly onLeave: () => void;
}

/** Why a stage stands that a gate does not let through as it is. A reason once written stays until a person takes it out. */
export function GateReason({ holding, value, error, pathTo, onChange, onLeave }: GateReasonProps) {
  // The field does not go away under the hands of whoever empties it.
  const [writing, setWriting] = useState(false);
  const isNeeded = holding !== null && holding.length > 0;
  const isNeedless = holding !== null && holding.length === 0;
  return (
    <>
      <div aria-live="polite">
        {isNeeded && (
          <InsetText>
            {holding.map(({ gate, answer }) => (
              <Text key={gate.by.code}>
                <StatementLink statement={gate.by} pathTo={pathTo} />
                {` ${standingWords(gate.byScale, answer)}. ${untilWords(gate, 'this statement')}`}
              </Text>
            ))}
          </InsetText>
        )}
      </div>
      {(isNeeded || writing || value !== '') && (
        <Textarea
          id="gateReason"
          label="Record why a higher stage still stands"
          labelClass="govuk-label--s"
          hint={
            isNeedless &&
            'No statement holds this one back now, so it needs no reason. You can keep what is written here or take it out.'
          }
          rows={3}
          value={value}
          error={error}
          onChange={(reason) => {
            setWriting(true);
            onChange(reason);
          }}
          onBlur={() => {
            setWriting(false);
            onLeave();
          }}
        />
      )}
    </>
  );
}
