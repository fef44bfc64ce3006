package org.backfile.topic.lexicon;

/**
 * One reason for a topic.
 *
 * @param where {@code title}, {@code lead}, {@code dateline}, {@code body}
 * @param rule what was found there: {@code country}, {@code adjective}, {@code city}, {@code full name}, {@code terms}
 * @param text the words that were found, the most frequent first
 * @param weight how much it adds to the topic's score
 */
public record Evidence(String where, String rule, String text, double weight) {}
