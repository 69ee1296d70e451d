/** @fileoverview What the agent does when its script is loaded. */
import {MODULES} from './generated/modules.js';
import {acceptCommands, releaseCommands} from './monitoring/commands.js';
import {maySend} from './monitoring/consent.js';
import {takeOverQueues} from './monitoring/keep-queue.js';
import {enterPage} from './monitoring/pages.js';
import {takeTab} from './monitoring/tab.js';
import {view} from './monitoring/view.js';
import {continueVisit} from './monitoring/visit.js';
import {watchEvents} from './monitoring/watch-events.js';
import {watchPageLife} from './monitoring/watch-page-life.js';
import {watchRoutes} from './monitoring/watch-routes.js';
import {attempt, guard} from './page/guard.js';
import {consentChanged} from './page/signal.js';

/** The first page view begins with the start. */
const start = guard(() => {
  if (!view.begin && maySend()) {
    continueVisit();
    takeTab();
    takeOverQueues();
    watchEvents();
    watchPageLife();
    [watchRoutes, ...MODULES].forEach(attempt);
    enterPage();
    releaseCommands();
  }
});

consentChanged.push(start);
acceptCommands(start);
