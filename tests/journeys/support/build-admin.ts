import { buildAdminApp } from '@waymark/local/admin-app';

/** The journeys see the admin app as it is now: built, where something it is made of changed. */
export default async function setup(): Promise<void> {
  await buildAdminApp();
}
