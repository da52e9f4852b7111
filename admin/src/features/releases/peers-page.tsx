import { useParams } from 'react-router';
import { DataTable } from '../../components/data-table.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { scaleOf, stageLabel, statementTitle, useFrameworkVersion, type FrameworkVersion } from '../../lib/frameworks.ts';
import { usePeers, useRelease, type Peer, type Release } from './api.ts';
import { contextWords } from './peer-words.ts';

/** Areas of like context that chose to be named and judge themselves further on. Their own word, and no verdict. */
export function PeersPage() {
  const council = useCouncil();
  const { releaseId = '' } = useParams();
  const release = useRelease(council.gssCode, releaseId);
  return (
    <Page
      title="Areas to learn from"
      wide
      council={council.name}
      demonstration={release.data?.demonstration ?? council.demonstration}
      back={{ text: 'Back to where we stand', to: `${councilPath(council.gssCode, 'where-we-stand')}?release=${releaseId}` }}
    >
      <Load query={release} thing="the release">
        {(found) => <Peers gssCode={council.gssCode} release={found} />}
      </Load>
    </Page>
  );
}

function Peers({ gssCode, release }: { readonly gssCode: string; readonly release: Release }) {
  const framework = useFrameworkVersion(release.frameworkCode, release.frameworkVersion);
  const peers = usePeers(gssCode, release.id);
  return (
    <Load query={framework} thing="the framework">
      {(version) => (
        <Load query={peers} thing="areas to learn from">
          {(found) => (
            <>
              <Text>
                Areas in your family of similar councils or among your ten statistical neighbours that chose to be named, and
                judge themselves further on than you do. It is their own judgement, not a verdict on them or on you.
              </Text>
              {found.length === 0 && <Text>None so far. Few councils may have chosen to be named, or none is further on.</Text>}
              {found.map((peer) => (
                <PeerTable key={peer.gssCode} peer={peer} version={version} />
              ))}
            </>
          )}
        </Load>
      )}
    </Load>
  );
}

function PeerTable({ peer, version }: { readonly peer: Peer; readonly version: FrameworkVersion }) {
  const rows = version.statements.flatMap((statement) => {
    const found = peer.statements.find(({ statementCode }) => statementCode === statement.code);
    return found ? [{ ...found, statement }] : [];
  });
  const labelOf = (row: (typeof rows)[number], code: string) => {
    const stage = scaleOf(version, row.statement).stages.find((one) => one.code === code);
    return stage ? stageLabel(stage) : code;
  };
  return (
    <section aria-labelledby={`peer-${peer.gssCode}`}>
      <h2 className="govuk-heading-m" id={`peer-${peer.gssCode}`}>
        {peer.name}
      </h2>
      <Text>{contextWords(peer)}</Text>
      {peer.contact ? (
        <p className="govuk-body">
          Whom to ask: {peer.contact.name},{' '}
          <a className="govuk-link" href={`mailto:${peer.contact.email}`}>
            {peer.contact.email}
          </a>
        </p>
      ) : (
        <Text>It has not said whom to ask.</Text>
      )}
      <DataTable
        caption={`Where ${peer.name} judges itself further on than you do`}
        rows={rows}
        rowKey={({ statementCode }) => statementCode}
        columns={[
          { header: 'Statement', cell: ({ statement }) => `${statement.code} ${statementTitle(statement)}` },
          { header: 'You', cell: (row) => labelOf(row, row.ownStage) },
          { header: peer.name, cell: (row) => labelOf(row, row.stage) },
        ]}
      />
    </section>
  );
}
