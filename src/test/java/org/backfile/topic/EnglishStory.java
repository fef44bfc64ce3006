package org.backfile.topic;

import java.util.List;
import org.backfile.topic.lexicon.Story;

/** What is found in English stories that are a title and paragraphs. */
final class EnglishStory {
    static final TopicFinder FINDER = TopicFinder.load();

    private EnglishStory() {}

    static Analysis find(String title, String... paragraphs) {
        return FINDER.find(new Story(title, "", "", List.of(paragraphs), "en", 0));
    }

    static List<String> labels(List<Topic> topics) {
        return topics.stream().map(Topic::label).toList();
    }
}
