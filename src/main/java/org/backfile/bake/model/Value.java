package org.backfile.bake.model;

import freemarker.template.TemplateModel;
import org.backfile.output.Fingerprint;

/**
 * What a template sees at a key, together with its share in the fingerprint of the page: a value cannot be shown without
 * being an input.
 */
public interface Value extends TemplateModel {
    /** Adds all that the value shows: two values that a template can tell apart add something else. */
    void addTo(Fingerprint inputs);
}
