import { v7 } from 'uuid';
import { contract, type Route } from './contract.ts';
import { anonymous, type Question, type Someone, type TestCouncil, type World } from './world.ts';

/** A request that fits its operation's description, made from the contract's own examples. */
export interface ExampleRequest extends Question {
  method: string;
  path: string;
}

/** Ids that exist in no database. A test that needs one that does hands it in. */
const invented: Record<string, string> = {
  assessmentId: v7(),
  apiKeyId: v7(),
  personId: v7(),
  releaseId: v7(),
  statementCode: 'A1',
  revision: '1',
  role: 'analyst',
  // An area that no test makes a council, so that nobody is suspended by an example.
  gssCode: 'E10000034',
  frameworkCode: 'effective-local-send-system',
  version: '1.0.0',
  crosswalkCode: 'effective-local-send-system-to-area-inspection',
  draftId: v7(),
  partId: v7(),
  lineageId: v7(),
  moveId: v7(),
  localStatementId: v7(),
  cycleCode: '2026-27',
  indicatorCode: 'no-such-indicator',
  datasetCode: 'no-such-dataset',
};

/** What an operation needs in its query, made from the same values as its path. */
export const neededQueries: Record<string, (values: Record<string, string>) => string> = {
  listPeople: () => '?email=nobody%40people.example',
  previewVersionMove: () => '?to=2.0.0',
  // An assessment can be set beside itself.
  compareAssessments: ({ assessmentId = '' }) => `?with=${assessmentId}`,
  getReleaseFile: () => '?format=csv',
  getFrameworkFile: () => '?format=json',
  getFrameworkDraftFile: () => '?format=json',
  getAreaStatisticsFile: () => '?format=csv',
  getIndicatorComparisonFile: () => '?format=csv',
  getIndicatorFile: () => '?format=csv',
};

/** @param values path parameters by name, in place of the invented ones */
export function exampleRequest(route: Route, values: Record<string, string> = {}): ExampleRequest {
  const path = route.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = values[name] ?? invented[name];
    if (value === undefined) throw new Error(`no value for ${name} of ${route.path}`);
    return value;
  });
  const body = exampleBody(route);
  const headers = hasHeader(route, 'If-Match') ? { 'if-match': '"0"' } : {};
  const query = neededQueries[route.operation.operationId]?.({ ...invented, ...values }) ?? '';
  return { method: route.method, path: `${path}${query}`, headers, ...(body !== undefined && { body }) };
}

export function hasHeader({ operation }: Route, name: string): boolean {
  return (operation.parameters ?? []).some((parameter) => parameter.in === 'header' && parameter.name === name);
}

/** The example of an operation's body: its own, or its schema's. A copy, so that a test may spoil it. */
export function exampleBody({ operation }: Route): Record<string, unknown> | undefined {
  const content = operation.requestBody?.content['application/json'];
  if (!content) return undefined;
  const { schema } = resolved(content.schema);
  // Each body of ours is an object; the contract suite validates the examples.
  const example = content.example ?? schema.examples?.[0];
  return structuredClone(example) as Record<string, unknown>;
}

interface Shape {
  type?: string | string[];
  examples?: unknown[];
  required?: string[];
  properties?: Record<string, Shape>;
  items?: Shape;
  enum?: unknown[];
  anyOf?: Shape[];
  $ref?: string;
}

/** A schema of the contract with its outermost reference followed. */
export function resolved(schema: object): { schema: Shape } {
  const reference = (schema as Shape).$ref;
  const named = reference ? contract.components.schemas[reference.slice(reference.lastIndexOf('/') + 1)] : schema;
  // The keywords above are all that is read of it.
  return { schema: named as Shape };
}

/** Somebody new who may use the operation, so that what they do touches nobody else. */
export async function somebodyFor(world: World, { operation }: Route, council: TestCouncil): Promise<Someone> {
  const { realm, roles } = operation['x-access'];
  switch (realm) {
    case 'public':
    case 'optional':
      return anonymous;
    case 'person':
      return world.newMember(council, 'viewer');
    case 'council':
      return world.newMember(council, roles.includes('lead') ? 'lead' : 'viewer');
    case 'national':
      // The roles of a national operation are national ones; the contract has them as text.
      return world.newNational(roles[0] as 'administrator');
  }
}
