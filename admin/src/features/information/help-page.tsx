import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { words } from '../../components/words.ts';

export function HelpPage() {
  return (
    <Page title="Help and contact">
      <h2 className="govuk-heading-m">If you answer for a council</h2>
      <Text>Open the assessment from your council’s home page and choose a statement. What you write is saved as you go.</Text>
      <Text>Stuck on a stage? Read the descriptors under each one. “Not known to us” with a reason is better than a guess.</Text>
      <h2 className="govuk-heading-m">If you lead for a council</h2>
      <Text>
        You invite people, start an assessment, check it and sign it off. A signed-off copy is sealed and never changes.
      </Text>
      <h2 className="govuk-heading-m">If you cannot sign in</h2>
      <Text>
        Ask a lead of your council. If nobody there can help, ask the national administrator who set your council up for a new
        link.
      </Text>
      <h2 className="govuk-heading-m" id="figures">
        How published figures are made
      </h2>
      <Text>
        Figures are counted once, from signed-off assessments of councils that agreed to take part, and then never change. Each
        share is given as a range, so that no council’s judgement can be worked out. They are shown only for groups in which at
        least 13 councils are counted.
      </Text>
      <Text>
        <strong>{words.withheld}</strong> {words.withheldMeans}
      </Text>
      <h2 className="govuk-heading-m" id="contact">
        Contact
      </h2>
      <Text>Write to the national administrator who set your council up. This service has no inbox of its own yet.</Text>
      <h2 className="govuk-heading-m" id="sources">
        Sources and licences
      </h2>
      <Text>
        Areas and their codes: Office for National Statistics. Statistical neighbours: Department for Education, Local Authority
        Interactive Tool. Both contain public sector information licensed under the{' '}
        <a className="govuk-link" href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/" rel="license">
          Open Government Licence v3.0
        </a>
        . Each area’s page names its source.
      </Text>
      <Text>Framework content: {words.unofficial} Each edition’s page names its source and licence.</Text>
    </Page>
  );
}
