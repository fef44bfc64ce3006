package org.backfile.bag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.backfile.report.UserError;

/**
 * What the owner's settings say of a bag, for {@code bag-info.txt} and what a profile wants besides.
 *
 * @param info labels and values, in order
 * @param aptrust whether the bag follows APTrust's profile
 * @param access who may see it there
 * @param storage how it is kept there
 */
record BagTags(Map<String, String> info, boolean aptrust, String access, String storage, String title, String license) {
    private static final String APTRUST =
            "https://raw.githubusercontent.com/APTrust/preservation-services/master/profiles/aptrust-v2.2.json";

    /** Which setting is which label of RFC 8493, 2.2.2. */
    private static final Map<String, String> LABELS = labels();

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("bag.organization", "Source-Organization");
        labels.put("bag.address", "Organization-Address");
        labels.put("bag.contact", "Contact-Name");
        labels.put("bag.email", "Contact-Email");
        labels.put("bag.description", "External-Description");
        labels.put("bag.identifier", "External-Identifier");
        labels.put("bag.group", "Bag-Group-Identifier");
        return labels;
    }

    static BagTags of(Properties settings) {
        Map<String, String> info = new LinkedHashMap<>();
        LABELS.forEach((setting, label) -> {
            // A value in several lines would be read as several labels.
            String value = settings.getProperty(setting, "").strip().replaceAll("\\s+", " ");
            if (!value.isEmpty()) {
                info.put(label, value);
            }
        });
        String profile = settings.getProperty("bag.profile", "").strip();
        boolean aptrust = profile.equals("aptrust");
        if (!aptrust && !profile.isEmpty()) {
            throw new UserError(
                    "jbake.properties: bag.profile=" + profile + " is not known", "write aptrust, or leave it out");
        }
        if (aptrust) {
            if (!info.containsKey("Source-Organization")) {
                throw new UserError(
                        "jbake.properties: bag.organization is missing, and APTrust asks for it",
                        "write who answers for the archive");
            }
            info.put("BagIt-Profile-Identifier", APTRUST);
        }
        return new BagTags(
                info,
                aptrust,
                oneOf(settings, "bag.access", List.of("Institution", "Consortia", "Restricted")),
                settings.getProperty("bag.storage", "Standard").strip(),
                settings.getProperty("site.title", "").strip(),
                settings.getProperty("bag.license", "").strip());
    }

    private static String oneOf(Properties settings, String key, List<String> values) {
        String value = settings.getProperty(key, values.get(0)).strip();
        if (!values.contains(value)) {
            throw new UserError(
                    "jbake.properties: " + key + "=" + value + " cannot be used",
                    "write one of " + String.join(", ", values));
        }
        return value;
    }

    /** The hashes that manifests have. APTrust takes none but these two. */
    List<HashAlgorithm> algorithms() {
        return aptrust
                ? List.of(HashAlgorithm.MD5, HashAlgorithm.SHA256)
                : List.of(HashAlgorithm.SHA256, HashAlgorithm.SHA512);
    }

    /** The lines of {@code bag-info.txt}. */
    String infoText(String day, String agent, long bytes, long files) {
        var lines = new ArrayList<String>();
        info.forEach((label, value) -> lines.add(label + ": " + value));
        lines.add("Bagging-Date: " + day);
        lines.add("Bag-Software-Agent: " + agent);
        lines.add("Payload-Oxum: " + bytes + "." + files);
        return String.join("\n", lines) + "\n";
    }

    /** The lines of {@code aptrust-info.txt}. */
    String aptrustText() {
        return "Title: " + (title.isEmpty() ? "Archive" : title) + "\nAccess: " + access + "\nDescription: "
                + info.getOrDefault("External-Description", "") + "\nStorage-Option: " + storage + "\n";
    }
}
