package io.beckon.journeys;

import io.beckon.journeys.installation.Database;

/** Two sites with history and console on MySQL. */
@Journey(Database.MYSQL)
class TwoSitesOnMySqlIT extends TwoSitesStory {}
