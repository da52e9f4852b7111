import path from 'node:path';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '../../..');

/** What lasts on this machine: cluster, passwords, demonstration accounts. Not in git. */
export const dataFolder = path.resolve(root, process.env['WAYMARK_DATA_FOLDER'] ?? '.data');

export const inRoot = (...parts: string[]) => path.join(root, ...parts);
export const inData = (...parts: string[]) => path.join(dataFolder, ...parts);
