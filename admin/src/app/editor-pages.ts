/** The pages of national editors, loaded when the first of them is opened. */
export { ImportPage } from '../features/draft-files/import-page.tsx';
export { ChangesPage } from '../features/draft-reviews/changes-page.tsx';
export { DiscardPage } from '../features/draft-reviews/discard-page.tsx';
export { PublishPage } from '../features/draft-reviews/publish-page.tsx';
export { RelationsPage } from '../features/draft-reviews/relations-page.tsx';
export { AddPartPage } from '../features/drafts/add-part-page.tsx';
export { DraftConflictPage } from '../features/drafts/conflict-page.tsx';
export { DraftPage } from '../features/drafts/draft-page.tsx';
export { DraftsPage } from '../features/drafts/drafts-page.tsx';
export { MovePartPage } from '../features/drafts/move-part-page.tsx';
export { NewDraftPage } from '../features/drafts/new-draft-page.tsx';
export { PartPage } from '../features/drafts/part-page.tsx';
export { PreviewPage } from '../features/drafts/preview-page.tsx';
export { TakeOutPage } from '../features/drafts/take-out-page.tsx';
export { RetirePage } from '../features/frameworks/retire-page.tsx';
