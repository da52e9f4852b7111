import cookie from '@fastify/cookie';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyServerOptions } from 'fastify';
import type { Database } from '@waymark/db';
import { apiKeysRoutes } from './features/api-keys/routes.ts';
import { areasRoutes } from './features/areas/routes.ts';
import { assessmentsRoutes } from './features/assessments/routes.ts';
import { besideDataRoutes } from './features/beside-data/routes.ts';
import { comparisonsRoutes } from './features/comparisons/routes.ts';
import { changesRoutes } from './features/changes/routes.ts';
import { councilsRoutes } from './features/councils/routes.ts';
import { crosswalksRoutes } from './features/crosswalks/routes.ts';
import { cohortsRoutes } from './features/cohorts/routes.ts';
import { consentsRoutes } from './features/consents/routes.ts';
import { cyclesRoutes } from './features/cycles/routes.ts';
import { datasetsRoutes } from './features/datasets/routes.ts';
import { docsRoutes } from './features/docs/routes.ts';
import { eventsRoutes } from './features/events/routes.ts';
import { frameworkDraftsRoutes } from './features/framework-drafts/routes.ts';
import { frameworksRoutes } from './features/frameworks/routes.ts';
import { healthRoutes } from './features/health/routes.ts';
import { indicatorsRoutes } from './features/indicators/routes.ts';
import { inspectionsRoutes } from './features/inspections/routes.ts';
import { invitationsRoutes } from './features/invitations/routes.ts';
import { judgementsRoutes } from './features/judgements/routes.ts';
import { localStatementsRoutes } from './features/local-statements/routes.ts';
import { membersRoutes } from './features/members/routes.ts';
import { nationalKeysRoutes } from './features/national-keys/routes.ts';
import { passwordsRoutes } from './features/passwords/routes.ts';
import { peopleRoutes } from './features/people/routes.ts';
import { releasesRoutes } from './features/releases/routes.ts';
import { sessionRoutes } from './features/session/routes.ts';
import { statisticsRoutes } from './features/statistics/routes.ts';
import { submissionsRoutes } from './features/submissions/routes.ts';
import { versionMovesRoutes } from './features/version-moves/routes.ts';
import { accessOf, guardAccess } from './http/access.ts';
import { serveAdminApp } from './http/admin-app.ts';
import { answerWrongMethods } from './http/allow.ts';
import { answersBeforeRouting } from './http/before-routing.ts';
import { describeContract } from './http/contract.ts';
import { handleErrors } from './http/error-handler.ts';
import { Problem } from './http/problems.ts';
import { addNamedSchemas, guardedSerializer, guardStatus } from './http/response-guard.ts';
import { addSecurityHeaders } from './http/security-headers.ts';
import { refuseDisguise, refuseUnstorable, refuseUnstorableParameters } from './http/text.ts';
import { validatorFactory } from './http/validation.ts';

type ValidatorFactory = NonNullable<
  NonNullable<NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']>['buildValidator']
>;

export interface AppDependencies {
  db: Database;
  /** Where people reach the service; decides cookies and links. */
  publicUrl: URL;
  /** Folder of the built admin app, or null to serve the API alone. */
  adminFolder: string | null;
  loggerInstance: FastifyBaseLogger;
  /** Proxies whose X-Forwarded-For is believed, for throttling by address. */
  trustedProxies?: string[];
}

/** The whole service. The server, every test and the contract writer build it here. */
export async function buildApp({ db, publicUrl, adminFolder, loggerInstance, trustedProxies = [] }: AppDependencies) {
  const secure = publicUrl.protocol === 'https:';
  const cookieName = secure ? '__Host-waymark' : 'waymark';
  const cookieOfSessions = { name: cookieName, secure };
  const app = Fastify({
    loggerInstance,
    ...answersBeforeRouting(secure),
    trustProxy: trustedProxies.length > 0 ? trustedProxies : false,
    bodyLimit: 1_048_576,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    return503OnClosing: true,
    genReqId: () => crypto.randomUUID(),
    requestIdHeader: false,
    logController: new LogController({ disableRequestLogging: true }),
    schemaController: {
      compilersFactory: {
        buildValidator: validatorFactory() as unknown as ValidatorFactory, // typed as Ajv's, called with { schema, httpPart }
      },
    },
  }).withTypeProvider<TypeBoxTypeProvider>();
  // Bodies are JSON or nothing.
  app.removeContentTypeParser('text/plain');
  app.setSerializerCompiler(guardedSerializer);
  addSecurityHeaders(app, secure);
  // Hooks of every request are plain functions: a promise for each would cost more than what they do.
  handleErrors(app);
  answerWrongMethods(app);
  await app.register(cookie);
  guardAccess(app, { db, cookieName, publicOrigin: publicUrl.origin });
  app.addHook('preValidation', (request, _reply, done) => {
    // Where there is no operation, that is the answer, whatever was sent.
    if (accessOf(request)) {
      refuseUnstorableParameters(request.params, request.query);
      refuseUnstorable(request.body);
      refuseDisguise(request.routeOptions.schema, request.body, request.query);
    }
    done();
  });
  guardStatus(app);
  addNamedSchemas(app, Problem);
  await describeContract(app, publicUrl);

  // The features, in the order of the contract.
  healthRoutes(app, db);
  areasRoutes(app, db);
  frameworksRoutes(app, db);
  frameworkDraftsRoutes(app);
  cyclesRoutes(app, db);
  cohortsRoutes(app, db);
  consentsRoutes(app);
  assessmentsRoutes(app);
  versionMovesRoutes(app);
  comparisonsRoutes(app);
  crosswalksRoutes(app, db);
  judgementsRoutes(app);
  localStatementsRoutes(app);
  submissionsRoutes(app);
  releasesRoutes(app, db);
  indicatorsRoutes(app, db);
  statisticsRoutes(app, db);
  datasetsRoutes(app, db);
  inspectionsRoutes(app, db);
  changesRoutes(app, db);
  besideDataRoutes(app);
  sessionRoutes(app, db, cookieOfSessions);
  passwordsRoutes(app, db);
  invitationsRoutes(app, db, publicUrl, cookieOfSessions);
  membersRoutes(app, publicUrl);
  apiKeysRoutes(app);
  eventsRoutes(app);
  councilsRoutes(app, publicUrl);
  peopleRoutes(app, publicUrl);
  nationalKeysRoutes(app);
  docsRoutes(app);
  await serveAdminApp(app, adminFolder);
  app.closeRouteTable();
  return app;
}

export type WaymarkApp = Awaited<ReturnType<typeof buildApp>>;
