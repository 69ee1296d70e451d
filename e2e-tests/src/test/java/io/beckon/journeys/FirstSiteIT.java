package io.beckon.journeys;

/** The main story with everything in files. */
@Journey
class FirstSiteIT extends FirstSiteStory {}
