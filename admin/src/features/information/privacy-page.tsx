import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { words } from '../../components/words.ts';

export function PrivacyPage() {
  return (
    <Page title="Privacy">
      <h2 className="govuk-heading-m">What Waymark keeps about you</h2>
      <Text>
        Your name, your email address, a form of your password that cannot be read back, and which councils you act for.
      </Text>
      <Text>
        Each change you make is recorded with your name and the time, in your council’s record of events. Your council can read
        that record. It is not changed or deleted.
      </Text>
      <h2 className="govuk-heading-m">What councils write</h2>
      <Text>
        Judgements are read by people of that council. National people of this service do not see them. Do not write anything that
        names a child, a parent or a patient.
      </Text>
      <h2 className="govuk-heading-m">What a national administrator could do</h2>
      <Text>
        A national administrator can make a link with which you choose a new password. Whoever opens that link acts as you from
        then on and reads what you may read, whoever they are. That the link was made, and that it was used, is recorded in your
        council’s record of events, where your council sees it. Ask about any link that you cannot explain.
      </Text>
      <h2 className="govuk-heading-m">Taking part in published figures</h2>
      <Text>{words.takingPart}</Text>
      <Text>Being named cannot be chosen yet, so no council is named.</Text>
      <h2 className="govuk-heading-m">Who holds it</h2>
      <Text>
        The organisation that runs this installation of Waymark. Ask the national administrator who set your council up.
      </Text>
    </Page>
  );
}
