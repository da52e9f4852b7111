import { useState } from 'react';
import { useParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { faultAt, type Fault } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Radios } from '../../components/radios.tsx';
import { InsetText, Text } from '../../components/text-blocks.tsx';
import { words } from '../../components/words.ts';
import type { SealInfo } from '../../lib/assessments.ts';
import { useCouncil } from '../../lib/council.ts';
import { problemCode } from '../../lib/problem.ts';
import { useSignOff } from './api.ts';
import { inGroups } from './sha256.ts';

interface SignOffFormProps {
  /** What the lead read: the only content that this signature can seal. */
  readonly contentHash: string;
  readonly faults: readonly Fault[];
  readonly onFaults: (faults: readonly Fault[]) => void;
  readonly onSigned: (seal: SealInfo) => void;
}

const changes = ['precondition.failed', 'assessment.incomplete', 'assessment.held-back'];
const signed = 'This has been signed, or is no longer open for answers. Look at the assessment to see how it stands.';
const changed = 'This has changed since you opened it. Nothing was signed. Check it again.';

export function SignOffForm({ contentHash, faults, onFaults, onSigned }: SignOffFormProps) {
  const council = useCouncil();
  const { id = '' } = useParams();
  const signOff = useSignOff(council.gssCode, id);
  const [contribute, setContribute] = useState<string | null>(null);
  const [declared, setDeclared] = useState<readonly string[]>([]);

  const sign = async () => {
    const found: Fault[] = [
      ...(contribute === null ? [{ field: 'contribute', message: 'Choose whether to take part' }] : []),
      ...(declared.length === 0 ? [{ field: 'declare', message: 'Say that you have read it and sign it' }] : []),
    ];
    onFaults(found);
    if (found.length > 0 || signOff.isPending) return;
    try {
      onSigned(await signOff.mutateAsync({ contentHash, contribute: contribute === 'yes' }));
    } catch (error) {
      const code = problemCode(error);
      const refused = code !== null && changes.includes(code) ? changed : words.serviceDown;
      onFaults([{ field: null, message: code === 'assessment.state' ? signed : refused }]);
    }
  };

  return (
    <Form onSubmit={() => void sign()}>
      <InsetText>
        What you sign has the fingerprint <strong className="wm-mono">{inGroups(contentHash.slice(0, 16))} …</strong> (first 16 of
        64).
      </InsetText>
      <Radios
        id="contribute"
        legend="Do you want this self-evaluation to be counted in national figures?"
        hint={words.takingPart}
        error={faultAt(faults, 'contribute')}
        items={[
          { value: 'no', label: 'No' },
          { value: 'yes', label: 'Yes, take part' },
        ]}
        value={contribute}
        onChange={setContribute}
      />
      <Checkboxes
        id="declare"
        legend="Your signature"
        error={faultAt(faults, 'declare')}
        items={[{ value: 'yes', label: `I have read this self-evaluation and sign it for ${council.name}.` }]}
        values={declared}
        onChange={setDeclared}
      />
      <Button busy={signOff.isPending}>Sign this self-evaluation</Button>
      <Text>
        Your signature holds for exactly this text. If anything changes before you sign, nothing is signed and you are asked
        again.
      </Text>
    </Form>
  );
}
