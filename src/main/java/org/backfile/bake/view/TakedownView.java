package org.backfile.bake.view;

import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.bake.model.Values.Hash;
import org.backfile.takedown.Takedown;

/** What a page says of an article that was taken down. */
public final class TakedownView {
    private TakedownView() {}

    /** The key {@code takedown}: when and why it went. */
    public static Value of(Takedown takedown, Views views) {
        return hash(takedown, views);
    }

    static Hash hash(Takedown takedown, Views views) {
        return Values.hash()
                .put("date", views.date(takedown.day()))
                .put("reason", Values.text(takedown.reason()))
                .put("policy", Values.text(takedown.policy()))
                .put("title", Values.text(takedown.title()));
    }
}
