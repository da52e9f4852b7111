import { drawn, numberWords } from './published.ts';
import type { TrendData } from './trend-geometry.ts';

/** "Hartlepool went from 61% in 2023 to 62.3% in 2024; England from 50.3% to 46.4%." Within the latest method alone. */
export function trendSentence({ measure, name, parts }: TrendData): string {
  const latest = parts.at(-1);
  const rows = (latest?.rows ?? []).filter(({ own }) => drawn(own) !== null);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return `${name} has no figure by the present method.`;
  const say = (value: number | null) => (value === null ? 'no figure' : numberWords(value, measure));
  const method = parts.length > 1 ? ' by the present method' : '';
  if (first === last) return `${name} has one figure${method}: ${say(drawn(first.own))} in ${first.period}.`;
  const [then, now] = [drawn(first.england), drawn(last.england)];
  const england = then === null && now === null ? '' : `; England from ${say(then)} to ${say(now)}`;
  return `${name} went from ${say(drawn(first.own))} in ${first.period} to ${say(drawn(last.own))} in ${last.period}${method}${england}.`;
}

/** "New method from 2024. Earlier figures cannot be compared." */
export function breakSentence(firstPeriod: string, note: string | null): string {
  return `New method from ${firstPeriod}. Earlier figures cannot be compared.${note === null ? '' : ` ${note}`}`;
}
