/** The pages of national administrators and analysts, loaded when the first of them is opened. */
export { CouncilsPage } from '../features/councils/councils-page.tsx';
export { ManageCouncilPage } from '../features/councils/manage-council-page.tsx';
export { NewCouncilPage } from '../features/councils/new-council-page.tsx';
export { FindPersonPage } from '../features/people/find-person-page.tsx';
export { RemoveNationalRolePage } from '../features/people/remove-national-role-page.tsx';
export { OpenReleasePage } from '../features/releases/open-release-page.tsx';
export { ManageReleasePage } from '../features/releases/manage-release-page.tsx';
