import { FrameworkChanges } from '../../components/framework-changes.tsx';
import { Details, Text } from '../../components/text-blocks.tsx';
import type { FrameworkVersion } from '../../lib/frameworks.ts';
import { useFrameworkChanges } from './api.ts';

/** What this edition changed, in its writers' words and change by change. The first edition changed nothing. */
export function WhatChanged({ version: { frameworkCode, version, releaseNotes } }: { readonly version: FrameworkVersion }) {
  const { data } = useFrameworkChanges(frameworkCode, version);
  if (!data || data.from === null) {
    return releaseNotes !== null && <Notes>{releaseNotes}</Notes>;
  }
  return (
    <section aria-labelledby="what-changed">
      <h2 className="govuk-heading-m" id="what-changed">
        What changed since {data.from}
      </h2>
      {releaseNotes === null ? (
        <Text>No release notes were written.</Text>
      ) : (
        <p className="govuk-body wm-pre-line">{releaseNotes}</p>
      )}
      <Details summary="See each change">
        <FrameworkChanges changes={data.changes} headingLevel={3} />
      </Details>
    </section>
  );
}

function Notes({ children }: { readonly children: string }) {
  return (
    <section aria-labelledby="release-notes">
      <h2 className="govuk-heading-m" id="release-notes">
        Release notes
      </h2>
      <p className="govuk-body wm-pre-line">{children}</p>
    </section>
  );
}
