import { createBrowserRouter } from 'react-router';
import { JoinPage } from '../features/account/join-page.tsx';
import { PasswordPage } from '../features/account/password-page.tsx';
import { ResetPage } from '../features/account/reset-page.tsx';
import { SignInPage } from '../features/account/sign-in-page.tsx';
import { SignedOutPage } from '../features/account/signed-out-page.tsx';
import { KeysPage } from '../features/api-keys/keys-page.tsx';
import { NewKeyPage } from '../features/api-keys/new-key-page.tsx';
import { RevokeKeyPage } from '../features/api-keys/revoke-key-page.tsx';
import { AreaPage } from '../features/areas/area-page.tsx';
import { AreasPage } from '../features/areas/areas-page.tsx';
import { AssessmentPage } from '../features/assessments/assessment-page.tsx';
import { AssessmentsPage } from '../features/assessments/assessments-page.tsx';
import { CouncilHomePage } from '../features/assessments/council-home-page.tsx';
import { CreateAssessmentPage } from '../features/assessments/create-assessment-page.tsx';
import { ComparisonPage } from '../features/comparisons/comparison-page.tsx';
import { CrosswalkPage } from '../features/crosswalks/crosswalk-page.tsx';
import { ProjectionPage } from '../features/crosswalks/projection-page.tsx';
import { EventsPage } from '../features/events/events-page.tsx';
import { FrameworkPage } from '../features/frameworks/framework-page.tsx';
import { FrameworksPage } from '../features/frameworks/frameworks-page.tsx';
import { AccessibilityPage } from '../features/information/accessibility-page.tsx';
import { CookiesPage } from '../features/information/cookies-page.tsx';
import { HelpPage } from '../features/information/help-page.tsx';
import { PrivacyPage } from '../features/information/privacy-page.tsx';
import { ConflictPage } from '../features/judgements/conflict-page.tsx';
import { StatementPage } from '../features/judgements/statement-page.tsx';
import { AddLocalStatementPage } from '../features/local-statements/add-page.tsx';
import { LocalConflictPage } from '../features/local-statements/conflict-page.tsx';
import { LocalStatementPage } from '../features/local-statements/local-page.tsx';
import { TakeOutLocalPage } from '../features/local-statements/take-out-page.tsx';
import { LocalWordsPage } from '../features/local-statements/words-page.tsx';
import { InvitePage } from '../features/members/invite-page.tsx';
import { MemberPage } from '../features/members/member-page.tsx';
import { PeoplePage } from '../features/members/people-page.tsx';
import { SettingsPage } from '../features/members/settings-page.tsx';
import { ConsentPage } from '../features/consents/consent-page.tsx';
import { OurPlacePage } from '../features/releases/our-place-page.tsx';
import { ReleasePage } from '../features/releases/release-page.tsx';
import { ReleasesPage } from '../features/releases/releases-page.tsx';
import { CheckPage } from '../features/submissions/check-page.tsx';
import { ReopenPage } from '../features/submissions/reopen-page.tsx';
import { SealedPage } from '../features/submissions/sealed-page.tsx';
import { SignOffPage } from '../features/submissions/sign-off-page.tsx';
import { EarlierAnswersPage } from '../features/version-moves/earlier-answers-page.tsx';
import { VersionMovePage } from '../features/version-moves/move-page.tsx';
import { UndoPage } from '../features/version-moves/undo-page.tsx';
import { FaultPage } from './fault-page.tsx';
import { HomePage } from './home-page.tsx';
import { Layout } from './layout.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { pagesOnDemand } from './on-demand.tsx';
import { SignedIn } from './signed-in.tsx';

const editor = pagesOnDemand(() => import('./editor-pages.ts'));
const figures = pagesOnDemand(() => import('./figure-pages.ts'));
const national = pagesOnDemand(() => import('./national-pages.ts'));

const publicPages = [
  { path: '/', element: <HomePage /> },
  { path: '/sign-in', element: <SignInPage /> },
  { path: '/signed-out', element: <SignedOutPage /> },
  { path: '/join', element: <JoinPage /> },
  { path: '/reset-password', element: <ResetPage /> },
  { path: '/frameworks', element: <FrameworksPage /> },
  { path: '/frameworks/:code/:version', element: <FrameworkPage /> },
  { path: '/crosswalks/:code', element: <CrosswalkPage /> },
  { path: '/areas', element: <AreasPage /> },
  { path: '/areas/:gss', element: <AreaPage /> },
  { path: '/areas/:gss/statistics', element: figures('AreaStatisticsPage') },
  { path: '/areas/:gss/statistics/:code', element: figures('AreaIndicatorPage') },
  { path: '/national', element: figures('NationalPage') },
  { path: '/national/embeds', element: figures('EmbedsPage') },
  { path: '/national/map', element: figures('MapPage') },
  { path: '/national/releases', element: <ReleasesPage key="national" title="Releases" openAt="/national/releases" /> },
  { path: '/national/releases/:releaseId', element: <ReleasePage /> },
  { path: '/help', element: <HelpPage /> },
  { path: '/accessibility-statement', element: <AccessibilityPage /> },
  { path: '/privacy', element: <PrivacyPage /> },
  { path: '/cookies', element: <CookiesPage /> },
];

