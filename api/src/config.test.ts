import { describe, expect, it } from 'vitest';
import { readConfig, readDatabaseUrls, SettingsFault } from './config.ts';

const sound = { API_DATABASE_URL: 'postgres://waymark_api@127.0.0.1/waymark' };

function faultsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof SettingsFault) return error.message.split('\n');
  }
  return [];
}

describe('the environment', () => {
  it('has working defaults for one machine', () => {
    expect(readConfig(sound)).toMatchObject({ host: '127.0.0.1', port: 3000, trustedProxies: [], namedStatements: true });
    expect(readConfig({ ...sound, PORT: '4000' }).publicUrl.href).toBe('http://127.0.0.1:4000/');
  });

  it('names every fault at once, in a sentence that repeats no value', () => {
    const faulty = { API_DATABASE_URL: 'postgres://me:se#cret@host/db', PORT: '65536', LOG_LEVEL: 'loud', POOL_SIZE: '1' };
    const sentences = faultsOf(() => readConfig(faulty));
    expect(sentences.map((sentence) => sentence.split(' ')[0])).toEqual(Object.keys(faulty));
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z_]+ must be .+\.$/);
    expect(sentences.join()).not.toContain('cret');
  });

  it('names what does not go together beside what is wrong by itself', () => {
    expect(faultsOf(() => readConfig({ ...sound, POOL_SIZE: '1', PUBLIC_URL: 'https://waymark.example' }))).toEqual([
      'POOL_SIZE must be a number of connections from 2 to 99.',
      'TRUSTED_PROXIES must be given with https: the addresses of the proxy in front, or none.',
    ]);
  });

  it('wants all three databases or the one that the others are made from', () => {
    const one = { DATABASE_URL: 'postgres://127.0.0.1/waymark' };
    expect(readDatabaseUrls({})).toEqual({});
    expect(readDatabaseUrls(one)).toEqual(one);
    for (const partial of [{ ...one, ...sound }, sound, { ...sound, RELEASE_DATABASE_URL: 'postgres://127.0.0.1/waymark' }])
      expect(faultsOf(() => readDatabaseUrls(partial))).toHaveLength(1);
  });

  it('refuses plain http anywhere but on this machine', () => {
    expect(() => readConfig({ ...sound, PUBLIC_URL: 'http://waymark.example' })).toThrow(/plain http/);
    const proxied = { ...sound, PUBLIC_URL: 'https://waymark.example', TRUSTED_PROXIES: 'none' };
    expect(readConfig(proxied).publicUrl.protocol).toBe('https:');
    expect(readConfig({ ...sound, PUBLIC_URL: 'http://localhost:3000' }).publicUrl.hostname).toBe('localhost');
  });

  it('wants to be told its address before it listens to others', () => {
    expect(() => readConfig({ ...sound, HOST: '0.0.0.0' })).toThrow(/PUBLIC_URL/);
    expect(
      readConfig({ ...sound, HOST: '0.0.0.0', PUBLIC_URL: 'https://waymark.example', TRUSTED_PROXIES: '10.0.0.1' }).host,
    ).toBe('0.0.0.0');
  });

  it('believes only the proxies it is told of', () => {
    expect(readConfig({ ...sound, TRUSTED_PROXIES: '10.0.0.1,10.1.0.0/16' }).trustedProxies).toEqual(['10.0.0.1', '10.1.0.0/16']);
    expect(() => readConfig({ ...sound, TRUSTED_PROXIES: 'anyone' })).toThrow(/TRUSTED_PROXIES/);
    expect(() => readConfig({ ...sound, PUBLIC_URL: 'https://waymark.example' })).toThrow(/TRUSTED_PROXIES/);
  });
});
