package org.backfile.webpage.day;

import java.util.Optional;

/**
 * What a page says of the day of its article.
 *
 * @param day the day; empty if the page names none
 * @param said what it gives for a day and is none; empty if there is nothing of the kind
 */
public record FoundDay(Optional<PublicationDay> day, String said) {}
