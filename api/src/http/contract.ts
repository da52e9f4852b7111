import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';

/** Makes /openapi.json from the routes' own schemas. */
export async function describeContract(app: FastifyInstance, publicUrl: URL): Promise<void> {
  const cookie = publicUrl.protocol === 'https:' ? '__Host-waymark' : 'waymark';
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Waymark',
        version: '0.1.0',
        summary: 'Self-evaluation of local SEND systems, and benchmarks that betray no council',
        description:
          'Frameworks, assessments and benchmarks for the 153 local areas of England. Each council is closed to every other. ' +
          'Faults are problem documents (RFC 9457); changes carry If-Match; creating POSTs may carry an Idempotency-Key.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'This service' }],
      tags: [
        { name: 'Health', description: 'Whether the service runs' },
        { name: 'Areas', description: 'The 153 local areas and their statistical neighbours' },
        { name: 'Frameworks', description: 'Published self-evaluation tools' },
        { name: 'Framework drafts', description: 'Writing the next edition of a framework' },
        { name: 'Cycles', description: 'National rounds' },
        { name: 'Assessments', description: "A council's self-evaluation" },
        { name: 'Judgements', description: 'What the partnership agrees, statement by statement' },
        { name: 'Local statements', description: 'What one council asks itself besides; never counted in a release' },
        { name: 'Submissions', description: 'Sealed copies' },
        { name: 'Benchmarks', description: 'Frozen releases, in wide bands' },
        {
          name: 'Official statistics',
          description: 'Published figures of all areas, side by side; never from a self-evaluation',
        },
        { name: 'Session', description: 'Signing in and out' },
        { name: 'Members', description: 'Who acts for a council' },
        { name: 'API keys', description: 'Access for programs' },
        { name: 'Events', description: 'What was changed, by whom' },
        { name: 'National', description: 'Councils, national roles and keys' },
      ],
      components: {
        securitySchemes: {
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: cookie,
            description:
              `The cookie \`${cookie}\`, which \`POST /v1/session\` sets for an email address and a password. Send it with each request; ` +
              'whoever belongs to several councils names one in `Waymark-Council`.',
          },
          apiKey: {
            type: 'http',
            scheme: 'bearer',
            description:
              'An API key, as `Authorization: Bearer wmk_…`. A lead makes them; each operation names the scope it needs, or takes none.',
          },
        },
      },
    },
    refResolver: {
      // Component names are the schemas' own $id.
      buildLocalReference: (json, _baseUri, _fragment, index) => (typeof json.$id === 'string' ? json.$id : `def-${index}`),
    },
  });
}
