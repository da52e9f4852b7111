import { useSearchParams } from 'react-router';
import { Choice } from '../../components/choice.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import type { SelectOption } from '../../components/select.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { statementsByTheme, useFrameworkVersion } from '../../lib/frameworks.ts';
import { useReleases, type ReleaseSummary } from '../../lib/releases.ts';
import { useIndicators, useComparison } from '../../lib/statistics.ts';
import { embedKinds, embedPath, snippetOf, type EmbedKind } from './snippet.ts';

/** What to paste into a page of another site. Only what everybody may read can be shown there. */
export function EmbedsPage() {
  const [search] = useSearchParams();
  const kind = embedKinds.find(({ value }) => value === search.get('figure'))?.value ?? 'strip';
  return (
    <Page title="Show figures on your own site" crumbs={[{ text: 'National picture', to: '/national' }]}>
      <Text>
        A figure in a frame shows published statistics and public releases, as this service shows them to everybody. It sets no
        cookie and reads none, so your page needs no notice for it.
      </Text>
      <Choice name="figure" label="What to show" options={embedKinds} value={kind} />
      {kind === 'picture' ? <ReleaseChoice /> : <IndicatorChoice kind={kind} />}
    </Page>
  );
}

function ReleaseChoice() {
  const query = useReleases(null);
  return (
    <Load query={query} thing="the releases">
      {(releases) => {
        const release = releases.find(({ isPublic, state }) => isPublic && state === 'published');
        return release ? <ThemeChoice release={release} /> : <Text>No release is public yet.</Text>;
      }}
    </Load>
  );
}

function ThemeChoice({ release }: { readonly release: ReleaseSummary }) {
  const [search] = useSearchParams();
  const framework = useFrameworkVersion(release.frameworkCode, release.frameworkVersion);
  return (
    <Load query={framework} thing="the framework">
      {(version) => {
        const options = statementsByTheme(version).map(({ theme: { code, title } }) => ({
          value: code,
          text: `${code} ${title}`,
        }));
        const theme = chosenOf(options, search.get('theme'));
        return (
          <>
            <Choice name="theme" label="Theme" options={options} value={theme.value} />
            <Snippet
              path={embedPath('picture', { release: release.id, theme: theme.value, indicator: '', area: '' })}
              title={`Waymark: ${theme.text}`}
            />
          </>
        );
      }}
    </Load>
  );
}

function IndicatorChoice({ kind }: { readonly kind: EmbedKind }) {
  const [search] = useSearchParams();
  const indicators = useIndicators();
  const options = (indicators.data ?? []).map(({ code, title }) => ({ value: code, text: title }));
  const indicator = chosenOf(options, search.get('indicator'));
  const comparison = useComparison(options.length > 0 ? indicator.value : undefined, undefined);
  return (
    <Load query={indicators} thing="the indicators">
      {() =>
        options.length === 0 ? (
          <Text>No official statistics are loaded yet.</Text>
        ) : (
          <Load query={comparison} thing="the areas">
            {({ areas }) => {
              const places = areas
                .map(({ gssCode, name }) => ({ value: gssCode, text: name }))
                .toSorted((one, other) => one.text.localeCompare(other.text));
              const area = chosenOf(places, search.get('area'));
              return (
                <>
                  <Choice name="indicator" label="Indicator" options={options} value={indicator.value} />
                  <Choice name="area" label={kind === 'map' ? 'Area to mark' : 'Area'} options={places} value={area.value} />
                  <Snippet
                    path={embedPath(kind, { release: '', theme: '', indicator: indicator.value, area: area.value })}
                    title={`Waymark: ${indicator.text}, ${area.text}`}
                  />
                </>
              );
            }}
          </Load>
        )
      }
    </Load>
  );
}

function chosenOf(options: readonly SelectOption[], value: string | null): SelectOption {
  return options.find((one) => one.value === value) ?? options[0] ?? { value: '', text: '' };
}

function Snippet({ path, title }: { readonly path: string; readonly title: string }) {
  const snippet = snippetOf(`${window.location.origin}${path}`, title);
  return (
    <section aria-labelledby="snippet">
      <h2 className="govuk-heading-m" id="snippet">
        Paste this into your page
      </h2>
      <p className="govuk-body wm-mono">{snippet}</p>
      <CopyButton text={snippet}>Copy the code</CopyButton>
      <p className="govuk-body">
        <a className="govuk-link" href={path} target="_blank" rel="noopener">
          See the figure by itself (opens in a new tab)
        </a>
      </p>
      <Text>Keep the title: it tells people who use a screen reader what the frame holds.</Text>
    </section>
  );
}
