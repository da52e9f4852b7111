import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const sound = { API_DATABASE_URL: 'postgres://waymark_api@127.0.0.1/waymark' };

describe('the environment', () => {
  it('has working defaults for one machine', () => {
    expect(readConfig(sound)).toMatchObject({ host: '127.0.0.1', port: 3000, trustedProxies: [], namedStatements: true });
    expect(readConfig({ ...sound, PORT: '4000' }).publicUrl.href).toBe('http://127.0.0.1:4000/');
  });

  it('names every fault at once', () => {
    expect(() => readConfig({ PORT: 'many', LOG_LEVEL: 'loud' })).toThrow(
      /API_DATABASE_URL[\s\S]*PORT|PORT[\s\S]*API_DATABASE_URL/i,
    );
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
