import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, forCouncil, type Schemas } from '../../lib/api.ts';
import { releasesKey } from '../../lib/releases.ts';

export type Consent = Schemas['Consent'];
export type Tier = Consent['tier'];

interface Place {
  readonly gssCode: string;
  readonly frameworkCode: string;
  readonly cycleCode: string;
}

const keyOf = ({ gssCode, frameworkCode, cycleCode }: Place) => ['consents', gssCode, frameworkCode, cycleCode] as const;

function request({ gssCode, frameworkCode, cycleCode }: Place) {
  return { params: { path: { frameworkCode, cycleCode } }, headers: forCouncil(gssCode) };
}

export function useConsent(place: Place) {
  return useQuery({
    queryKey: keyOf(place),
    queryFn: () => answer(api.GET('/v1/consents/{frameworkCode}/{cycleCode}', request(place))),
  });
}

export function useChoose(place: Place) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ etag, ...body }: Pick<Consent, 'tier' | 'contact' | 'etag'>) => {
      const { params, headers } = request(place);
      return answer(
        api.PUT('/v1/consents/{frameworkCode}/{cycleCode}', { params, headers: { ...headers, 'If-Match': etag }, body }),
      );
    },
    onSuccess: async (chosen) => {
      client.setQueryData(keyOf(place), chosen);
      await client.invalidateQueries({ queryKey: releasesKey });
    },
  });
}
