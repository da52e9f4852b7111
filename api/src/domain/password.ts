/** Characters of a password that is chosen now. No rules about kinds of characters: length is what counts. */
export const passwordLength = { min: 12, max: 128 } as const;

/** What the commonest passwords are made of. With digits and signs around it, such a word is still the first thing tried. */
const commonWords = new Set([
  ...['password', 'passwort', 'passphrase', 'passcode', 'welcome', 'letmein', 'iloveyou', 'changeme', 'administrator', 'admin'],
  ...[
    'qwerty',
    'qwertyuiop',
    'qwertyuiopasdfghjkl',
    'asdfghjkl',
    'zxcvbnm',
    'qazwsx',
    'qazwsxedc',
    'abc',
    'abcd',
    'abcdef',
    'abcdefgh',
  ],
  ...[
    'abcdefghijkl',
    'abcdefghijklm',
    'abcdefghijklmnop',
    'abcdefghijklmnopqrstuvwxyz',
    'monkey',
    'dragon',
    'sunshine',
    'princess',
  ],
  ...['football', 'liverpool', 'arsenal', 'chelsea', 'manchesterunited', 'charlie', 'superman', 'batman', 'trustno', 'starwars'],
  ...['england', 'london', 'council', 'education', 'school', 'summer', 'winter', 'spring', 'autumn', 'january', 'september'],
  ...['thisisapassword', 'mypassword', 'correcthorsebatterystaple', 'letmeinnow', 'secret', 'test', 'default', 'guest', 'login'],
]);

/** Shorter words of a name would refuse too much that has nothing to do with it. */
const shortestPersonalWord = 4;

/** Whose password it is to be. */
export interface PasswordOwner {
  email: string;
  name: string;
}

/** Why a password may not be chosen, in words for the person who chose it, or null. */
export function whyNotPassword(password: string, owner: PasswordOwner): string | null {
  const length = [...password].length;
  if (length < passwordLength.min) return `must have at least ${passwordLength.min} characters`;
  if (length > passwordLength.max) return `must have at most ${passwordLength.max} characters`;
  const folded = fold(password);
  if (folded.includes('waymark')) return 'must not contain the name of this service';
  if (personalWords(owner).some((word) => folded.includes(word))) return 'must not contain your name or your email address';
  if (isRepeated(folded)) return 'must not be one short piece again and again';
  if (isCommon(password)) return 'is one of the passwords that are tried first';
  return null;
}

/** Lower case, and the usual signs in place of letters as the letters they stand for. */
function fold(text: string): string {
  const letters: Record<string, string> = { '@': 'a', $: 's', '0': 'o', '3': 'e' };
  return text.toLowerCase().replace(/[@$03]/g, (sign) => letters[sign] ?? sign);
}

function personalWords({ email, name }: PasswordOwner): string[] {
  const [mailbox = ''] = email.split('@');
  const words = [email, mailbox, ...name.split(/[\s'’.-]+/)].map(fold);
  return words.filter((word) => word.length >= shortestPersonalWord);
}

/** Made of one piece of at most four characters. */
function isRepeated(text: string): boolean {
  return [1, 2, 3, 4].some(
    (size) =>
      text ===
      text
        .slice(0, size)
        .repeat(Math.ceil(text.length / size))
        .slice(0, text.length),
  );
}

/** A common word, once or twice, with digits and signs around it; or digits alone. */
function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  if (/^\d+$/.test(lower)) return true;
  // The ends come off before folding, which would make letters of zeros and threes there.
  const core = fold(lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')).replace(/[^\p{L}]/gu, '');
  const half = core.slice(0, core.length / 2);
  return commonWords.has(core) || (half + half === core && commonWords.has(half));
}
