/**
 * Failed tries that are let through within the window. What one place may try of one account is little, so that nobody can
 * guess; what all places together may try of it is more, or anyone could keep its owner out from elsewhere.
 */
export const tryLimits = { emailAtAddress: 10, email: 100, address: 100, minutes: 10 } as const;

/**
 * What counts as one place on the network: an IPv4 address, or the /64 of an IPv6 address, since whoever has one
 * address of a /64 has them all.
 */
export function placeOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [start = '', end] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const groups = start === '' ? [] : start.split(':');
  const rest = end === undefined || end === '' ? [] : end.split(':');
  const zeros = end === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  const all = [...groups, ...Array<string>(zeros).fill('0'), ...rest];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
