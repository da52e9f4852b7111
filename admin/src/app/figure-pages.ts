/** The pages of figures, loaded when the first of them is opened. */
export { BesideDataPage } from '../features/beside-data/beside-data-page.tsx';
export { EmbedsPage } from '../features/embeds/embeds-page.tsx';
export { NationalPage } from '../features/releases/national-page.tsx';
export { PeersPage } from '../features/releases/peers-page.tsx';
export { ProfilePage } from '../features/releases/profile-page.tsx';
export { MapPage } from '../features/statistics/map-page.tsx';
export {
  AreaIndicatorPage,
  AreaStatisticsPage,
  CouncilIndicatorPage,
  CouncilStatisticsPage,
} from '../features/statistics/statistics-pages.tsx';
