import Type from 'typebox';
import { oneLine } from '../http/text.ts';

/** An email address that is sent to us. Case does not matter; it is kept in lower case. */
export const Email = Type.String({ format: 'email', maxLength: 254, ...oneLine, description: 'Case does not matter' });

/** A person's name. */
export const Name = Type.String({
  minLength: 1,
  maxLength: 100,
  pattern: '\\S',
  ...oneLine,
  description: 'Without invisible characters',
});
