import { useSearchParams } from 'react-router';
import { Choice } from '../../components/choice.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { InsetText, SuccessBanner, Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { words } from '../../components/words.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { useCycles } from '../../lib/cycles.ts';
import { useFrameworks } from '../../lib/frameworks.ts';
import { useChoose, useConsent } from './api.ts';
import { ConsentForm } from './consent-form.tsx';
import { frozenWords, tierWords } from './consent-words.ts';

/** What the council's judgements may be used for, for one framework and period. */
export function ConsentPage() {
  const council = useCouncil();
  const frameworks = useFrameworks();
  const cycles = useCycles();
  return (
    <Page
      title="What your judgements are used for"
      council={council.name}
      demonstration={council.demonstration}
      crumbs={[
        { text: council.name, to: councilPath(council.gssCode) },
        { text: 'Where we stand', to: councilPath(council.gssCode, 'where-we-stand') },
      ]}
    >
      <Load query={frameworks} thing="the frameworks">
        {(found) => (
          <Load query={cycles} thing="the periods">
            {(periods) => (
              <Chosen
                frameworks={found.map(({ code, title }) => ({ value: code, text: title }))}
                cycles={periods.map(({ code, title }) => ({ value: code, text: title }))}
              />
            )}
          </Load>
        )}
      </Load>
    </Page>
  );
}

interface ChosenProps {
  readonly frameworks: readonly { value: string; text: string }[];
  readonly cycles: readonly { value: string; text: string }[];
}

function Chosen({ frameworks, cycles }: ChosenProps) {
  const council = useCouncil();
  const [search] = useSearchParams();
  const frameworkCode = search.get('framework') ?? frameworks[0]?.value ?? '';
  const cycleCode = search.get('cycle') ?? cycles[0]?.value ?? '';
  const place = { gssCode: council.gssCode, frameworkCode, cycleCode };
  const consent = useConsent(place);
  const choose = useChoose(place);
  const form = useSubmit((problem) =>
    problem.code === 'consent.frozen'
      ? [{ field: 'tier', message: 'The release of this period was frozen meanwhile. Open the page again.' }]
      : null,
  );
  return (
    <>
      {choose.isSuccess && <SuccessBanner>Your choice is saved.</SuccessBanner>}
      <Choice name="framework" label="Framework" options={frameworks} value={frameworkCode} />
      <Choice name="cycle" label="Period" options={cycles} value={cycleCode} />
      <Load query={consent} thing="your choice">
        {(chosen) => {
          const frozen = frozenWords(chosen);
          return (
            <>
              <Text>{words.takingPart}</Text>
              {frozen !== null && <InsetText>{frozen}</InsetText>}
              {council.role === 'lead' ? (
                <ConsentForm key={chosen.etag} consent={chosen} {...form} choose={(choice) => choose.mutateAsync(choice)} />
              ) : (
                <Text>{`Your council chose: ${tierWords(chosen.tier)}. A lead can change it.`}</Text>
              )}
            </>
          );
        }}
      </Load>
    </>
  );
}
