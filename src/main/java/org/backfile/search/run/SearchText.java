package org.backfile.search.run;

/**
 * What of an article is searched.
 *
 * @param title what counts most
 * @param lead what stands above the body and is not repeated there: description, dateline; may be empty
 * @param bodyHtml its text, rendered
 * @param lang BCP 47
 */
record SearchText(String title, String lead, String bodyHtml, String lang) {}
