import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';

export function AccessibilityPage() {
  return (
    <Page title="Accessibility statement">
      <Text>This statement is about the pages of Waymark: everything at this address, except the API documentation.</Text>
      <h2 className="govuk-heading-m">How to use it</h2>
      <Text>You should be able to:</Text>
      <ul className="govuk-list govuk-list--bullet">
        <li>zoom in to 400% without text running off the screen</li>
        <li>reach and use everything by keyboard alone</li>
        <li>read every figure as a sentence and as a table, without its picture</li>
        <li>change colours and contrast in your browser or device</li>
      </ul>
      <h2 className="govuk-heading-m">How accessible it is</h2>
      <Text>
        We aim for the Web Content Accessibility Guidelines version 2.2, level AA. We do not claim that we meet it: nobody outside
        the project has audited Waymark yet, and it has not been tried with people who use assistive technology every day.
      </Text>
      <h2 className="govuk-heading-m">How it is tested</h2>
      <Text>
        Each page is checked automatically with axe in a real browser, at a wide window and at 320 pixels, whenever the software
        changes. The main journey is also made by keyboard alone. It has not been tried yet with NVDA, JAWS, VoiceOver, TalkBack
        or Dragon.
      </Text>
      <h2 className="govuk-heading-m">Other formats, and reporting a problem</h2>
      <Text>
        Every sealed copy can be downloaded as data, and published figures as CSV. If you need something in another form, or find
        a problem, write to the national administrator who set your council up.
      </Text>
      <h2 className="govuk-heading-m">Enforcement</h2>
      <Text>
        The Equality and Human Rights Commission enforces the accessibility regulations for public sector bodies. If you are not
        happy with the answer to your complaint, contact the{' '}
        <a className="govuk-link" href="https://www.equalityadvisoryservice.com/">
          Equality Advisory and Support Service
        </a>
        .
      </Text>
    </Page>
  );
}
