import { skipToken, useQuery } from '@tanstack/react-query';
import { answer, api } from './api.ts';

/** Every indicator with an area's place on it. Published once a year, so it is read once a visit. */
export function useAreaStatistics(gssCode: string) {
  return useQuery({
    queryKey: ['statistics', gssCode],
    queryFn: () => answer(api.GET('/v1/areas/{gssCode}/statistics', { params: { path: { gssCode }, query: {} } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The catalogue, theme by theme: as long as its figures are loaded, those that can be compared. */
export function useIndicators() {
  return useQuery({
    queryKey: ['indicators'],
    queryFn: async () => (await answer(api.GET('/v1/indicators'))).items,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** One indicator for all areas and, where one is named, its place among them. Waits while no indicator is chosen. */
export function useComparison(indicatorCode: string | undefined, area: string | undefined) {
  const read = (code: string) => () =>
    answer(
      api.GET('/v1/indicators/{indicatorCode}/comparison', {
        params: { path: { indicatorCode: code }, query: area === undefined ? {} : { area } },
      }),
    );
  return useQuery({
    queryKey: ['comparison', indicatorCode, area],
    queryFn: indicatorCode === undefined ? skipToken : read(indicatorCode),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
