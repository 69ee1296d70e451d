package io.beckon.journeys;

import io.beckon.journeys.installation.Database;

/** The main story with history and console on MySQL. */
@Journey(Database.MYSQL)
class FirstSiteOnMySqlIT extends FirstSiteStory {}
