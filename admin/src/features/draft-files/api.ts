import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.ts';
import { readDraft, rereadDrafts, type DraftContent } from '../../lib/drafts.ts';

export type FileFormat = 'xlsx' | 'json' | 'yaml';

interface Import {
  readonly format: FileFormat;
  /** In base64. */
  readonly content: string;
  /** The draft as its sender saw it: nothing is imported into another. */
  readonly before: DraftContent;
  /** Whether it also takes the place of what others wrote since the file was downloaded. */
  readonly replaceNewer: boolean;
}

/** The draft before a file took its place, and after. */
export interface Imported {
  readonly before: DraftContent;
  readonly after: DraftContent;
}

export function useImportFile(draftId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ before, ...body }: Import): Promise<Imported> => {
      await answer(
        api.POST('/v1/framework-drafts/{draftId}/import', {
          params: { path: { draftId } },
          headers: { 'If-Match': before.draft.etag },
          body,
        }),
      );
      return { before, after: await readDraft(draftId) };
    },
    onSuccess: () => rereadDrafts(client),
  });
}
