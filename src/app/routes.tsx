import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { parseSearch, type Search, stringifySearch } from './search.ts';
import { ErrorScreen } from './shell/ErrorScreen.tsx';
import { NotFoundScreen } from './shell/NotFoundScreen.tsx';
import { Shell } from './shell/Shell.tsx';
import { scrollsOnNewScreen } from './shell/screens.ts';
import { Loading } from './ui/Loading.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundScreen,
  validateSearch: (search): Search => search as Search,
});

const screen = <const P extends string>(path: P, component: RouteComponent) =>
  createRoute({ getParentRoute: () => root, path, component });

const explore = lazyRouteComponent(() => import('./explore/ExploreScreen.tsx'), 'ExploreScreen');
const environment = lazyRouteComponent(() => import('./explore/EnvironmentScreen.tsx'), 'EnvironmentScreen');

const routeTree = root.addChildren([
  screen(
    '/',
    lazyRouteComponent(() => import('./play/HomeScreen.tsx'), 'HomeScreen'),
  ),
  screen(
    '/play/$env',
    lazyRouteComponent(() => import('./play/PlayScreen.tsx'), 'PlayScreen'),
  ),
  screen('/explore', explore),
  screen('/explore/$env', environment),
  screen('/explore/$env/$section', environment),
  screen(
    '/alike',
    lazyRouteComponent(() => import('./explore/AlikeScreen.tsx'), 'AlikeScreen'),
  ),
  screen(
    '/audit',
    lazyRouteComponent(() => import('./audit/AuditScreen.tsx'), 'AuditScreen'),
  ),
  screen(
    '/own',
    lazyRouteComponent(() => import('./own/OwnScreen.tsx'), 'OwnScreen'),
  ),
  screen(
    '/own/$env',
    lazyRouteComponent(() => import('./own/OwnFileScreen.tsx'), 'OwnFileScreen'),
  ),
  screen(
    '/results',
    lazyRouteComponent(() => import('./results/ResultsScreen.tsx'), 'ResultsScreen'),
  ),
  screen(
    '/models',
    lazyRouteComponent(() => import('./models/ModelsScreen.tsx'), 'ModelsScreen'),
  ),
  screen(
    '/curriculum',
    lazyRouteComponent(() => import('./curriculum/CurriculumScreen.tsx'), 'CurriculumScreen'),
  ),
  screen(
    '/disagreements',
    lazyRouteComponent(() => import('./disagreements/TableScreen.tsx'), 'TableScreen'),
  ),
  screen(
    '/disagreements/file',
    lazyRouteComponent(() => import('./disagreements/FileScreen.tsx'), 'FileScreen'),
  ),
  screen(
    '/disagreements/file/$at',
    lazyRouteComponent(() => import('./disagreements/FileCaseScreen.tsx'), 'FileCaseScreen'),
  ),
  screen(
    '/disagreements/link/$packed',
    lazyRouteComponent(() => import('./disagreements/PackedCaseScreen.tsx'), 'PackedCaseScreen'),
  ),
  screen(
    '/disagreements/$dataset/$name',
    lazyRouteComponent(() => import('./disagreements/CommittedCaseScreen.tsx'), 'CommittedCaseScreen'),
  ),
  screen(
    '/judge',
    lazyRouteComponent(() => import('./judge/JudgeScreen.tsx'), 'JudgeScreen'),
  ),
  screen(
    '/judge/results',
    lazyRouteComponent(() => import('./judge/JudgedScreen.tsx'), 'JudgedScreen'),
  ),
  screen(
    '/present',
    lazyRouteComponent(() => import('./present/PresentScreen.tsx'), 'PresentScreen'),
  ),
]);

export const createAppRouter = (history: RouterHistory = createHashHistory()) =>
  createRouter({
    routeTree,
    history,
    parseSearch,
    stringifySearch,
    scrollRestoration: scrollsOnNewScreen(),
    defaultPreload: false,
    defaultPendingComponent: Loading,
    defaultErrorComponent: ErrorScreen,
    pathParamsAllowedCharacters: ['@'],
  });
export type AppRouter = ReturnType<typeof createAppRouter>;