const councilPages = [
  { path: '/councils/:gss', element: <CouncilHomePage /> },
  { path: '/councils/:gss/assessments', element: <AssessmentsPage /> },
  { path: '/councils/:gss/assessments/new', element: <CreateAssessmentPage /> },
  { path: '/councils/:gss/assessments/:id', element: <AssessmentPage /> },
  { path: '/councils/:gss/assessments/:id/statements/:code', element: <StatementPage /> },
  { path: '/councils/:gss/assessments/:id/statements/:code/conflict', element: <ConflictPage /> },
  { path: '/councils/:gss/assessments/:id/local-statements/new', element: <AddLocalStatementPage /> },
  { path: '/councils/:gss/assessments/:id/local-statements/:localStatementId', element: <LocalStatementPage /> },
  { path: '/councils/:gss/assessments/:id/local-statements/:localStatementId/words', element: <LocalWordsPage /> },
  { path: '/councils/:gss/assessments/:id/local-statements/:localStatementId/take-out', element: <TakeOutLocalPage /> },
  { path: '/councils/:gss/assessments/:id/local-statements/:localStatementId/conflict', element: <LocalConflictPage /> },
  { path: '/councils/:gss/assessments/:id/version/:version', element: <VersionMovePage /> },
  { path: '/councils/:gss/assessments/:id/version-moves/:moveId/undo', element: <UndoPage /> },
  { path: '/councils/:gss/assessments/:id/earlier-answers', element: <EarlierAnswersPage /> },
  { path: '/councils/:gss/assessments/:id/compare', element: <ComparisonPage /> },
  { path: '/councils/:gss/assessments/:id/read-as/:code', element: <ProjectionPage /> },
  { path: '/councils/:gss/assessments/:id/check', element: <CheckPage /> },
  { path: '/councils/:gss/assessments/:id/sign-off', element: <SignOffPage /> },
  { path: '/councils/:gss/assessments/:id/reopen', element: <ReopenPage /> },
  { path: '/councils/:gss/assessments/:id/sealed/:revision', element: <SealedPage /> },
  { path: '/councils/:gss/assessments/:id/sealed/:revision/beside-data', element: figures('BesideDataPage') },
  { path: '/councils/:gss/where-we-stand', element: <OurPlacePage /> },
  { path: '/councils/:gss/where-we-stand/consent', element: <ConsentPage /> },
  { path: '/councils/:gss/where-we-stand/:releaseId/peers', element: figures('PeersPage') },
  { path: '/councils/:gss/where-we-stand/profile', element: figures('ProfilePage') },
  { path: '/councils/:gss/statistics', element: figures('CouncilStatisticsPage') },
  { path: '/councils/:gss/statistics/:code', element: figures('CouncilIndicatorPage') },
  { path: '/councils/:gss/events', element: <EventsPage /> },
  { path: '/councils/:gss/settings', element: <SettingsPage /> },
  { path: '/councils/:gss/settings/people', element: <PeoplePage /> },
  { path: '/councils/:gss/settings/people/invite', element: <InvitePage /> },
  { path: '/councils/:gss/settings/people/:personId', element: <MemberPage /> },
  { path: '/councils/:gss/settings/keys', element: <KeysPage /> },
  { path: '/councils/:gss/settings/keys/new', element: <NewKeyPage /> },
  { path: '/councils/:gss/settings/keys/:apiKeyId/revoke', element: <RevokeKeyPage /> },
];

const personPages = [{ path: '/account/password', element: <PasswordPage /> }];

const nationalPages = [
  { path: '/manage/councils', element: national('CouncilsPage') },
  { path: '/manage/councils/new', element: national('NewCouncilPage') },
  { path: '/manage/councils/:gss', element: national('ManageCouncilPage') },
  { path: '/manage/people', element: national('FindPersonPage') },
  { path: '/manage/people/national-role', element: national('RemoveNationalRolePage') },
  { path: '/manage/drafts', element: editor('DraftsPage') },
  { path: '/manage/drafts/new', element: editor('NewDraftPage') },
  { path: '/manage/drafts/:draftId', element: editor('DraftPage') },
  { path: '/manage/drafts/:draftId/add/:kind', element: editor('AddPartPage') },
  { path: '/manage/drafts/:draftId/parts/:partId', element: editor('PartPage') },
  { path: '/manage/drafts/:draftId/parts/:partId/conflict', element: editor('DraftConflictPage') },
  { path: '/manage/drafts/:draftId/parts/:partId/move', element: editor('MovePartPage') },
  { path: '/manage/drafts/:draftId/parts/:partId/preview', element: editor('PreviewPage') },
  { path: '/manage/drafts/:draftId/parts/:partId/take-out', element: editor('TakeOutPage') },
  { path: '/manage/drafts/:draftId/file', element: editor('ImportPage') },
  { path: '/manage/drafts/:draftId/changes', element: editor('ChangesPage') },
  { path: '/manage/drafts/:draftId/relations', element: editor('RelationsPage') },
  { path: '/manage/drafts/:draftId/publish', element: editor('PublishPage') },
  { path: '/manage/drafts/:draftId/published', element: editor('PublishPage') },
  { path: '/manage/drafts/:draftId/discard', element: editor('DiscardPage') },
  { path: '/manage/frameworks/:code/:version/retire', element: editor('RetirePage') },
  { path: '/manage/releases', element: <ReleasesPage key="manage" title="Releases" openAt="/manage/releases" /> },
  { path: '/manage/releases/open', element: national('OpenReleasePage') },
  { path: '/manage/releases/:releaseId', element: national('ManageReleasePage') },
];

/** Every page and its address: the map of the app. A page that cannot be drawn leaves the frame around it standing. */
export function createRouter() {
  return createBrowserRouter([
    {
      element: <Layout />,
      children: [
        {
          errorElement: <FaultPage />,
          children: [
            ...publicPages,
            {
              element: <SignedIn />,
              children: [{ errorElement: <FaultPage />, children: [...councilPages, ...nationalPages, ...personPages] }],
            },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ]);
}
