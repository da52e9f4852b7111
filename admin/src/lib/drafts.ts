import { useQuery, type QueryClient } from '@tanstack/react-query';
import { answer, api, type Schemas } from './api.ts';
import { useFreshQuery } from './fresh-query.ts';

export type Draft = Schemas['FrameworkDraft'];
export type DraftContent = Schemas['FrameworkDraftContent'];
export type DraftPart = Schemas['DraftPart'];
export type PartKind = DraftPart['kind'];
export type DraftCheck = Schemas['DraftCheck'];
export type DraftFault = DraftCheck['faults'][number];
export type PartOf<Kind extends PartKind> = Extract<DraftPart, { kind: Kind }>;

const draftsKey = ['drafts'] as const;
const draftKey = (draftId: string) => [...draftsKey, draftId] as const;
export const contentKey = (draftId: string) => [...draftKey(draftId), 'content'] as const;

/** The paths of a draft's pages. */
export function draftPath(draftId: string, ...rest: readonly string[]): string {
  return ['/manage/drafts', draftId, ...rest].join('/');
}

export function partPath(draftId: string, partId: string, ...rest: readonly string[]): string {
  return draftPath(draftId, 'parts', partId, ...rest);
}

export function useDrafts() {
  return useQuery({
    queryKey: [...draftsKey, 'list'],
    queryFn: async () => (await answer(api.GET('/v1/framework-drafts'))).items,
    staleTime: 0,
  });
}

const onDraft = (draftId: string) => ({ params: { path: { draftId } } });

export function readDraft(draftId: string): Promise<DraftContent> {
  return answer(api.GET('/v1/framework-drafts/{draftId}', onDraft(draftId)));
}

/** A draft whole. Others write in it too, so each page reads it again while it shows what was read before. */
export function useDraft(draftId: string) {
  return useQuery({ queryKey: contentKey(draftId), queryFn: () => readDraft(draftId), staleTime: 0 });
}

/** The same for pages on which people write or decide. */
export function useOpenedDraft(draftId: string) {
  return useFreshQuery(contentKey(draftId), () => readDraft(draftId));
}

export function useDraftCheck(draftId: string) {
  return useQuery({
    queryKey: [...draftKey(draftId), 'check'],
    queryFn: () => answer(api.GET('/v1/framework-drafts/{draftId}/check', onDraft(draftId))),
    staleTime: 0,
  });
}

export function useDraftChanges(draftId: string) {
  return useQuery({
    queryKey: [...draftKey(draftId), 'changes'],
    queryFn: async () => (await answer(api.GET('/v1/framework-drafts/{draftId}/changes', onDraft(draftId)))).changes,
    staleTime: 0,
  });
}

export function useDraftRelations(draftId: string) {
  return useQuery({
    queryKey: [...draftKey(draftId), 'relations'],
    queryFn: async () => (await answer(api.GET('/v1/framework-drafts/{draftId}/relations', onDraft(draftId)))).items,
    staleTime: 0,
  });
}

/** Everything read of drafts is read again: something in one of them changed. */
export function rereadDrafts(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: draftsKey });
}

/** The state of a draft in words. */
export function stateWords({ state, publishedAs }: Draft): string {
  switch (state) {
    case 'editing':
      return 'Being written';
    case 'awaiting_approval':
      return 'Waiting for approval';
    case 'published':
      return `Published as ${publishedAs ?? 'a version'}`;
    case 'discarded':
      return 'Discarded';
  }
}

export function isOpen({ state }: Draft): boolean {
  return state === 'editing' || state === 'awaiting_approval';
}

/** What a page that changed something tells the page it leads to. */
export interface Told {
  readonly told: string;
}

/**
 * Faults in what is written. What the check says of relations is told on their own page, and that nothing is changed yet (it
 * names neither part nor field) is no fault of a draft that was just begun.
 */
export function faultsToMend({ faults }: DraftCheck): DraftFault[] {
  return faults.filter(({ partId, field }) => !field.startsWith('/relations/') && (partId !== null || field !== ''));
}
