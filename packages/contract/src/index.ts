import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './openapi.gen.ts';

export type * from './openapi.gen.ts';

export interface WaymarkClientOptions {
  /** Where the service is, without `/v1`; '' for the page's own origin. */
  baseUrl: string;
  /** GSS code of the council that requests act for; may be left out by API keys and by a person with one council. */
  council?: string;
  /** An API key, for programs; a browser has its session. */
  apiKey?: string;
  /** Sends and keeps no cookie, whoever is signed in: for what everybody may read. */
  anonymous?: boolean;
}

export type WaymarkClient = Client<paths>;

/** The whole API, typed by its contract. Answers are `{ data }` or `{ error }`, which is a problem document. */
export function createWaymarkClient({ baseUrl, council, apiKey, anonymous = false }: WaymarkClientOptions): WaymarkClient {
  return createClient<paths>({
    baseUrl,
    ...(anonymous && { credentials: 'omit' }),
    headers: {
      ...(council !== undefined && { 'Waymark-Council': council }),
      ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
    },
  });
}
