package io.beckon.journeys;

/** Two sites with everything in files. */
@Journey
class TwoSitesIT extends TwoSitesStory {}
