import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../lib/api.ts';
import { rereadDrafts } from '../../lib/drafts.ts';

export type Relation = Schemas['DraftRelation'];
export type Decision = Pick<Relation, 'comparable' | 'reason'> & {
  readonly targets: readonly string[];
  readonly relation: Exclude<Relation['relation'], 'same' | 'new'>;
};

export function useDecideRelation(draftId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ lineageId, etag, decision }: { lineageId: string; etag: string; decision: Decision }) =>
      answer(
        api.PUT('/v1/framework-drafts/{draftId}/relations/{lineageId}', {
          params: { path: { draftId, lineageId } },
          headers: { 'If-Match': etag },
          body: { ...decision, targets: decision.targets.filter(Boolean) },
        }),
      ),
    onSuccess: () => rereadDrafts(client),
  });
}

function useOnDraft<Given>(work: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: work, onSuccess: () => rereadDrafts(client) });
}

const at = (draftId: string, etag: string) => ({ params: { path: { draftId } }, headers: { 'If-Match': etag } });

export function useAskForApproval(draftId: string) {
  return useOnDraft(({ etag, releaseNotes }: { etag: string; releaseNotes: string }) =>
    answer(api.POST('/v1/framework-drafts/{draftId}/approval-request', { ...at(draftId, etag), body: { releaseNotes } })),
  );
}

export function useReturnDraft(draftId: string) {
  return useOnDraft(({ etag, comment }: { etag: string; comment: string }) =>
    answer(api.POST('/v1/framework-drafts/{draftId}/return', { ...at(draftId, etag), body: { comment } })),
  );
}

export function usePublishDraft(draftId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (etag: string) => answer(api.POST('/v1/framework-drafts/{draftId}/publish', at(draftId, etag))),
    // There is a new edition, which the lists of frameworks do not have yet.
    onSuccess: () => Promise.all([rereadDrafts(client), client.invalidateQueries({ queryKey: ['frameworks'] })]),
  });
}

export function useDiscardDraft(draftId: string) {
  return useOnDraft((etag: string) => answer(api.DELETE('/v1/framework-drafts/{draftId}', at(draftId, etag))));
}
