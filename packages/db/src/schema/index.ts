export * from './assessments.ts';
export * from './councils.ts';
export * from './events.ts';
export * from './frameworks.ts';
export * from './people.ts';
export * from './reference.ts';
export * from './releases.ts';
