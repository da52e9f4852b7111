import { useCallback } from 'react';
import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answer, api, done, newIdempotencyKey, type Schemas } from '../../lib/api.ts';
import { partsWith } from '../../lib/draft-tree.ts';
import { contentKey, readDraft, rereadDrafts, type DraftContent, type DraftPart, type PartKind } from '../../lib/drafts.ts';

export type PartBody = Schemas['DraftPartBody'];
export type Content = DraftPart['content'];

/** Content that belongs to this kind: the contract pairs them, and whoever calls holds such a pair. */
export function bodyOf(kind: PartKind, content: Content): PartBody {
  return { kind, content } as PartBody;
}

export function useBeginDraft() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { frameworkCode: string; title?: string }) =>
      answer(api.POST('/v1/framework-drafts', { headers: newIdempotencyKey(), body })),
    onSuccess: () => rereadDrafts(client),
  });
}

export interface NewPart {
  readonly parentId: string | null;
  readonly part: PartBody;
}

export function useAddPart(draftId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ parentId, part }: NewPart) =>
      answer(
        api.POST('/v1/framework-drafts/{draftId}/parts', {
          params: { path: { draftId } },
          headers: newIdempotencyKey(),
          body: { parentId, beforeId: null, part },
        }),
      ),
    onSuccess: () => rereadDrafts(client),
  });
}

const partUrl = '/v1/framework-drafts/{draftId}/parts/{partId}' as const;

/** Puts what was saved where pages read it, so that an outline beside the form shows it at once. */
export function useSavePart(draftId: string, partId: string, kind: PartKind) {
  const client = useQueryClient();
  return useCallback(
    async (content: Content, etag: string): Promise<DraftPart> => {
      const saved = await answer(
        api.PUT(partUrl, {
          params: { path: { draftId, partId } },
          headers: { 'If-Match': etag },
          body: bodyOf(kind, content),
        }),
      );
      client.setQueryData<DraftContent>(
        contentKey(draftId),
        (held) => held && { ...held, parts: held.parts.map((part) => (part.id === partId ? saved : part)) },
      );
      rereadAround(client);
      return saved;
    },
    [client, draftId, partId, kind],
  );
}

/** Everything read of drafts is read again, but for what stands in them: a page has put there what it did. */
function rereadAround(client: QueryClient): void {
  void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'drafts' && queryKey[2] !== 'content' });
}

export interface Place {
  readonly partId: string;
  readonly parentId: string | null;
  readonly beforeId: string | null;
}

export function useMovePart(draftId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ partId, parentId, beforeId }: Place) =>
      answer(api.POST(`${partUrl}/move`, { params: { path: { draftId, partId } }, body: { parentId, beforeId } })),
    // The move is told once the outline shows it; reading a large draft again would hold the page up.
    onSuccess: (moved, { beforeId }) => {
      client.setQueryData<DraftContent>(
        contentKey(draftId),
        (held) => held && { ...held, parts: partsWith(held.parts, moved, beforeId) },
      );
      rereadAround(client);
    },
  });
}

export function useTakeOut(draftId: string, partId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (etag: string) =>
      done(api.DELETE(partUrl, { params: { path: { draftId, partId } }, headers: { 'If-Match': etag } })),
    onSuccess: () => rereadDrafts(client),
  });
}

/** The part as the service holds it now; undefined when somebody took it out. */
export async function readPart(draftId: string, partId: string): Promise<DraftPart | undefined> {
  return (await readDraft(draftId)).parts.find(({ id }) => id === partId);
}

const commentsKey = (draftId: string) => ['draft-comments', draftId] as const;

export function useComments(draftId: string) {
  return useQuery({
    queryKey: commentsKey(draftId),
    queryFn: async () =>
      (await answer(api.GET('/v1/framework-drafts/{draftId}/comments', { params: { path: { draftId } } }))).items,
    staleTime: 0,
  });
}

export function useAddComment(draftId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { partId: string | null; text: string }) =>
      answer(
        api.POST('/v1/framework-drafts/{draftId}/comments', {
          params: { path: { draftId } },
          headers: newIdempotencyKey(),
          body,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: commentsKey(draftId) }),
  });
}
